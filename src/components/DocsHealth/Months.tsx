import {dueByMonth} from '../../core/health/freshness';
import type {Limits} from '../../core/health/model';
import {useToday} from '../Freshness/today';
import {useSite} from '../site';
import {useHealth} from './context';
import {Grid} from './Grid';
import styles from './styles.module.css';

/** Two years and the month that begins the third: the longest that any reading counts. */
const shownMonths = 25;

/** How many facts fall due in each of the coming months: columns, and the same as a table. */
export function Months({limits}: {readonly limits: Limits}) {
  const {facts: say, number} = useHealth().words;
  const {locale} = useSite();
  const months = dueByMonth(limits, useToday(), shownMonths);
  const most = Math.max(1, ...months.map(({count}) => count));
  const nameOf = (month: string) => nameIn(locale, month, {month: 'long', year: 'numeric'});
  const busy = months.filter(({count}) => count > 0);
  const spoken = busy.map(({month, count}) => `${nameOf(month)} ${number(count)}`).join(', ');
  return (
    <figure className={styles['months']}>
      <figcaption>{say.whenDue}</figcaption>
      <div role="img" aria-label={`${say.monthsAhead(shownMonths)}: ${spoken}`}>
        {months.map(({month, count}) => (
          <span key={month} className={styles['month']} data-year={month.endsWith('-01')}>
            <span className={styles['count']}>{count > 0 ? number(count) : ''}</span>
            <svg viewBox="0 0 10 100" preserveAspectRatio="none" focusable="false">
              <rect
                x="1"
                y={100 - height(count, most)}
                width="8"
                height={height(count, most)}
                data-tone="live"
              />
            </svg>
            <span>{nameIn(locale, month, {month: 'narrow'})}</span>
            <span className={styles['year']}>{month.endsWith('-01') ? month.slice(0, 4) : ''}</span>
          </span>
        ))}
      </div>
      <details className={styles['details']}>
        <summary>{say.asTable}</summary>
        <Grid
          columns={[{label: say.month}, {label: say.count, isNumber: true}]}
          rows={busy.map(({month, count}) => ({
            key: month,
            cells: [nameOf(month), <span className={styles['number']}>{number(count)}</span>],
          }))}
        />
      </details>
    </figure>
  );
}

/** In hundredths; what is there at all is seen. */
function height(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1.5, (count / most) * 100);
}

function nameIn(locale: string, month: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'}).format(
    new Date(`${month}-15T12:00Z`),
  );
}
