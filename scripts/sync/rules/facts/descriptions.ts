import type {SyncFinding} from '../../finding';
import type {FactKind, PagePair, Section, Words} from '../../model';
import {compareFacts, type KnownFacts} from './compare-facts';

/**
 * Front matter’s description states facts as prose does, but is a summary: what it names it may name in another order, in
 * other words and without the screen’s labels. What is left is what a search engine would show wrongly.
 */
export function compareDescriptions(page: PagePair, known: KnownFacts): SyncFinding[] {
  const [one, other] = [page.source.description, page.translation.description];
  if (!one || !other) return [];
  const pair = {
    ...page,
    sections: [{source: sectionOf(one), translation: sectionOf(other), by: 'id' as const}],
  };
  return compareFacts(pair, known).filter((finding) => isExact(finding, one, other));
}

function sectionOf(words: Words): Section {
  const start = words.origins[0]?.offset ?? 0;
  const range = {start, end: start};
  const blocks = [{kind: 'paragraph' as const, words, range}];
  const title: Words = {text: '', marks: [], origins: [{at: 0, offset: start}]};
  return {key: '', level: 0, title, heading: range, range, blocks};
}

const inFigures: ReadonlySet<FactKind> = new Set(['number', 'duration', 'date']);

type FactValues = {readonly kind: FactKind; readonly expected?: string; readonly found?: string};

function isExact({code, args}: SyncFinding, one: Words, other: Words): boolean {
  if (code === 'facts-in-other-order') return false;
  const {kind, expected = '', found = ''} = args as FactValues;
  const shown = [expected, found];
  if (kind === 'label' || kind === 'placeholder') return false;
  // Names with digits or dots are read as code wherever they stand, and are put otherwise: “VS2017”, “Visual Studio 2017”.
  if (kind === 'code')
    return [...one.marks, ...other.marks].some((mark) => mark.kind === 'code' && shown.includes(mark.value));
  if (!inFigures.has(kind) || code === 'fact-differs') return true;
  // “In 3 steps” may be put otherwise; “10 MB” may not.
  if (kind === 'number' && /^[\d\s.,]+$/.test(expected + found)) return false;
  const figures = shown.join(' ').match(/\d+/g) ?? [];
  return figures.some((each) => ![one, other].every(({text}) => text.includes(each)));
}
