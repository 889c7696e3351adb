import type {ReactNode} from 'react';
import {errorDoctor} from '@doctor-words';
import {CopyButton} from '../CopyText/CopyButton';
import type {AnswerCause} from './answer';
import {Outside} from './Outside';
import styles from './styles.module.css';

type Props = {readonly cause: AnswerCause; readonly Part: 'h3' | 'h4'};

/** One cause: why it is the one, who acts, what to do, how to go back, and when to stop. */
export function CauseView({cause, Part}: Props): ReactNode {
  const {answer: words} = errorDoctor;
  const {happened, because, tell, actor, roles, todo, places, step, waiting, undo, stop} = cause;
  return (
    <div className={styles['cause']}>
      <p>{happened}</p>
      {because.length > 0 && (
        <>
          <Part>{words.because}</Part>
          <ul>
            {because.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles['who']}>
        <Part>{words.who}</Part>
        <p data-testid="code-actor">{actor}</p>
        {roles.length > 0 && (
          <p className={styles['small']}>
            {words.roles} {roles.join(', ')}.
          </p>
        )}
      </div>
      <Part>{words.todo}</Part>
      <ol>
        {todo.map((instruction) => (
          <li key={instruction}>{instruction}</li>
        ))}
      </ol>
      {step && (
        <p data-testid="doctor-step">
          <strong>{words.step}</strong> <a href={step.href}>{step.label}</a>
          {step.guide !== undefined && ` (${words.inGuide(step.guide)})`}
        </p>
      )}
      {places.length > 0 && (
        <>
          <Part>{words.where}</Part>
          <ul data-testid="doctor-places">
            {places.map(({label, href}) => (
              <li key={href}>
                <Outside href={href}>{label}</Outside>
              </li>
            ))}
          </ul>
        </>
      )}
      <dl className={styles['further']}>
        <dt>{words.tell}</dt>
        <dd>{tell}</dd>
        {waiting !== undefined && (
          <>
            <dt>{words.waiting}</dt>
            <dd>{waiting}</dd>
          </>
        )}
        <dt>{words.undo}</dt>
        <dd>{undo}</dd>
        <dt>{words.stop}</dt>
        <dd>{stop}</dd>
      </dl>
      <details className={styles['support']}>
        <summary>{words.support}</summary>
        <p>{words.supportFor(cause.supportFor)}</p>
        <pre data-testid="doctor-support">{cause.support}</pre>
        <CopyButton text={cause.support} label={words.support} />
      </details>
    </div>
  );
}
