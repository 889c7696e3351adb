import {useEffect, useState, type ReactNode} from 'react';
import {registrationCheck as words} from '@registration-words';
import {sentences} from '@sentences';
import type {Trouble, View} from './reading';
import shared from '../SignInCheck/styles.module.css';
import styles from './styles.module.css';

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
    <div className={shared['controls']}>
      <div className={shared['buttons']}>
        <button
          type="button"
          className={shared['primary']}
          disabled={!mayStart}
          data-testid="registration-start"
          onClick={onStart}
        >
          {result ? words.again : begin}
        </button>
        {!still.has(phase) && (
          <button
            type="button"
            className={shared['secondary']}
            data-testid="registration-cancel"
            onClick={onCancel}
          >
            {phase === 'waiting' ? words.stopWaiting : words.cancel}
          </button>
        )}
        {result && !isPractice && still.has(phase) && (
          <button type="button" className={shared['secondary']} onClick={onSignOut}>
            {words.signOut}
          </button>
        )}
      </div>
      <div role="status" className={shared['progress']} data-testid="registration-progress">
        <p>{words.phases[phase]}</p>
      </div>
      {wait && <Clock {...wait} />}
      {trouble && (
        <div
          className={shared['trouble']}
          role="alert"
          data-testid="registration-trouble"
          data-trouble={trouble.code}
        >
          <p>{tellProblem(trouble)}</p>
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
    <p className={styles['clock']} role="timer" aria-live="off" data-testid="registration-clock">
      {words.waiting(minutes, String(Math.max(0, Math.ceil((next - now) / 1000))))}
    </p>
  );
}

/** What kept the check from looking, or from looking everywhere, in a sentence. */
export function tellProblem(trouble: Trouble): string {
  if (Object.hasOwn(words.problems, trouble.code)) {
    const sentence = words.problems[trouble.code as keyof typeof words.problems] as (args: object) => string;
    return sentence(trouble);
  }
  const {title, next} = sentences.toolErrors[trouble.code as keyof typeof sentences.toolErrors];
  return `${title}. ${next}`;
}
