import type {Part} from '../../core/health/model';
import type {HealthWords} from '../messages/words';
import {StateMark} from './StateMark';
import styles from './styles.module.css';

type UnmadeProps = {
  readonly part: Exclude<Part<object>, {state: 'made'}>;
  readonly words: HealthWords;
  /** What tells more. */
  readonly command?: string;
};

/** In place of a report that is not there: why, and what to run. */
export function Unmade({part, words, command}: UnmadeProps) {
  return (
    <div className={styles['unmade']} data-state={part.state}>
      <p>
        <StateMark state="unknown" words={words} />
      </p>
      {part.state === 'pending' ? (
        <p>{words.pending}</p>
      ) : (
        <>
          <p>{words.failed}</p>
          <p>
            {words.reason} <code>{part.reason}</code>
          </p>
          {command !== undefined && (
            <p>
              {words.seeWhy} <code>{command}</code>.
            </p>
          )}
        </>
      )}
    </div>
  );
}
