import {Suspense, lazy} from 'react';
import type {CheckKind} from '../../core/contracts/schema';
import {useGuide} from '../page-state/use-guide';
import {stepState} from '../page-state/step-state';
import {useSite} from '../site';
import {StateBadge} from './StateBadge';
import styles from './styles.module.css';

const StepFindings = lazy(async () => ({default: (await import('../FoundOnPage')).StepFindings}));

export type StepBarProps = {
  readonly integration: string;
  readonly step: string;
  readonly title: string;
  /** Among the steps that everyone takes; 0 for a step that some readers skip. */
  readonly number: number;
  readonly total: number;
  readonly minutes: number;
  readonly role: string;
  readonly check: CheckKind;
  readonly required: boolean;
  /** The fact that holds once the step is done. */
  readonly establishes: string;
  /** For steps only the reader can vouch for: how to tell. */
  readonly attestation?: string;
};

/** Under each step's heading: where it stands, who may do it, how it is proved, and the reader's own tick. */
export function StepBar(props: StepBarProps) {
  const {words} = useSite();
  const {state, store} = useGuide(props.integration);
  const {guide} = words;
  const done = state.done.includes(props.step);
  const place = props.required ? guide.stepOf(props.number, props.total) : guide.optional;
  return (
    <aside className={styles['bar']} data-step={props.step} aria-label={place}>
      <ul className={styles['facts']}>
        <li className={styles['number']}>{place}</li>
        <li>{guide.minutes(props.minutes)}</li>
        <li>{props.role}</li>
        <li>{guide.checks[props.check]}</li>
      </ul>
      <p className={styles['establishes']}>
        <strong>{guide.establishes}</strong> {props.establishes}
        {props.attestation && (
          <>
            {' '}
            <strong>{guide.howToTell}</strong> {props.attestation}
          </>
        )}
      </p>
      <div className={styles['mark']}>
        <label className={styles['tick']}>
          <input
            type="checkbox"
            checked={done}
            aria-label={guide.doneTitle(props.title)}
            onChange={(event) => {
              store.setDone(props.step, event.currentTarget.checked);
            }}
          />
          <span>{guide.markDone}</span>
        </label>
        <StateBadge state={stepState(state, props.step)} />
      </div>
      {state.proofs[props.step] && (
        <Suspense>
          <StepFindings {...props} />
        </Suspense>
      )}
    </aside>
  );
}
