import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {PagePair} from '../model';
import {readSyncDocument} from '../read';
import {alignPages} from '.';

function read(text: string, language = 'en') {
  return readSyncDocument('page.md', text, {language});
}

/** `source=translation`, by keys; a star where it moved. */
function shown({sections}: PagePair): string[] {
  return sections
    .filter(({source, translation}) => (source ?? translation)?.level !== 0)
    .map(
      ({source, translation, isMoved}) =>
        `${source?.key ?? ''}=${translation?.key ?? ''}${isMoved ? '*' : ''}`,
    );
}

function aligned(en: readonly string[], fr: readonly string[]): string[] {
  return shown(alignPages(read(en.join('\n\n')), read(fr.join('\n\n'), 'fr')));
}

const rows: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  ['by ids', ['## One {#a}', '## Two {#b}'], ['## Un {#a}', '## Deux {#b}'], ['a=a', 'b=b']],
  [
    'an id and a slug',
    ['## Overview', '## Next'],
    ['## Aperçu {#overview}', '## Suite'],
    ['overview=overview', 'next=suite'],
  ],
  [
    'by position alone',
    ['## One', 'Some words here.', '## Two', 'Other words.', '## Three', 'The last.'],
    ['## Un', 'Quelques mots ici.', '## Deux', 'Autre chose.', '## Trois', 'La fin.'],
    ['one=un', 'two=deux', 'three=trois'],
  ],
  [
    'by code, one inserted',
    ['## One', 'Run `a-b`.', '## Two', 'Run `c-d`.', '## Three', 'Run `e-f`.'],
    [
      '## Un',
      'Lancez `a-b`.',
      '## Neuf',
      'Rien de tel.',
      '## Deux',
      'Lancez `c-d`.',
      '## Trois',
      'Lancez `e-f`.',
    ],
    ['one=un', '=neuf', 'two=deux', 'three=trois'],
  ],
  [
    'by code, one left out',
    ['## One', 'Run `a-b`.', '## Two', 'Run `c-d`.', '## Three', 'Run `e-f`.'],
    ['## Un', 'Lancez `a-b`.', '## Trois', 'Lancez `e-f`.'],
    ['one=un', 'two=', 'three=trois'],
  ],
  [
    'by code, moved',
    ['## One', 'Run `a-b`.', '## Two', 'Run `c-d`.', '## Three', 'Run `e-f`.'],
    ['## Deux', 'Lancez `c-d`.', '## Trois', 'Lancez `e-f`.', '## Un', 'Lancez `a-b`.'],
    ['one=un*', 'two=deux', 'three=trois'],
  ],
  [
    'titles that occur twice',
    ['## A', '### Example', 'See `x-1`.', '## B', '### Example', 'See `y-2`.'],
    ['## A', '### Exemple', 'Voir `x-1`.', '## B', '### Exemple', 'Voir `y-2`.'],
    ['a=a', 'example=exemple', 'b=b', 'example-1=exemple-1'],
  ],
  [
    'titles that occur twice, the first left out',
    ['## A', '### Example', 'See `x-1`.', '## B', '### Example', 'See `y-2`.'],
    ['## A', '## B', '### Example', 'Voir `y-2`.'],
    ['a=a', 'example=', 'b=b', 'example-1=example'],
  ],
  [
    'ids translated',
    ['## One {#one}', 'Run `a-b`.', '## Two {#two}', 'Run `c-d`.'],
    ['## Un {#un}', 'Lancez `a-b`.', '## Deux {#deux}', 'Lancez `c-d`.'],
    ['one=un', 'two=deux'],
  ],
  [
    'ids exchanged',
    ['## One {#one}', 'Run `a-b` and `g-h`.', '## Two {#two}', 'Run `c-d` and `i-j`.'],
    ['## Un {#two}', 'Lancez `a-b` et `g-h`.', '## Deux {#one}', 'Lancez `c-d` et `i-j`.'],
    ['one=two', 'two=one'],
  ],
  [
    'a section split',
    ['## One {#a}', 'First words here.', 'Second words `x-y`.', '## Two {#b}', 'End.'],
    ['## Un {#a}', 'Premiers mots ici.', '## Encore', 'Seconds mots `x-y`.', '## Deux {#b}', 'Fin.'],
    ['a=a', 'encore=encore', 'b=b'],
  ],
  [
    'a title in one, front matter in the other',
    ['---', 'title: x', '---', '# Title', 'Words that begin the page.', '## One {#a}'].map((line) => line),
    ['Des mots qui commencent la page.', '## Un {#a}'],
    ['title=title', 'a=a'],
  ],
];

