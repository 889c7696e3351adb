import {useId} from 'react';
import type {SiteLink} from '../HomePage/site-link';
import styles from './styles.module.css';

export type Question = {
  readonly text: string;
  /** How to tell, where the question alone does not say. */
  readonly hint?: string;
  readonly answers: readonly Answer[];
};

/** An answer leads to a page or to the next question. */
type Answer = {readonly text: string} & (
  | {readonly to: string; readonly leadsTo: string; readonly note?: string; readonly dead?: boolean}
  | {readonly next: Question}
);

export type DecisionTreeProps = {
  readonly title: string;
  readonly question: Question;
  /** The page hands in the site's own. */
  readonly Link: SiteLink;
};

/**
 * Questions and answers, drawn as a tree and written as nested lists: it needs no script, reads in order, and each
 * end is a link.
 */
export function DecisionTree({title, question, Link}: DecisionTreeProps) {
  const captionId = useId();
  return (
    <figure className={styles['figure']} aria-labelledby={captionId} data-testid="decision-tree">
      <figcaption id={captionId} className={styles['caption']}>
        {title}
      </figcaption>
      <Ask question={question} Link={Link} />
    </figure>
  );
}

function Ask({question, Link}: {readonly question: Question; readonly Link: SiteLink}) {
  const id = useId();
  return (
    <div className={styles['ask']}>
      <p id={id} className={styles['question']}>
        <strong>{question.text}</strong>
        {question.hint !== undefined && <span className={styles['hint']}>{question.hint}</span>}
      </p>
      <ul className={styles['answers']} aria-labelledby={id}>
        {question.answers.map((answer) => (
          <li key={answer.text} className={styles['answer']} data-ends={'to' in answer}>
            <span className={styles['said']}>{answer.text}</span>
            {'next' in answer ? (
              <Ask question={answer.next} Link={Link} />
            ) : (
              <End answer={answer} Link={Link} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function End({answer, Link}: {readonly answer: Extract<Answer, {to: string}>; readonly Link: SiteLink}) {
  const {to, leadsTo, note, dead} = answer;
  return (
    <span className={styles['end']} data-dead={dead ?? false}>
      <Link to={to}>{leadsTo}</Link>
      {note !== undefined && <span className={styles['note']}>{note}</span>}
    </span>
  );
}
