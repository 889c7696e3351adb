import {useEffect, useState, type ReactNode} from 'react';
import {registrationCheck as words} from '@registration-words';
import {sentences} from '@sentences';
import type {Trouble, View} from './reading';
import styles from '../SignInCheck/styles.module.css';

type Props = {
  readonly view: View;
  readonly isPractice: boolean;
  readonly mayStart: boolean;
  readonly onStart: () => void;
  readonly onCancel: () => void;
  readonly onSignOut: () => void;
};

const still: ReadonlySet<View['phase']> = new Set(['idle', 'done', 'trouble']);

/** The buttons that start and stop, what is going on, and what kept it from looking. */
export function Running({view, isPractice, mayStart, onStart, onCancel, onSignOut}: Props): ReactNode {
  const {phase, trouble, wait, result} = view;
  const begin = isPractice ? words.startPractice : words.start;
  return (
    <div className={styles['controls']}>
      <div className={styles['buttons']}>
        <button
          type="button"
          className={styles['primary']}
          disabled={!mayStart}
          data-testid="registration-start"
          onClick={onStart}
        >
          {result ? words.again : begin}
        </button>
        {!still.has(phase) && (
          <button
            type="button"
            className={styles['secondary']}
            data-testid="registration-cancel"
            onClick={onCancel}
          >
            {phase === 'waiting' ? words.stopWaiting : words.cancel}
          </button>
        )}
        {result && !isPractice && still.has(phase) && (
          <button type="button" className={styles['secondary']} onClick={onSignOut}>
            {words.signOut}
          </button>
        )}
      </div>
      <div role="status" className={styles['progress']} data-testid="registration-progress">
        <p>{words.phases[phase]}</p>
      </div>
      {wait && <Clock {...wait} />}
      {trouble && (
        <div
          className={styles['trouble']}
          role="alert"
          data-testid="registration-trouble"
          data-trouble={trouble.code}
        >
          <p>{tell(trouble)}</p>
        </div>
      )}
    </div>
  );
}

/** Seconds pass in sight; a screen reader is told when something happens, and not each second. */
function Clock({since, next}: {readonly since: number; readonly next: number}): ReactNode {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const passed = Math.max(0, Math.floor((now - since) / 1000));
  const minutes = `${String(Math.floor(passed / 60))}:${String(passed % 60).padStart(2, '0')}`;
  return (
    <p role="timer" aria-live="off" data-testid="registration-clock">
      {words.waiting(minutes, String(Math.max(0, Math.ceil((next - now) / 1000))))}
    </p>
  );
}

function tell(trouble: Trouble): string {
  if (Object.hasOwn(words.problems, trouble.code)) {
    const sentence = words.problems[trouble.code as keyof typeof words.problems] as (args: object) => string;
    return sentence(trouble);
  }
  const {title, next} = sentences.toolErrors[trouble.code as keyof typeof sentences.toolErrors];
  return `${title}. ${next}`;
}

/** What was not read of a registration, in a sentence. */
export const tellProblem = tell;
