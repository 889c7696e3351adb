import {useHealth} from './context';
import styles from './styles.module.css';

export type Segment = {
  readonly label: string;
  readonly count: number;
  /** Chooses the colour; the legend says the same in words. */
  readonly tone: Tone;
};

export type Tone = 'good' | 'live' | 'note' | 'quiet' | 'look' | 'bad' | 'unknown';

/** Parts of a whole as one bar, with a legend that gives every number. Parts without anything are left out. */
export function Segments({parts}: {readonly parts: readonly Segment[]}) {
  const {words} = useHealth();
  const shown = parts.filter(({count}) => count > 0);
  const total = shown.reduce((sum, {count}) => sum + count, 0);
  if (total === 0) return null;
  const starts = shown.map((_, at) => shown.slice(0, at).reduce((sum, {count}) => sum + count, 0));
  return (
    <div className={styles['segments']}>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {shown.map(({label, count, tone}, at) => (
          <rect
            key={label}
            data-tone={tone}
            x={((starts[at] ?? 0) / total) * 100}
            width={Math.max(0.4, (count / total) * 100 - (at < shown.length - 1 ? 0.6 : 0))}
            height="1"
          />
        ))}
      </svg>
      <ul className={styles['legend']}>
        {shown.map(({label, count, tone}) => (
          <li key={label} data-tone={tone}>
            <span className={styles['number']}>{words.number(count)}</span> {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
