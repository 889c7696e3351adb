import type {ReactNode} from 'react';
import type {ErrorPageWords} from '../messages/words';
import type {ErrorPageData} from './data';
import {ErrorSide} from './ErrorSide';
import styles from './styles.module.css';

type Props = {
  readonly page: ErrorPageData;
  readonly words: ErrorPageWords['page'];
  /** Base of this language's pages, with both slashes. */
  readonly baseUrl: string;
};

/** Everything about one code. A document: nothing in it waits for a script. */
export function ErrorPage({page, words, baseUrl}: Props): ReactNode {
  const {code, family, title, happened, causes, next, todo, undo, stop, waiting} = page;
  return (
    <>
      <nav className={styles['trail']} aria-label={words.trail} data-pagefind-ignore="all">
        <a href={`${baseUrl}errors`}>{words.allCodes}</a> <span aria-hidden="true">›</span>{' '}
        <a href={`${baseUrl}errors#${family.id}`}>{family.name}</a>
      </nav>
      <h1 className={styles['title']} data-pagefind-meta="title" data-pagefind-weight="10">
        <code translate="no">{code}</code> <span>{title}</span>
      </h1>
      <p className={styles['lead']}>{happened}</p>
      <div className={styles['columns']}>
        <div className={styles['text']}>
          <h2>{causes.length > 1 ? words.causes : words.cause}</h2>
          <ol className={styles['causes']} data-single={causes.length === 1}>
            {causes.map((cause) => (
              <li key={cause.title}>
                {causes.length > 1 && <h3>{cause.title}</h3>}
                <p>{cause.text}</p>
                {cause.tell !== undefined && (
                  <p>
                    <strong>{words.tell}</strong> {cause.tell}
                  </p>
                )}
              </li>
            ))}
          </ol>
          <h2>{words.next}</h2>
          <p>{next}</p>
          <ol className={styles['todo']}>
            {todo.map((instruction) => (
              <li key={instruction}>{instruction}</li>
            ))}
          </ol>
          <Told title={words.waiting} text={waiting} />
          <Told title={words.undo} text={undo} />
          <Told title={words.stop} text={stop} />
        </div>
        <ErrorSide page={page} words={words} baseUrl={baseUrl} />
      </div>
      <div className={styles['whole']} data-pagefind-ignore="all">
        <h2>{words.whole}</h2>
        <p>{words.wholeText}</p>
        <p>
          <a className={styles['button']} href={`${baseUrl}diagnose`}>
            {words.doctor}
          </a>
        </p>
      </div>
    </>
  );
}

function Told({title, text}: {readonly title: string; readonly text: string | undefined}): ReactNode {
  if (text === undefined) return null;
  return (
    <>
      <h2>{title}</h2>
      <p>{text}</p>
    </>
  );
}
