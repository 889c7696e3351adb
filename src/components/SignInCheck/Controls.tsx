import {isRunning} from '../../auth/sign-in-state';
import type {Mode} from '../../core/checks/check-record';
import {useSite} from '../site';
import type {Check, CheckView} from './check';
import styles from './styles.module.css';

type Props = {readonly check: Check; readonly view: CheckView; readonly mode: Mode};

/** The buttons that start and stop, and the line that says what is going on. */
export function Controls({check, view, mode}: Props) {
  const {words} = useSite();
  const {signInCheck} = words;
  const {phase} = view.signIn;
  const running = isRunning(view.signIn);
  const again = phase !== 'idle' || view.outcome !== undefined;
  const start = mode === 'practice' ? signInCheck.startPractice : signInCheck.start;
  return (
    <div className={styles['controls']}>
      <div className={styles['buttons']}>
        {phase === 'needs-click' ? (
          <button
            type="button"
            className={styles['primary']}
            data-testid="sign-in-open"
            onClick={check.openWindow}
          >
            {signInCheck.openWindow}
          </button>
        ) : (
          <button
            type="button"
            className={styles['primary']}
            data-testid="sign-in-start"
            // Stays reachable while running, so that focus is not lost; a second click starts over.
            onClick={() => {
              check.start('sign-in');
            }}
          >
            {again ? signInCheck.tryAgain : start}
          </button>
        )}
        {running && (
          <button
            type="button"
            className={styles['secondary']}
            data-testid="sign-in-cancel"
            onClick={check.cancel}
          >
            {signInCheck.cancel}
          </button>
        )}
      </div>
      <div role="status" className={styles['progress']} data-testid="sign-in-progress">
        <p>{signInCheck.progress[phase]}</p>
        {phase === 'window-open' && <p className={styles['small']}>{signInCheck.windowOpenHint}</p>}
        {phase === 'window-seems-closed' && <p className={styles['small']}>{signInCheck.seemsClosedHint}</p>}
      </div>
    </div>
  );
}
