import {describe, expect, it} from 'vitest';
import {accept, emptyLock, followedSections, parseLock, serializeLock, type PageLock} from '../../lock';
import {pairOfTexts} from '../../lock/harness/pages';
import {freshness as en} from '../../messages/en/freshness';
import {freshness as fr} from '../../messages/fr/freshness';
import {judgeFreshness, judgeGonePage} from './index';

const english = `Before.

## One {#one}

First words here. Second sentence there.

1. Open the portal.
2. Wait 30 minutes.

| Name | Value |
|------|-------|
| Mail.Read | delegated |
| User.Read | application |

## Two {#two}

Last words.

:::warning[Mind]

Never do this.

:::
`;
const french = `Avant.

## Un {#one}

Premiers mots ici. Deuxième phrase là.

1. Ouvrez le portail.
2. Attendez 30 minutes.

| Nom | Valeur |
|------|-------|
| Mail.Read | déléguée |
| User.Read | application |

## Deux {#two}

Derniers mots.

:::warning[Attention]

Ne faites jamais cela.

:::
`;
type Edit = readonly [from: string, to: string];
const edit = (text: string, edits: readonly Edit[]) => {
  for (const [from] of edits) if (!text.includes(from)) throw new Error(`no ${from}`);
  return edits.reduce((sum, [from, to]) => sum.replace(from, to), text);
};
const edited = (here: readonly Edit[], there: readonly Edit[]) =>
  pairOfTexts(edit(english, here), edit(french, there));
const first = accept(emptyLock('i18n/fr', 'docs/page.md'), edited([], []), {reason: 'first', by: 'Ada'});
const told = (here: readonly Edit[], there: readonly Edit[], lock: PageLock | undefined = first) =>
  judgeFreshness(edited(here, there), lock).map(({code, section, args}) => {
    const {before, after} = args as {before?: string; after?: string};
    const words = before === undefined ? '' : `: ${before} → ${after ?? ''}`;
    return `${code.replace('-changed-alone', '')} ${section ?? ''}${words}`;
  });

