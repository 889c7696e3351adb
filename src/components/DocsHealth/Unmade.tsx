import type {Part} from '../../core/health/model';
import {useHealth} from './context';
import {StateMark} from './StateMark';
import styles from './styles.module.css';

type UnmadeProps = {
  readonly part: Exclude<Part<object>, {state: 'made'}>;
  /** What tells more. */
  readonly command: string;
};

/** In place of a report that is not there: why, and what to run. */
export function Unmade({part, command}: UnmadeProps) {
  const {words} = useHealth();
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
          <p>
            {words.seeWhy} <code>{command}</code>.
          </p>
        </>
      )}
    </div>
  );
}
