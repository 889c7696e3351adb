import type {ReactNode, RefObject} from 'react';
import {errorDoctor} from '@doctor-words';
import type {Answer, Marked} from './answer';
import {CauseView} from './CauseView';
import {Outside} from './Outside';
import styles from './styles.module.css';

type Props = {
  readonly answer: Answer;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** Of its title: that of a section of the page, or of a part of a guide’s section. */
  readonly level: 2 | 3;
};

/** What was understood: the likeliest cause whole, the others folded, and the codes for whoever wants to read on. */
export function AnswerView({answer, headingRef, level}: Props): ReactNode {
  const {answer: words} = errorDoctor;
  const {causes, unknown, code, speaker, redirect, codes, lookup} = answer;
  const [first, ...others] = causes;
  const Title = level === 2 ? 'h2' : 'h3';
  const Part = level === 2 ? 'h3' : 'h4';
  return (
    <div className={styles['answer']} data-testid="doctor-answer" data-cause={first?.cause ?? 'unknown'}>
      <Title className={styles['title']} ref={headingRef} tabIndex={-1}>
        {first ? first.title : words.unknownTitle}
        {first && <span className={styles['sure']}>{first.confidence}</span>}
      </Title>
      {code?.happened !== undefined && (
        <p data-code={code.code}>
          <code translate="no">{code.code}</code> {code.happened}
        </p>
      )}
      {speaker !== undefined && <p className={styles['small']}>{words.spoke(speaker)}</p>}
      {unknown !== undefined && (
        <>
          <p data-testid="paste-none">{unknown}</p>
          <ul>
            {words.unknownTry.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        </>
      )}
      {redirect && (
        <section className={styles['compared']} data-testid="doctor-redirect">
          <Part>{words.redirect}</Part>
          <dl>
            <dt>{words.quoted}</dt>
            <dd>
              <MarkedText text={redirect.quoted} />
            </dd>
            <dt>{words.expected}</dt>
            <dd>
              <MarkedText text={redirect.expected} />
            </dd>
          </dl>
          <p className={styles['small']}>{words.differs(redirect.from)}</p>
        </section>
      )}
      {first && <CauseView cause={first} Part={Part} />}
      {others.length > 0 && (
        <section>
          <Part>{words.others}</Part>
          {others.map((cause) => (
            <details key={cause.cause} className={styles['other']} data-cause={cause.cause}>
              <summary>
                {cause.title} <span className={styles['sure']}>{cause.confidence}</span>
              </summary>
              <CauseView cause={cause} Part={Part} />
            </details>
          ))}
        </section>
      )}
      {codes.length > 0 && (
        <p className={styles['codes']}>
          {words.codes}{' '}
          {codes.map(({code: name, page}, index) => (
            <span key={name}>
              {index > 0 && ', '}
              {page === undefined ? <code translate="no">{name}</code> : <a href={page}>{name}</a>}
            </span>
          ))}
          {lookup !== undefined && (
            <>
              {'. '}
              <Outside href={lookup}>{words.lookup(code?.code ?? '')}</Outside>
            </>
          )}
        </p>
      )}
    </div>
  );
}

function MarkedText({text}: {readonly text: Marked}): ReactNode {
  return (
    <code translate="no">
      {text.map((piece, index) =>
        piece.differs ? (
          // Empty where the other address has more.
          <mark key={index} data-empty={piece.text === ''}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </code>
  );
}
