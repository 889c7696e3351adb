import {randomFrom} from '../links/corpus/random';
import {families} from './edits';
import type {Edit, Family, Page, PairFiles, Scenario} from './model';
import {readPage} from './page';

export type ScenarioOptions = {
  readonly seed: number;
  /** At most so many of one family, spread over pairs and sides. */
  readonly perFamily: number;
};

type Proposal = {readonly page: Page; readonly edit: Edit};

/** @returns edits of one side each; the same from the same pairs and seed */
export function makeScenarios(pairs: readonly PairFiles[], {seed, perFamily}: ScenarioOptions): Scenario[] {
  const sides = pairs.map((pair) => ({pair, pages: [readPage(pair, 'en'), readPage(pair, 'fr')] as const}));
  return families.flatMap((family, nth) => {
    const random = randomFrom(seed + nth * 1009);
    const heaps = sides.flatMap(({pages}) =>
      pages.map((page) => random.shuffle(family.propose(page).map((edit) => ({page, edit})))),
    );
    return spread(random.shuffle(heaps), perFamily).map((proposal) => {
      const side = sides.find(({pair}) => pair.name === proposal.page.name);
      if (!side) throw new Error('a page of no pair');
      return scenario(family, proposal, side.pair, side.pages);
    });
  });
}

/** One of each heap in turn, until there are enough. */
function spread(heaps: readonly (readonly Proposal[])[], most: number): Proposal[] {
  const longest = Math.max(0, ...heaps.map((heap) => heap.length));
  const rounds = Array.from({length: longest}, (_, round) => heaps.flatMap((heap) => heap[round] ?? []));
  return rounds.flat().slice(0, most);
}

function scenario(
  {name, codes}: Family,
  {page, edit}: Proposal,
  pair: PairFiles,
  [source, translation]: readonly [Page, Page],
): Scenario {
  const isHarmless = codes.length === 0;
  const sections = isHarmless
    ? []
    : [sectionOf(page, edit), ...(edit.alsoSections ?? [])].flatMap((at) => {
        if (typeof at === 'string') return [at];
        // What the source no longer has goes by the key that the translation gives it.
        const isGone = /^(?:section-removed|page-cut)$/.test(name) && page.side === 'en';
        return [source, ...(isGone ? [translation] : [])].map(({sections: marks}) => marks[at]?.key ?? '');
      });
  const text = {...pair.text, [page.side]: applyEdit(page.text, edit)};
  return {
    pair: pair.name,
    family: name,
    isHarmless,
    side: page.side,
    sections: [...new Set(isHarmless ? [] : [...sections, ...renamed(page, edit, {...pair, text})])],
    codes,
    fact: edit.fact,
    file: pair.file,
    text,
  };
}

/** A heading that is edited gives its section another key, where no id is written out. */
function renamed(page: Page, edit: Edit, edited: PairFiles): string[] {
  const at = edit.changes[0]?.start ?? 0;
  const line = page.lines.findIndex(({start, end}) => start <= at && at <= end);
  const isTitle = page.lines[line]?.zone === 'heading' || page.lines[line + 1]?.zone === 'underline';
  if (page.side === 'fr' || !isTitle) return [];
  const key = readPage(edited, 'en').sections[sectionOf(page, edit)]?.key;
  return key === undefined ? [] : [key];
}

/** Headings are as many on both sides, so that the nth of one is the nth of the other. */
function sectionOf({sections}: Page, {changes}: Edit): number {
  const at = changes[0]?.start ?? 0;
  return sections.findLastIndex(({start}) => start <= at);
}

export function applyEdit(text: string, {changes}: Edit): string {
  let edited = text;
  for (const {start, end, to} of changes.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    edited = edited.slice(0, start) + to + edited.slice(end);
  }
  return edited;
}
