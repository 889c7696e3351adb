import type {State} from '../../core/health/attention';
import type {HealthWords} from '../messages/words';
import styles from './styles.module.css';

type StateMarkProps = {
  readonly state: State;
  readonly words: HealthWords;
  /** In place of the state's own name. */
  readonly says?: string;
};

/** A state as a sign and a word: colour is never alone. */
export function StateMark({state, words, says = words.states[state]}: StateMarkProps) {
  return (
    <span className={styles['mark']} data-state={state}>
      <StateSign state={state} />
      <span>{says}</span>
    </span>
  );
}

export function StateSign({state}: {readonly state: State}) {
  return (
    <svg className={styles['sign']} viewBox="0 0 16 16" aria-hidden="true" data-state={state}>
      {signs[state]}
    </svg>
  );
}

const line = {fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, strokeLinecap: 'round'} as const;

/** Each has a shape of its own: disc, triangle, square, broken ring. */
const signs = {
  good: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.6 8.3 2.3 2.3 4.5-5" {...line} className={styles['cut']} />
    </>
  ),
  look: (
    <>
      <path d="M8 1.7 15 14.2H1Z" {...line} strokeLinejoin="round" />
      <path d="M8 6.4v3.6M8 12.1v.1" {...line} />
    </>
  ),
  bad: (
    <>
      <rect x="1.2" y="1.2" width="13.6" height="13.6" rx="2" fill="currentColor" />
      <path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" {...line} className={styles['cut']} />
    </>
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.6" {...line} strokeDasharray="2.6 2.6" />
      <path d="M6.3 6.4a1.8 1.8 0 1 1 2.4 1.8c-.5.2-.7.5-.7 1.1M8 11.4v.1" {...line} strokeWidth={1.4} />
    </>
  ),
} as const satisfies Record<State, unknown>;
