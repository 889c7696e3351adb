import {Children, isValidElement, type ReactElement, type ReactNode} from 'react';
import {useSite} from '../site';
import {useToday} from '../Freshness/today';
import styles from './styles.module.css';

export type ChangeProps = {
  /** ISO date: from that day on it has happened. */
  readonly date: string;
  /** The same in words, as exactly as it is known. */
  readonly when: string;
  readonly children?: ReactNode;
};

/** One change, with a word that says whether it is still to come. */
export function Change({date, when, children}: ChangeProps) {
  const {words} = useSite();
  const ahead = useToday() < date;
  const {toCome, happened} = words.changes;
  return (
    <section className={styles['change']} data-when={ahead ? 'ahead' : 'past'}>
      <p className={styles['when']}>
        <time dateTime={date}>{when}</time> · {ahead ? toCome : happened}
      </p>
      {children}
    </section>
  );
}

/**
 * Changes, newest first, under two headings. Only the second heading moves: above it stands what the reader's clock
 * says is still to come.
 *
 * @param children - the two headings, and one `Change` each, newest first
 */
export function ChangeTimeline({children}: {readonly children?: ReactNode}) {
  const {words} = useSite();
  const today = useToday();
  const all = Children.toArray(children);
  const changes = all.filter(isChange);
  const [first, second] = all.filter((child) => !isChange(child) && isValidElement(child));
  const ahead = changes.filter(({props}) => today < props.date);
  return (
    <div className={styles['timeline']}>
      {first}
      {ahead.length > 0 ? ahead : <p>{words.changes.nothingAhead}</p>}
      {second}
      {changes.filter(({props}) => today >= props.date)}
    </div>
  );
}

function isChange(child: ReactNode): child is ReactElement<ChangeProps> {
  return isValidElement<Partial<ChangeProps>>(child) && typeof child.props.date === 'string';
}
