import type {ReactNode} from 'react';
import {CopyButton} from '../CopyText/CopyButton';
import type {Handout, HandoutPart} from './handout';
import styles from './styles.module.css';

type Props = {
  readonly handout: Handout;
  /** Of the text, which may be another than the page's. */
  readonly language: string;
  readonly colon: string;
  /** Names what is printed alone. */
  readonly name: string;
};

/** The text as people read it, on a screen and on paper. */
export function HandoutView({handout, language, colon, name}: Props): ReactNode {
  return (
    <article className={styles['sheet']} lang={language} data-prints-alone={name} data-testid="handout">
      <h3 className={styles['subject']}>{handout.subject}</h3>
      {handout.parts.map((part, index) => (
        <Part key={index} part={part} colon={colon} />
      ))}
    </article>
  );
}

function Part({part, colon}: {readonly part: HandoutPart; readonly colon: string}): ReactNode {
  switch (part.kind) {
    case 'heading':
      return <h4 className={styles['heading']}>{part.text}</h4>;
    case 'lead':
      return <h5 className={styles['lead']}>{part.text}</h5>;
    case 'text':
      return <p>{part.text}</p>;
    case 'link':
      return (
        <p>
          {part.text}
          {colon}
          <a href={part.url} target="_blank" rel="noreferrer">
            {part.url}
          </a>
        </p>
      );
    case 'code':
      return (
        <pre className={styles['code']} tabIndex={0}>
          <code translate="no">{part.text}</code>
        </pre>
      );
    case 'rows':
      return (
        <dl className={styles['rows']}>
          {part.rows.map(({name, text, isValue}) => (
            <div key={name + text}>
              <dt>{name}</dt>
              <dd>
                {isValue ? (
                  <>
                    <code translate="no">{text}</code> <CopyButton text={text} label={name} />
                  </>
                ) : (
                  text
                )}
              </dd>
            </div>
          ))}
        </dl>
      );
  }
}
