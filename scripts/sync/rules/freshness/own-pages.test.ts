/** Every page of this site, edited. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {accept, emptyLock, type PageLock} from '../../lock';
import {cosmeticEdits} from '../../lock/harness/cosmetic';
import {ownPages, pairOf, type Texts} from '../../lock/harness/pages';
import type {Block, PagePair, Section, Words} from '../../model';
import {judgeFreshness} from './index';

const pages = ownPages.map((texts) => {
  const pair = pairOf(texts);
  return {texts, pair, lock: accept(emptyLock('i18n/fr', texts.file), pair, {reason: 'first'})};
});
type Side = 'source' | 'translation';
type Own = (typeof pages)[number];
const judged = (texts: Texts, lock: PageLock) => judgeFreshness(pairOf(texts), lock);
const codeOf = (side: Side) => `${side}-changed-alone`;
const told = (findings: ReturnType<typeof judgeFreshness>) =>
  findings.map(({code, section}) => `${code} ${section ?? ''}`);

it('finds nothing on pages as they were accepted', () => {
  expect(pages.length).toBeGreaterThan(20);
  for (const {pair, lock} of pages) expect(judgeFreshness(pair, lock)).toEqual([]);
});

describe.each(Object.keys(cosmeticEdits))('%s', (name) => {
  it.each(['source', 'translation'] as const)('is no change of the %s', (side) => {
    const edit = cosmeticEdits[name];
    for (const {texts, lock} of pages) {
      const edited = edit?.(texts[side]) ?? '';
      if (edited === texts[side]) continue;
      expect(judged({...texts, [side]: edited}, lock), texts.file).toEqual([]);
    }
  });
});

it('has a page for each cosmetic edit', () => {
  const unused = Object.entries(cosmeticEdits).filter(([, edit]) =>
    ownPages.every(({source, translation}) => edit(source) === source && edit(translation) === translation),
  );
  expect(unused.map(([name]) => name)).toEqual([]);
});

/** Where a word can be put into a page: in the middle of a text long enough, as the file has it. */
type Spot = {readonly section: Section; readonly words: Words; readonly offset: number};

function wordsIn(block: Block): Words[] {
  if (block.kind === 'paragraph') return [block.words];
  if (block.kind === 'table') return block.rows.slice(1).flat();
  if (block.kind === 'list') return block.items.flatMap(({blocks}) => blocks.flatMap(wordsIn));
  return 'blocks' in block ? block.blocks.flatMap(wordsIn) : [];
}

function spotsOf(section: Section, text: string): Spot[] {
  return section.blocks.flatMap(wordsIn).flatMap((words): Spot[] => {
    const from = words.origins[0];
    const first = /^\p{L}{2,}(?= \p{L})/u.exec(words.text);
    if (from?.at !== 0 || !first || !text.startsWith(first[0], from.offset)) return [];
    // A word more behind it would break the code in two.
    if (words.marks.some(({kind, start}) => kind === 'code' && start === 0)) return [];
    return [{section, words, offset: from.offset + first[0].length}];
  });
}

/** Pairs of texts at the same place of sections with as many texts in both languages. */
function spotPairs({texts, pair}: Own): (readonly [Spot, Spot])[] {
  return pair.sections.flatMap(({source, translation}) => {
    if (!source || !translation) return [];
    const [here, there] = [source, translation].map((section) => section.blocks.flatMap(wordsIn));
    if (here?.length !== there?.length) return [];
    const [ours, theirs] = [spotsOf(source, texts.source), spotsOf(translation, texts.translation)];
    return ours.flatMap((spot) => {
      const other = theirs.find(({words}) => there?.indexOf(words) === here?.indexOf(spot.words));
      return other ? [[spot, other] as const] : [];
    });
  });
}

const insert = (text: string, {offset}: Spot, word: string) =>
  `${text.slice(0, offset)} ${word}${text.slice(offset)}`;
const editable = pages.map((page) => ({page, spots: spotPairs(page)})).filter(({spots}) => spots.length > 3);
const anySpot = fc.constantFrom(...editable).chain(({page, spots}) =>
  fc.record({
    page: fc.constant(page),
    spot: fc.constantFrom(...spots),
    other: fc.constantFrom(...spots),
    word: fc.constantFrom('perhaps', '42', '`code`', '**Never**', 'peut-être'),
  }),
);
const runs = {numRuns: 60};

describe('one word more', () => {
  it('in one language is told of, once, in its section and beside its counterpart', () => {
    fc.assert(
      fc.property(anySpot, fc.constantFrom<Side>('source', 'translation'), ({page, spot, word}, side) => {
        const own = spot[side === 'source' ? 0 : 1];
        const counterpart = spot[side === 'source' ? 1 : 0];
        const findings = judged({...page.texts, [side]: insert(page.texts[side], own, word)}, page.lock);
        expect(told(findings)).toEqual([`${codeOf(side)} ${spot[0].section.key}`]);
        const [finding] = findings;
        const range = finding?.at.range;
        expect(range && range.start <= counterpart.offset && counterpart.offset <= range.end).toBe(true);
        const {after, before} = finding?.args as {before: string; after: string};
        expect(after).toContain(word.replaceAll('*', ''));
        expect(Math.max(after.length, before.length)).toBeLessThanOrEqual(160);
      }),
      runs,
    );
  });

  it('at the same place of both languages is nobody’s finding', () => {
    fc.assert(
      fc.property(anySpot, ({page: {texts, lock}, spot: [here, there], word}) => {
        const source = insert(texts.source, here, word);
        const translation = insert(texts.translation, there, word);
        expect(judged({...texts, source, translation}, lock)).toEqual([]);
      }),
      runs,
    );
  });

  it('elsewhere in the other language hides nothing', () => {
    fc.assert(
      fc.property(anySpot, ({page: {texts, lock}, spot: [here], other: [elsewhere, there]}) => {
        fc.pre(here.words !== elsewhere.words);
        const source = insert(texts.source, here, 'perhaps');
        const translation = insert(texts.translation, there, 'peut-être');
        const found = told(judged({...texts, source, translation}, lock)).toSorted();
        expect(found).toEqual([
          `source-changed-alone ${here.section.key}`,
          `translation-changed-alone ${elsewhere.section.key}`,
        ]);
      }),
      runs,
    );
  });

  it('is silent again once accepted', () => {
    fc.assert(
      fc.property(anySpot, ({page: {texts, lock}, spot: [here], word}) => {
        const edited: PagePair = pairOf({...texts, source: insert(texts.source, here, word)});
        const again = accept(lock, edited, {sections: [here.section.key], reason: 'no matter'});
        expect(judgeFreshness(edited, again)).toEqual([]);
        const changed = again.sections.filter(({reason}) => reason === 'no matter');
        expect(changed.map(({key}) => key)).toEqual([here.section.key]);
      }),
      runs,
    );
  });
});
