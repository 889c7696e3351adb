// @vitest-environment happy-dom
import {cleanup, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {afterEach, describe, expect, it} from 'vitest';
import type {HealthReport, Part} from '../../core/health/model';
import {Clock} from '../Freshness/today';
import {words as siteEn} from '../messages/en';
import {health as en} from '../messages/en/health';
import {words as siteFr} from '../messages/fr';
import {health as fr} from '../messages/fr/health';
import {SiteProvider} from '../site';
import {DocsHealth, type DocsHealthProps} from '.';

const day = (iso: string) => ({iso, words: `the day ${iso}`});
const none = {errors: 0, warnings: 0, notes: 0};
const nothing = {tally: none, kinds: [], first: []};
const made = <T extends object>(part: T): Part<T> => ({state: 'made', ...part});

const links = {
  counts: {files: 2, links: 1234},
  own: nothing,
  byFile: {},
  web: {...nothing, addresses: 9, asked: 0, fine: 0, unsure: 0, broken: 0},
};

const page = {
  files: {en: 'docs/guides/g.mdx', fr: 'i18n/fr/g.mdx'},
  title: 'Guide',
  href: '/guides/g',
  sections: 3,
  accepted: 3,
  words: {en: 1000, fr: 1200},
  hasDrifted: false,
  tally: none,
};

const sync = {
  ...nothing,
  sections: 3,
  accepted: 3,
  byFamily: [{family: 'facts', tally: none}] as const,
  pages: [page],
  unpaired: [],
  unverified: [],
};

const report: HealthReport = {
  gatheredOn: day('2026-11-21'),
  guides: [
    {
      id: 'g',
      title: 'Guide',
      href: '/guides/g',
      minutes: 5,
      limits: [['2027-02-19', 3]],
      read: {newest: day('2026-11-21'), oldest: day('2026-11-21'), due: day('2027-02-19')},
      sources: [
        {title: 'Source', url: 'https://example.com/', read: day('2026-11-21'), limit: day('2027-05-20')},
      ],
      steps: [
        {id: 'a', title: 'First', href: '/guides/g#a', check: 'sign-in', minutes: 2, required: true},
        {id: 'b', title: 'Second', href: '/guides/g#b', check: 'attested', minutes: 3, required: false},
      ],
    },
  ],
  facts: {
    limits: [
      ['2027-02-19', 3],
      ['2027-05-20', 4],
    ],
    bySubject: [
      {
        about: 'limit',
        days: 180,
        limits: [['2027-02-19', 3]],
        oldest: day('2026-11-21'),
        first: day('2027-02-19'),
      },
    ],
    byStatus: [{status: 'verified', count: 7}],
    due: [
      {
        owner: 'labels',
        ids: ['one', 'two'],
        count: 5,
        read: day('2026-11-21'),
        limit: day('2027-02-19'),
      },
    ],
  },
  links: made(links),
  sync: made(sync),
};

const Link = ({to, children}: {readonly to: string; readonly children: ReactNode}) => (
  <a href={to}>{children}</a>
);

function show(
  part: DocsHealthProps['part'],
  changes: Partial<HealthReport> = {},
  {today = '2026-11-21', locale = 'en'}: {readonly today?: string; readonly locale?: 'en' | 'fr'} = {},
) {
  const site = {locale, words: locale === 'fr' ? siteFr : siteEn, baseUrl: '/', rootUrl: '/'} as const;
  return render(
    <SiteProvider value={{...site, defaultMode: 'practice', builtOn: today}}>
      <Clock value={() => new Date(`${today}T12:00:00`)}>
        <DocsHealth
          part={part}
          guide="g"
          report={{...report, ...changes}}
          words={locale === 'fr' ? fr : en}
          Link={Link}
        />
      </Clock>
    </SiteProvider>,
  ).container;
}

afterEach(cleanup);

describe('the whole at a glance', () => {
  const states = (root: HTMLElement) =>
    [...root.querySelectorAll('[data-area]')].map((card) => [
      card.getAttribute('data-area'),
      card.getAttribute('data-state'),
    ]);

  it('says each area’s state in a word beside its sign', () => {
    const root = show('summary');
    expect(states(root)).toEqual([
      ['steps', 'good'],
      ['facts', 'good'],
      ['links', 'unknown'],
      ['sync', 'good'],
    ]);
    expect(screen.getAllByText(en.states.good)).toHaveLength(3);
    expect(screen.getByText(en.unknownIn.links)).toBeDefined();
    expect(screen.getByText(en.verdict(1))).toBeDefined();
  });

  it('names what to run next', () => {
    show('summary', {sync: made({...sync, accepted: 1})});
    const item = screen.getByText(/2 of 3 sections/).closest('li');
    expect(item?.querySelector('code')?.textContent).toBe('npm run check:sync -- --accept');
  });

  it('goes by the reader’s clock', () => {
    expect(states(show('summary', {}, {today: '2027-02-19'}))[1]).toEqual(['facts', 'look']);
    cleanup();
    expect(states(show('summary', {}, {today: '2027-02-20'}))[1]).toEqual(['facts', 'bad']);
  });

  it('writes numbers as the language does', () => {
    expect(show('summary').textContent).toContain('1,234');
    cleanup();
    expect(show('summary', {}, {locale: 'fr'}).textContent).toContain('1\u202f234');
  });

  it('stands without its checks', () => {
    const root = show('summary', {
      links: {state: 'failed', reason: 'no parser for this machine'},
      sync: {state: 'pending'},
    });
    expect(states(root).slice(2)).toEqual([
      ['links', 'unknown'],
      ['sync', 'unknown'],
    ]);
    expect(screen.getByText(/Links could not be checked/)).toBeDefined();
  });
});

describe('a report that is not there', () => {
  it.each([
    ['links', 'npm run check:links'],
    ['languages', 'npm run check:sync'],
    ['pages', 'npm run check:sync'],
  ] as const)('%s: says why, and what to run', (part, command) => {
    const failed = {state: 'failed', reason: 'a wrong setting'} as const;
    const root = show(part, {links: failed, sync: failed});
    expect(root.textContent).toContain(en.failed);
    expect([...root.querySelectorAll('code')].map(({textContent}) => textContent)).toEqual([
      'a wrong setting',
      command,
    ]);
  });

  it('says so while it is being gathered', () => {
    expect(show('links', {links: {state: 'pending'}}).textContent).toContain(en.pending);
  });

  it('leaves a guide its steps', () => {
    const root = show('guide', {links: {state: 'pending'}, sync: {state: 'failed', reason: 'x'}});
    expect([...root.querySelectorAll('[data-check]')].map((step) => step.getAttribute('data-check'))).toEqual(
      ['sign-in', 'attested'],
    );
  });
});

describe('a guide', () => {
  it('tells which links and which language ask for work', () => {
    const broken = {errors: 1, warnings: 2, notes: 0};
    const root = show('guide', {
      links: made({...links, byFile: {'i18n/fr/g.mdx': broken}}),
      sync: made({...sync, pages: [{...page, hasDrifted: true, accepted: 2}]}),
    });
    const table = within(root).getByRole('table', {name: en.guides.languages});
    const [, english, french] = within(table).getAllByRole('row');
    expect(english?.textContent).toContain(en.guides.none);
    expect(french?.textContent).toContain('1 error, 2 warnings');
    expect(french?.textContent).toContain(en.guides.drifted);
    expect(french?.textContent).toContain('2 of 3');
  });
});

describe('facts', () => {
  it('draw the months ahead, and say the same in words and in a table', () => {
    const root = show('facts');
    const drawing = within(root).getByRole('img');
    expect(drawing.getAttribute('aria-label')).toContain('February 2027 3, May 2027 4');
    const heights = [...drawing.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height')));
    expect(heights.filter((height) => height > 0)).toEqual([75, 100]);
    expect(root.textContent).toContain('and 3 more');
  });
});
