import type {Lang} from '../lang';
import {reportWords} from '../messages';
import type {Severity} from '../model';
import {escapeHtml as text} from './html-text';

export type Bar = {
  readonly label: string;
  readonly value: number;
  /** Gives the bar its colour; the words beside it say the same. */
  readonly kind: Severity;
  readonly isCode?: boolean;
};

/**
 * A horizontal bar chart: a table that also shows its numbers as lengths. Widths are attributes of SVG, which a
 * content security policy lets pass where it would stop a style.
 *
 * @param columns headings of the labels, of the numbers, and of the bars
 */
export function drawChart(
  lang: Lang,
  title: string,
  columns: readonly [string, string, string],
  bars: readonly Bar[],
): string {
  if (bars.length === 0) return '';
  const longest = Math.max(1, ...bars.map(({value}) => value));
  const number = new Intl.NumberFormat(lang);
  const spoken = bars.map(({label, value}) => `${label} ${number.format(value)}`).join(', ');
  const rows = bars.map(({label, value, kind, isCode}) => {
    const width = Math.round((value / longest) * 1000) / 10;
    const name = isCode ? `<code>${text(label)}</code>` : text(label);
    return `<tr><th scope="row">${name}</th><td class="number">${number.format(value)}</td><td class="bar" aria-hidden="true"><svg viewBox="0 0 100 1" preserveAspectRatio="none" focusable="false"><rect class="${kind}" width="${width}" height="1"/></svg></td></tr>`;
  });
  return `<table class="chart">
<caption>${text(title)}<span class="unseen"> ${text(reportWords[lang].page.chart(spoken))}</span></caption>
<thead class="unseen"><tr>${columns.map((column) => `<th scope="col">${text(column)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}
