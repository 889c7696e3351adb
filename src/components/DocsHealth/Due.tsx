import {stateOn} from '../../core/contracts/freshness';
import type {Day} from '../../core/health/model';
import {useToday} from '../Freshness/today';
import {useHealth} from './context';
import {StateSign} from './StateMark';
import styles from './styles.module.css';

const states = {fresh: undefined, ageing: 'look', stale: 'bad'} as const;

/** A day by which facts have to be read again, with a sign once it is near or past, by the reader's own clock. */
export function Due({day}: {readonly day: Day}) {
  const {words} = useHealth();
  const freshness = stateOn(day.iso, useToday());
  const state = states[freshness];
  return (
    <span className={styles['due']} data-state={state}>
      {state && <StateSign state={state} />}
      <span>
        <time dateTime={day.iso}>{day.words}</time>
        {state && <span className={styles['unseen']}> ({words.freshness[freshness]})</span>}
      </span>
    </span>
  );
}
