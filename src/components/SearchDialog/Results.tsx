import type {ReactNode} from 'react';
import type {SearchWords} from '../messages/words';
import {Excerpt} from './Excerpt';
import type {Search} from './use-search';
import styles from './styles.module.css';

type Props = {
  readonly search: Search;
  readonly words: SearchWords;
  readonly baseUrl: string;
  readonly isPreview: boolean;
  readonly onAgain: () => void;
};

/** What was found, as links in the order of their worth: a code that was typed comes first. */
export function Results({search, words, baseUrl, isPreview, onAgain}: Props): ReactNode {
  const {state, codes, answer} = search;
  if (state === 'idle') return <p className={styles['hint']}>{words.hint}</p>;
  return (
    <>
      {codes.length > 0 && (
        <section aria-labelledby="search-codes">
          <h3 id="search-codes">{words.codes}</h3>
          <ul>
            {codes.map(({code, anchor, title}) => (
              <li key={code}>
                <a href={`${baseUrl}errors/${anchor}`} data-testid="search-result">
                  <strong translate="no">{code}</strong>
                  <span>{title}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer.hits.length > 0 && (
        <section aria-labelledby="search-pages">
          <h3 id="search-pages">{words.pages}</h3>
          <ul>
            {answer.hits.map(({url, title, section, excerpt}) => (
              <li key={url}>
                <a href={url} data-testid="search-result">
                  <strong>{title}</strong>
                  {section !== undefined && <em>{section}</em>}
                  <span>
                    <Excerpt html={excerpt} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {state === 'answered' && codes.length + answer.hits.length === 0 && (
        <div className={styles['none']} data-testid="search-none">
          <p>{words.noneTry}</p>
          <p>
            <a href={`${baseUrl}diagnose`}>{words.doctor}</a>{' '}
            <a href={`${baseUrl}errors`}>{words.allCodes}</a>
          </p>
        </div>
      )}
      {state === 'failed' && <Failed words={words} isPreview={isPreview} onAgain={onAgain} />}
    </>
  );
}

function Failed({words, isPreview, onAgain}: Pick<Props, 'words' | 'isPreview' | 'onAgain'>): ReactNode {
  if (isPreview) return <p className={styles['hint']}>{words.preview}</p>;
  return (
    <div className={styles['none']} role="alert" data-testid="search-failed">
      <p>
        <strong>{words.failed}</strong> {words.failedNext}
      </p>
      <button type="button" onClick={onAgain}>
        {words.again}
      </button>
    </div>
  );
}
