import {areas, attentionOf, stateOf, type Area} from '../../core/health/attention';
import {useToday} from '../Freshness/today';
import {AreaCard} from './AreaCard';
import {useHealth} from './context';
import {StateSign} from './StateMark';
import styles from './styles.module.css';
import {ToDo} from './ToDo';

/** The whole at a glance: one sentence, one card for each area, and what to do next. */
export function Summary() {
  const {report, words} = useHealth();
  const today = useToday();
  const attention = attentionOf(report, today);
  const state = attention[0]?.state ?? 'good';
  return (
    <div className={styles['summary']}>
      <p className={styles['verdict']} data-state={state}>
        <StateSign state={state} />
        <span>
          <strong>{words.verdict(attention.length)}</strong>
          <span className={styles['asOf']}>
            {words.asOf} <time dateTime={report.gatheredOn.iso}>{report.gatheredOn.words}</time>.{' '}
            {words.byToday}
          </span>
        </span>
      </p>
      <ul className={styles['cards']}>
        {areas.map((area: Area) => (
          <li key={area}>
            <AreaCard area={area} state={stateOf(area, report, today)} />
          </li>
        ))}
      </ul>
      {attention.length > 0 && <ToDo items={attention} />}
    </div>
  );
}
