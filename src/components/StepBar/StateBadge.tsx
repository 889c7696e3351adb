import type {StepState} from '../page-state/step-state';
import {useSite} from '../site';
import styles from './styles.module.css';

const signs: Record<StepState, string> = {
  open: '○',
  done: '●',
  passed: '✓',
  pasted: '✓',
  practised: '✓',
  failed: '✕',
  'cannot-tell': '?',
};

/** A step's state as a sign and a word, never by colour alone. */
export function StateBadge({state}: {readonly state: StepState}) {
  const {words} = useSite();
  return (
    <span className={styles['badge']} data-state={state}>
      <span aria-hidden="true">{signs[state]}</span> {words.guide.states[state]}
    </span>
  );
}