describe('sections of two pages', () => {
  test.each(rows)('%s', (_, en, fr, expected) => {
    expect(aligned(en, fr)).toEqual(expected);
  });
});

const words = fc.lorem({maxCount: 12});
const section = fc.record({
  title: words,
  body: fc.array(words, {minLength: 1, maxLength: 3}),
  level: fc.constantFrom(2, 3),
});
const pages = fc.array(section, {minLength: 1, maxLength: 12});
type Made = {title: string; body: string[]; level: number};

/** Each section has two tokens that no other has. */
function written(sections: readonly (Made & {at: number})[]): string {
  return sections
    .map(
      ({title, body, level, at}) =>
        `${'#'.repeat(level)} ${title}\n\n${body.join('\n\n')} \`key-${at}\` \`set.${at}\`\n`,
    )
    .join('\n');
}

function numbered(sections: readonly Made[]) {
  return sections.map((made, at) => ({...made, at}));
}

function tokenOf(pair: PagePair['sections'][number], side: 'source' | 'translation'): string {
  return /key-\d+/.exec(JSON.stringify(pair[side]?.blocks ?? ''))?.[0] ?? '';
}

function findsAll(one: string, other: string): boolean {
  const {sections} = alignPages(read(one), read(other, 'fr'));
  return sections
    .filter(({source}) => source?.level !== 0)
    .every(
      (pair) => tokenOf(pair, 'source') !== '' && tokenOf(pair, 'source') === tokenOf(pair, 'translation'),
    );
}

describe('every section is found', () => {
  test('in the page itself', () => {
    fc.assert(fc.property(pages, (made) => findsAll(written(numbered(made)), written(numbered(made)))));
  });

  test('with other words, but the same tokens', () => {
    fc.assert(
      fc.property(pages, fc.infiniteStream(words), (made, others) => {
        const next = () => others.next().value as string;
        const other = numbered(made).map((one) => ({...one, title: next(), body: one.body.map(next)}));
        return findsAll(written(numbered(made)), written(other));
      }),
    );
  });

  test('in any order', () => {
    const shuffled = pages.chain((made) => {
      const all = numbered(made.map((one) => ({...one, level: 2})));
      return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}));
    });
    fc.assert(fc.property(shuffled, ([made, other]) => findsAll(written(made), written(other))));
  });

  test('from either side', () => {
    const partial = pages.chain((made) =>
      fc.tuple(fc.constant(numbered(made)), fc.shuffledSubarray(numbered(made))),
    );
    fc.assert(
      fc.property(partial, ([made, other]) => {
        const [one, two] = [read(written(made)), read(written(other), 'fr')];
        const pairs = (
          page: PagePair,
          [from, to]: readonly ['source' | 'translation', 'source' | 'translation'],
        ) =>
          page.sections
            .filter(({source, translation}) => source && translation)
            .map((pair) => `${pair[from]?.key ?? ''}=${pair[to]?.key ?? ''}`)
            .toSorted();
        expect(pairs(alignPages(one, two), ['source', 'translation'])).toEqual(
          pairs(alignPages(two, one), ['translation', 'source']),
        );
      }),
    );
  });
});

test('a page of 300 sections without a common id takes well under a second', () => {
  const many = Array.from({length: 300}, (_, at) => ({
    title: `Title ${at}`,
    body: ['Some words.'],
    level: 2,
    at,
  }));
  const other = many.map((one) => ({...one, title: `Titre ${one.at}`}));
  const [en, fr] = [read(written(many)), read(written(other), 'fr')];
  const before = performance.now();
  const {sections} = alignPages(en, fr);
  expect(performance.now() - before).toBeLessThan(5000);
  expect(sections.filter(({by}) => by === 'tokens')).toHaveLength(300);
});
