import type {ReactNode} from 'react';
import type {ErrorPageWords} from '../messages/words';
import type {ErrorPageData} from './data';
import styles from './styles.module.css';

type Props = {
  readonly page: ErrorPageData;
  readonly words: ErrorPageWords['page'];
  readonly baseUrl: string;
};

/** Who, where, which step, and where all this is from: beside the text, or below it on a phone. */
export function ErrorSide({page, words, baseUrl}: Props): ReactNode {
  const {code, actor, roles, places, steps, sources, lookup} = page;
  return (
    <div className={styles['side']}>
      <h2>{words.who}</h2>
      <p className={styles['actor']}>{actor}</p>
      {roles.length > 0 && (
        <>
          <h3>{words.roles}</h3>
          <ul>
            {roles.map((role) => (
              <li key={role}>{role}</li>
            ))}
          </ul>
        </>
      )}
      {places.length > 0 && (
        <>
          <h2>{words.where}</h2>
          <ul>
            {places.map(({label, href}) => (
              <li key={href}>
                <Outside href={href}>{label}</Outside>
              </li>
            ))}
          </ul>
        </>
      )}
      {steps.length > 0 && (
        <>
          <h2>{words.steps}</h2>
          <ul className={styles['steps']} data-pagefind-ignore="all">
            {steps.map(({guide, step, to}) => (
              <li key={to}>
                <a href={baseUrl + to}>{step}</a>
                <span>{words.guide(guide)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles['sources']} data-pagefind-ignore="all">
        {words.source}{' '}
        {sources.map(({text, href}, index) => (
          <span key={text}>
            {index > 0 && ', '}
            {href === undefined ? text : <Outside href={href}>{text}</Outside>}
          </span>
        ))}
      </p>
      {lookup !== undefined && (
        <p className={styles['sources']} data-pagefind-ignore="all">
          <Outside href={lookup}>{words.lookup(code)}</Outside>
        </p>
      )}
    </div>
  );
}

function Outside({href, children}: {readonly href: string; readonly children: string}): ReactNode {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}
