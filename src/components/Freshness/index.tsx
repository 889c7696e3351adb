import type {ReactNode} from 'react';
import {useSite} from '../site';
import {TellUs} from '../Contact';
import {useToday} from './today';
import styles from './styles.module.css';

/** The last day on which a fact counts as current. */
export type Limit = {
  /** ISO date. */
  readonly limit: string;
  /** The same in words. */
  readonly limitWords: string;
};

type FacesProps = {
  readonly limit: string;
  readonly current: ReactNode;
  readonly stale: ReactNode;
};

/** One of two texts, by the reader's clock. Both take their room, so that nothing moves when one gives way. */
function Faces({limit, current, stale}: FacesProps) {
  const over = useToday() > limit;
  return (
    <span className={styles['faces']} data-stale={over}>
      <span className={styles['face']} data-shown={!over}>
        {current}
      </span>
      <span className={`${styles['face'] ?? ''} ${styles['stale'] ?? ''}`} data-shown={over}>
        <Warning />
        <span>{stale}</span>
      </span>
    </span>
  );
}

export type GuideFreshnessProps = Limit & {
  /** In words: when the fact was read whose limit comes first. */
  readonly dueSince: string;
};

/** Says until when a guide's facts are current and, from the day after, that they may not be. */
export function GuideFreshness({limit, limitWords, dueSince}: GuideFreshnessProps) {
  const {words} = useSite();
  const {verifyBy, notSince} = words.freshness;
  return (
    <div className={styles['guide']} data-testid="freshness">
      <Faces
        limit={limit}
        current={verifyBy(limitWords)}
        stale={
          <>
            {notSince(dueSince)} <TellUs />
          </>
        }
      />
    </div>
  );
}

export type ReadOnProps = Limit & {
  /** ISO date of the last reading. */
  readonly date: string;
  readonly words: string;
};

/** When one source was last read, and whether that was too long ago. */
export function ReadOn({date, words: dateWords, limit, limitWords}: ReadOnProps) {
  const {words} = useSite();
  const {againBy, overdue} = words.freshness;
  return (
    <span className={styles['read']}>
      <time dateTime={date}>{dateWords}</time>{' '}
      <Faces limit={limit} current={againBy(limitWords)} stale={overdue(limitWords)} />
    </span>
  );
}

/** A triangle: with the words beside it, colour is never alone. */
export function Warning() {
  return (
    <svg className={styles['icon']} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M8 1.6 15.2 14.4H.8Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <path d="M8 6.2v4" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      <circle cx="8" cy="12.2" r="0.9" fill="currentColor" />
    </svg>
  );
}
