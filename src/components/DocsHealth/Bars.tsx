import type {ReactNode} from 'react';
import {useHealth} from './context';
import type {Tone} from './Segments';
import styles from './styles.module.css';

type Bar = {
  readonly key: string;
  readonly label: ReactNode;
  readonly count: number;
  readonly tone: Tone;
};

type BarsProps = {
  readonly caption: string;
  /** Headings of the labels and of the numbers. */
  readonly columns: readonly [string, string];
  readonly bars: readonly Bar[];
};

/**
 * A horizontal bar chart, as in the reports of the checks: a table that shows its numbers as lengths too, and so is its
 * own text alternative. Widths are attributes of SVG, which the security policy lets pass where it would stop a style.
 */
export function Bars({caption, columns, bars}: BarsProps) {
  const {words} = useHealth();
  const longest = Math.max(1, ...bars.map(({count}) => count));
  return (
    <table className={styles['bars']} data-chart>
      <caption>{caption}</caption>
      <thead className={styles['unseen']}>
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col">{columns[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({key, label, count, tone}) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>
              <span className={styles['bar']}>
                <span className={styles['number']}>{words.number(count)}</span>
                <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                  <rect data-tone={tone} width={(count / longest) * 100} height="1" />
                </svg>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
