import type {CheckKind} from '../../core/contracts/schema';
import {checkKinds, stepsByCheck} from '../../core/health/steps';
import type {StepHealth} from '../../core/health/model';
import {useHealth} from './context';
import type {Tone} from './Segments';
import styles from './styles.module.css';

export const toneOf: Readonly<Record<CheckKind, Tone>> = {
  'sign-in': 'good',
  script: 'live',
  'pre-flight': 'note',
  attested: 'quiet',
  registration: 'good',
};

/** A guide's steps in order, one square each, with the sign of how it is checked. */
export function StepStrip({steps}: {readonly steps: readonly StepHealth[]}) {
  const {words} = useHealth();
  const {strip, part, kinds} = words.guides;
  const counts = stepsByCheck(steps);
  const spoken = checkKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => part(counts[kind], kinds[kind]))
    .join(', ');
  return (
    <span className={styles['strip']} role="img" aria-label={strip(steps.length, spoken)}>
      {steps.map(({id, check}) => (
        <CheckSign key={id} check={check} />
      ))}
    </span>
  );
}

export function CheckSign({check}: {readonly check: CheckKind}) {
  return (
    <svg className={styles['check']} viewBox="0 0 16 16" aria-hidden="true" data-tone={toneOf[check]}>
      <rect width="16" height="16" rx="3" className={styles['ground']} />
      {signs[check]}
    </svg>
  );
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.7,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** A tick; a prompt; a half-filled ring; a ring; lines that are read. */
const signs = {
  'sign-in': <path d="m4 8.4 2.7 2.7L12 5.4" {...line} strokeWidth={2} />,
  script: <path d="m4.2 5 3 3-3 3M8.6 11.4h3.6" {...line} />,
  'pre-flight': (
    <>
      <circle cx="8" cy="8" r="4" {...line} strokeWidth={1.4} />
      <path d="M8 4a4 4 0 0 1 0 8Z" fill="currentColor" />
    </>
  ),
  attested: <circle cx="8" cy="8" r="4" {...line} strokeWidth={1.4} />,
  registration: <path d="M4.2 5.2h7.6M4.2 8h7.6M4.2 10.8h4.6" {...line} strokeWidth={1.5} />,
} as const satisfies Record<CheckKind, unknown>;
