import type {ReactNode} from 'react';
import {errorDoctor} from '@doctor-words';
import {CopyButton} from '../CopyText/CopyButton';
import type {AnswerCause} from './answer';
import {Outside} from './Outside';
import styles from './styles.module.css';

/** One cause: why it is the one, who acts, what to do, how to go back, and when to stop. */
export function CauseView({cause}: {readonly cause: AnswerCause}): ReactNode {
  const {answer: words} = errorDoctor;
  const {happened, because, tell, actor, roles, todo, places, step, waiting, undo, stop} = cause;
  return (
    <div className={styles['cause']}>
      <p>{happened}</p>
      {because.length > 0 && (
        <>
          <h5>{words.because}</h5>
          <ul>
            {because.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles['who']}>
        <h5>{words.who}</h5>
        <p data-testid="code-actor">{actor}</p>
        {roles.length > 0 && (
          <p className={styles['small']}>
            {words.roles} {roles.join(', ')}.
          </p>
        )}
      </div>
      <h5>{words.todo}</h5>
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
          <h5>{words.where}</h5>
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