describe('since both were accepted', () => {
  it.each<[string, Edit[], Edit[], string[]]>([
    ['nothing', [], [], []],
    ['a number', [['30', '60']], [], ['source one: Wait 30 minutes. → Wait 60 minutes.']],
    [
      'the other’s number',
      [],
      [['30', '60']],
      ['translation one: Attendez 30 minutes. → Attendez 60 minutes.'],
    ],
    ['both numbers', [['30', '60']], [['30', '60']], []],
    ['words and their translation', [['Open the', 'Close the']], [['Ouvrez le', 'Fermez le']], []],
    [
      'a step here, another there',
      [['30', '60']],
      [['Ouvrez', 'Fermez']],
      [
        'source one: Wait 30 minutes. → Wait 60 minutes.',
        'translation one: Ouvrez le portail. → Fermez le portail.',
      ],
    ],
    [
      'a sentence here, another of the paragraph there',
      [['First words', 'Other words']],
      [['phrase là', 'phrase ici']],
      [
        'source one: First words here. → Other words here.',
        'translation one: Deuxième phrase là. → Deuxième phrase ici.',
      ],
    ],
    [
      'a cell here, another of the row there',
      [['Mail.Read', 'Mail.Send']],
      [['déléguée', 'requise']],
      ['source one: Mail.Read → Mail.Send', 'translation one: déléguée → requise'],
    ],
    ['the same cell', [['Mail.Read', 'Mail.Send']], [['Mail.Read', 'Mail.Send']], []],
    [
      'rows, which each language sorts',
      [['Mail.Read', 'Zoo.Read']],
      [
        [
          '| Mail.Read | déléguée |\n| User.Read | application |',
          '| User.Read | application |\n| Zoo.Read | déléguée |',
        ],
      ],
      [],
    ],
    ['a new step', [['2. Wait', '2. Sign in.\n3. Wait']], [], ['source one:  → Sign in.']],
    [
      'a new step in both',
      [['2. Wait', '2. Sign in.\n3. Wait']],
      [['2. Att', '2. Connectez-vous.\n3. Att']],
      [],
    ],
    [
      'a new step at another place',
      [['2. Wait', '2. Sign in.\n3. Wait']],
      [['30 minutes.', '30 minutes.\n3. Fin.']],
      ['source one:  → Sign in.', 'translation one:  → Fin.'],
    ],
    ['a step less', [['1. Open the portal.\n', '']], [], ['source one: Open the portal. → ']],
    ['a step less in both', [['1. Open the portal.\n', '']], [['1. Ouvrez le portail.\n', '']], []],
    [
      'steps exchanged in both',
      [['1. Open the portal.\n2. Wait 30 minutes.', '1. Wait 30 minutes.\n2. Open the portal.']],
      [['1. Ouvrez le portail.\n2. Attendez 30 minutes.', '1. Attendez 30 minutes.\n2. Ouvrez le portail.']],
      [],
    ],
    [
      'neighbours, as one',
      [
        ['portal', 'menu'],
        ['30', '60'],
      ],
      [],
      ['source one: Open the portal. Wait 30 minutes. → Open the menu. Wait 60 minutes.'],
    ],
    [
      'a warning’s kind',
      [],
      [[':::warning', ':::note']],
      ['translation two: warning Attention → note Attention'],
    ],
    ['a warning’s words', [['Never do', 'Always do']], [], ['source two: Never do this. → Always do this.']],
    ['a title', [['## Two', '## Three']], [], ['source two: Two → Three']],
    ['a heading’s id', [['{#two}', '{#three}']], [['{#two}', '{#three}']], []],
    ['the order of sections', [['## Two {#two}', '## Two {#2}']], [['## Deux {#two}', '## Deux {#2}']], []],
    ['what stands before the first heading', [['Before.', 'After.']], [], ['source : Before. → After.']],
    ['a paragraph parted', [['here. Second', 'here.\n\nSecond']], [], []],
    ['a section more', [['## Two', '## New {#new}\n\nWords.\n\n## Two']], [], ['source new:  → New Words.']],
    [
      'a section more in both',
      [['## Two', '## New {#new}\n\nWords.\n\n## Two']],
      [['## Deux', '## Neuf {#new}\n\nMots.\n\n## Deux']],
      ['section-not-accepted new'],
    ],
  ])('%s', (_name, here, there, expected) => {
    expect(told(here, there)).toEqual(expected);
  });

  it('a step that went is pointed at behind the one before it', () => {
    const french2 = edit(french, [['2. Attendez 30 minutes.\n', '']]);
    const [found] = judgeFreshness(pairOfTexts(english, french2), first);
    const end = french2.indexOf('Ouvrez le portail.') + 'Ouvrez le portail.'.length;
    expect(found?.beside?.range).toEqual({start: end, end});
  });

  it('a section went from one language, or from both', () => {
    const without = (text: string) => text.slice(0, text.search(/## (?:Two|Deux)/));
    const one = judgeFreshness(pairOfTexts(english, without(french)), first);
    expect(one).toMatchObject([
      {code: 'translation-changed-alone', section: 'two', args: {after: ''}, at: {file: 'docs/page.md'}},
    ]);
    const both = judgeFreshness(pairOfTexts(without(english), without(french)), first);
    expect(both).toEqual([
      {
        code: 'accepted-section-gone',
        severity: 'note',
        args: {key: 'two'},
        section: 'two',
        at: {file: first.file},
      },
    ]);
  });

  it('rows in an order of each language’s own follow each other by their facts', () => {
    const table = (...rows: string[]) => ['| a | b |', '|---|---|', ...rows, ''].join('\n');
    const pair = (minutes: number) =>
      pairOfTexts(
        table(`| Leave | ${minutes} minutes |`, '| Start | soon |'),
        table('| Début | bientôt |', `| Départ | ${minutes} minutes |`),
      );
    const lock = accept(emptyLock('i18n/fr', 'docs/page.md'), pair(30), {reason: 'first'});
    expect(judgeFreshness(pair(60), lock)).toEqual([]);
  });

  it('a moved section is the same section', () => {
    const swapped = (text: string) => {
      const [before = '', one = '', two = ''] = text.split(/(?=^## )/m);
      return [before, two, one].join('\n');
    };
    expect(judgeFreshness(pairOfTexts(swapped(english), swapped(french)), first)).toEqual([]);
  });

  it('places are where it was changed, and where it has to be', () => {
    const pair = edited([['30', '60']], []);
    const [finding] = judgeFreshness(pair, first);
    const shown = ({file, range}: {file: string; range?: {start: number; end: number}}, text: string) =>
      `${file} ${text.slice(range?.start, range?.end)}`;
    expect(finding && shown(finding.at, french)).toBe('i18n/fr/page.md Attendez 30 minutes.');
    expect(finding?.beside && shown(finding.beside, edit(english, [['30', '60']]))).toBe(
      'docs/page.md Wait 60 minutes.',
    );
    expect(finding?.sectionTitle).toBe('One');
  });
});

describe('locks', () => {
  it('of nothing are one note', () => {
    expect(judgeFreshness(edited([], []), undefined)).toMatchObject([
      {code: 'section-not-accepted', severity: 'note', at: {file: 'i18n/fr/page.md'}},
    ]);
  });

  it('that are damaged say so once, and the rest is judged', () => {
    const lines = serializeLock(first).split('\n');
    const cut = [...lines.slice(0, 2), '<<<<<<< HEAD', '=======', '>>>>>>> x', lines[3]?.slice(0, 40), ''];
    const lock = parseLock(cut.join('\n'), first.file);
    expect(told([['Before.', 'After.']], [], lock)).toEqual([
      'source : Before. → After.',
      'lock-not-readable ',
      'lock-not-readable ',
    ]);
    const kept = accept(lock, edited([], []), {sections: ['one'], reason: 'x'});
    expect(kept.damage).toHaveLength(4);
    expect(accept(lock, edited([], []), {reason: 'x'}).damage).toEqual([]);
  });

  it('of a page that is gone are one note', () => {
    expect(judgeGonePage(first)).toEqual([
      {code: 'accepted-page-gone', severity: 'note', args: {}, at: {file: first.file}},
    ]);
  });

  it('say nothing of pages that cannot be read', () => {
    const pair = edited([], []);
    const problem = {message: 'x', at: {line: 1, column: 1}};
    expect(judgeFreshness({...pair, source: {...pair.source, sections: [], problem}}, first)).toEqual([]);
  });
});

describe('accepting', () => {
  const pair = edited(
    [
      ['30', '60'],
      ['Last', 'Final'],
    ],
    [],
  );
  const reasons = ({sections}: PageLock) =>
    sections.map(({key, reason, by}) => `${key} ${reason} ${by ?? ''}`);

  it('a page keeps the reason of what has not changed', () => {
    const lock = accept(first, pair, {reason: 'typo', by: 'Bo'});
    expect(reasons(lock)).toEqual([' first Ada', 'one typo Bo', 'two typo Bo']);
    expect(judgeFreshness(pair, lock)).toEqual([]);
  });

  it('a section leaves the others', () => {
    const lock = accept(first, pair, {sections: ['two'], reason: 'typo'});
    expect(reasons(lock)).toEqual([' first Ada', 'one first Ada', 'two typo ']);
    expect(judgeFreshness(pair, lock).map(({section}) => section)).toEqual(['one']);
  });

  it('what is gone drops it', () => {
    const short = pairOfTexts(
      english.slice(0, english.indexOf('## Two')),
      french.slice(0, french.indexOf('## Deux')),
    );
    expect(accept(first, short, {sections: ['two'], reason: 'x'}).sections.map(({key}) => key)).toEqual([
      '',
      'one',
    ]);
    expect(accept(first, short, {sections: ['one'], reason: 'x'}).sections).toHaveLength(3);
  });

  it('cosmetic edits changes no line', () => {
    const cosmetic = edited([['First words', '*First*\nwords']], [['là.', 'là\u{a0}.']]);
    expect(serializeLock(accept(first, cosmetic, {reason: 'x'}))).toBe(serializeLock(first));
  });

  it('what one language alone has keeps it silent until it changes', () => {
    const alone = [['## Two', '## New {#new}\n\nWords.\n\n## Two']] as const;
    const lock = accept(first, edited(alone, []), {reason: 'of no use in French'});
    expect(told(alone, [], lock)).toEqual([]);
  });

  it('is due where both changed: a later change of one would pass for followed', () => {
    const followed = edited(
      [
        ['30', '60'],
        ['Last', 'Final'],
      ],
      [['30', '60']],
    );
    expect(followedSections(followed, first)).toEqual(['one']);
    const lock = accept(first, followed, {sections: ['one'], reason: 'followed'});
    expect(
      told(
        [
          ['30', '90'],
          ['Last', 'Final'],
        ],
        [['30', '60']],
        lock,
      ),
    ).toEqual(['source one: Wait 60 minutes. → Wait 90 minutes.', 'source two: Last words. → Final words.']);
  });
});

it('every code has words in both languages', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
  const args = {before: 'a', after: 'b', key: 'k', reason: 'conflict'} as const;
  for (const code of Object.keys(en) as (keyof typeof en)[]) {
    const said = [
      en[code].message(args, {source: 'English', translation: 'French'}),
      fr[code].message(args, {source: 'anglais', translation: 'français'}),
      fr[code].remedy(args, {source: 'anglais', translation: 'français'}),
    ];
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[^\n]*\.$/u);
  }
  expect(
    en['source-changed-alone'].message({...args, before: ''}, {source: 'English', translation: 'French'}),
  ).toBe('Since both were accepted, this came in the English: “b”. The French has not followed.');
});
