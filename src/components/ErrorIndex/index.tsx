import {useId, useState, type ReactNode} from 'react';
import {maskSecrets} from '../../core/entra/client-secret';
import type {ErrorFamily} from '../ErrorPage/data';
import type {SiteLink} from '../HomePage/site-link';
import type {ErrorPageWords} from '../messages/words';
import {matches} from './match';
import styles from './styles.module.css';

type Props = {
  readonly families: readonly ErrorFamily[];
  readonly words: ErrorPageWords['index'];
  readonly Link: SiteLink;
};

/** Every code with a page, by who speaks it. Without a script it is the whole list. */
export function ErrorIndex({families, words, Link}: Props): ReactNode {
  const [query, setQuery] = useState('');
  const id = useId();
  const shown = families.map((family) => ({
    ...family,
    entries: family.entries.filter((entry) => matches(query, entry)),
  }));
  const count = (list: readonly ErrorFamily[]) => list.reduce((sum, {entries}) => sum + entries.length, 0);
  return (
    <>
      <h1>{words.heading}</h1>
      <p className={styles['intro']}>{words.intro}</p>
      <p>
        {words.whole}{' '}
        <Link to="/diagnose" className={styles['doctor'] ?? ''}>
          {words.doctor}
        </Link>
      </p>
      <div className={styles['filter']} data-pagefind-ignore="all">
        <label htmlFor={id}>{words.filter}</label>
        <input
          id={id}
          type="search"
          value={query}
          placeholder={words.example}
          autoComplete="off"
          spellCheck={false}
          data-testid="error-filter"
          onChange={(event) => {
            // Whole messages are pasted here too, with whatever stands in them.
            setQuery(maskSecrets(event.currentTarget.value));
          }}
        />
        <p role="status">{words.shown(count(shown), count(families))}</p>
      </div>
      {shown.map(
        ({id: family, name, about, entries}) =>
          entries.length > 0 && (
            <section key={family} aria-labelledby={family} className={styles['family']}>
              <h2 id={family}>{name}</h2>
              <p>{about}</p>
              <ul data-pagefind-ignore="all">
                {entries.map(({code, anchor, title}) => (
                  <li key={code} id={anchor}>
                    <Link to={`/errors/${anchor}`} className={styles['entry'] ?? ''}>
                      <code translate="no">{code}</code> <span>{title}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {count(shown) === 0 && (
        <p>
          {words.none}{' '}
          <a href="https://login.microsoftonline.com/error" target="_blank" rel="noopener noreferrer">
            {words.lookup}
            <span aria-hidden="true"> ↗</span>
          </a>
        </p>
      )}
    </>
  );
}
