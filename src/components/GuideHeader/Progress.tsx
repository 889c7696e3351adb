import {isSettled, stepState} from '../page-state/step-state';
import {useGuide} from '../page-state/use-guide';
import {useSite} from '../site';
import styles from './styles.module.css';

type Props = {
  readonly integration: string;
  readonly steps: readonly {readonly id: string; readonly title: string}[];
};

/** One segment per step, a sentence, and the next thing to do. */
export function Progress({integration, steps}: Props) {
  const {words} = useSite();
  const {state} = useGuide(integration);
  const {guide} = words;
  const states = steps.map(({id}) => stepState(state, id));
  const settled = steps.filter(({id}) => isSettled(state, id)).length;
  const practised = states.filter((entry) => entry === 'practised').length;
  const next = steps.find(({id}) => !isSettled(state, id));
  return (
    <div className={styles['progress']} data-testid="progress">
      <ol className={styles['segments']} aria-hidden="true">
        {states.map((entry, index) => (
          <li key={index} data-state={entry} />
        ))}
      </ol>
      <p className={styles['sentence']}>
        <strong>{guide.progress}</strong> – {guide.progressOf(settled, steps.length)},{' '}
        {guide.proved(states.filter((entry) => entry === 'passed').length)}
        {practised > 0 && `, ${guide.practised(practised)}`}.{' '}
        {next ? (
          <>
            {guide.nextStep} <a href={`#${next.id}`}>{next.title}</a>
          </>
        ) : (
          guide.allDone
        )}
      </p>
    </div>
  );
}
