import {createHash} from 'node:crypto';
import fc from 'fast-check';
import {Window} from 'happy-dom';
import {describe, expect, it} from 'vitest';
import {anyFinding, findingOf, reportWith} from '../harness/reports';
import type {Report} from '../model';
import {visible} from '../visible';
import {formatHtml} from './html';

function pageOf(report: Report) {
  const window = new Window();
  const page = new window.DOMParser().parseFromString(formatHtml(report), 'text/html');
  return page;
}

const report = reportWith([
  findingOf(),
  findingOf({line: 9}),
  findingOf({code: 'web-not-found', severity: 'note', file: 'docs/b.mdx', suggestion: 'https://b.example'}),
]);

describe('stands alone', () => {
  const html = formatHtml(report);

  it('allows its one style sheet by hash, and nothing else', () => {
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(html.match(/<style/g)).toHaveLength(1);
  });

  it.each([/<script/, /\sstyle=/, /\son\w+=/, /(?:src|href)=/, /url\(/, /@import/])('has no %s', (wrong) => {
    expect(html).not.toMatch(wrong);
  });
});

describe('can be read by everyone', () => {
  it('has a language, a title, one main heading, and sections under it', () => {
    const page = pageOf({...report, lang: 'fr'});
    expect(page.documentElement.getAttribute('lang')).toBe('fr');
    expect(page.title).toBe('Santé de la documentation – check-links');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect([...page.querySelectorAll('h2')].map((h) => h.textContent)).toEqual(['Constats']);
    expect(page.querySelectorAll('main')).toHaveLength(1);
  });

  it('gives every table a caption, and every heading its scope', () => {
    const page = pageOf(report);
    expect(page.querySelectorAll('table').length).toBeGreaterThan(3);
    for (const table of page.querySelectorAll('table'))
      expect(table.querySelector('caption')?.textContent).toBeTruthy();
    for (const th of page.querySelectorAll('th')) expect(th.getAttribute('scope')).toMatch(/^(?:row|col)$/);
  });

  it('says each chart in words, and hides its bars from those who listen', () => {
    const [chart] = pageOf(report).querySelectorAll('table.chart');
    expect(chart?.querySelector('caption')?.textContent).toBe(
      'How serious Bar chart: error 2, warning 0, note 1.',
    );
    const bars = [...(chart?.querySelectorAll('.bar') ?? [])];
    expect(bars.map((bar) => bar.getAttribute('aria-hidden'))).toEqual(['true', 'true', 'true']);
    expect(bars.map((bar) => bar.querySelector('rect')?.getAttribute('width'))).toEqual(['100', '0', '50']);
  });
});

it('lays errors open and keeps notes folded', () => {
  const groups = [...pageOf(report).querySelectorAll('details')];
  expect(
    groups.map((group) => [group.hasAttribute('open'), group.querySelectorAll('tbody tr').length]),
  ).toEqual([
    [true, 2],
    [false, 1],
  ]);
});

it('survives any text', () => {
  fc.assert(
    fc.property(anyFinding, (finding) => {
      const page = pageOf(reportWith([finding]));
      const cell = page.querySelector('.findings tbody td')?.textContent;
      // HTML reads every line break as a line feed.
      expect(cell).toBe(visible(finding.message));
      expect(page.querySelectorAll('.findings tbody tr')).toHaveLength(1);
    }),
    {numRuns: 60},
  );
});

it('is a page where nothing was found, too', () => {
  const page = pageOf(reportWith([]));
  expect(page.querySelector('.verdict')?.textContent).toBe(
    'Nothing to report. 12 files, 34 links in 1.2\u00a0s.',
  );
  expect(page.querySelectorAll('table')).toHaveLength(0);
});
