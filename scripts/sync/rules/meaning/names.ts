/** Names that both languages write alike: of products, plans, systems. One for another, or one less in a list of them. */
import type {SyncFinding} from '../../finding';
import type {PagePair, Range, Words} from '../../model';
import {fileRange} from '../../read/places';
import type {AlignedWords} from './aligned-words';
import {
  holds,
  namedPairs,
  namesOfPage,
  withoutNames,
  type Name,
  type NamedPair,
  type PageNames,
} from './names-in';
import {readingOf} from './reading';

const value = /^[A-Z][A-Z0-9]{3,}$/;

/** A name that stands in the place of another, or that a list of names lacks. English and French only. */
export function namesDiffer(pair: PagePair): SyncFinding[] {
  const reading = readingOf(pair);
  if (!reading) return [];
  const named = namedPairs(reading);
  const page = namesOfPage(named, reading.all);
  return named.flatMap((one) => {
    const {words, source, translation} = one;
    if (source.every(({name}) => holds(words.translation, name))) {
      if (translation.every(({name}) => holds(words.source, name))) return [];
    }
    const found = judged(one, page);
    return found ? [findingOf(found, words, pair)] : [];
  });
}

type Found = {readonly from?: Name; readonly to?: Name};

function judged({words, ...all}: NamedPair, page: PageNames): Found | undefined {
  const isName = ({name, isInitial}: Name) => (!isInitial || page.isShared(name)) && !page.isWord(name);
  // Most names stand on both sides: what else the page tells of them need not be asked.
  const missing = all.source.filter((each) => !holds(words.translation, each.name) && isName(each));
  const extra = all.translation.filter((each) => !holds(words.source, each.name) && isName(each));
  if (missing.length === 1 && extra.length === 1) {
    const [from, to] = [missing[0], extra[0]];
    if (!from || !to || isTranslated(from.name, to.name)) return undefined;
    const isKnown = page.isShared(from.name) || page.isShared(to.name);
    const areValues = isValue(words.source, from) && isValue(words.translation, to);
    return isKnown || areValues ? {from, to} : undefined;
  }
  const isOneOfSome = (name: Name, all: readonly Name[], text: string, there: Words) =>
    !name.isInitial &&
    all.some((other) => other !== name && holds(there, other.name) && areListed(name, other, text));
  if (extra.length === 0) {
    const from = missing.find((name) =>
      isOneOfSome(name, all.source.filter(isName), words.source.text, words.translation),
    );
    return from && {from};
  }
  if (missing.length > 0) return undefined;
  const to = extra.find((name) =>
    isOneOfSome(name, all.translation.filter(isName), words.translation.text, words.source),
  );
  return to && {to};
}

/** All that a cell says, in capitals. */
function isValue({text}: Words, {name}: Name): boolean {
  return text.trim() === name && value.test(name);
}

/** The first letters of both, or the same letters: `Frankfurt`, `IDs`, `VAT` and « TVA ». */
function isTranslated(one: string, other: string): boolean {
  const letters = (name: string) => [...name.toLowerCase()].sort().join('');
  return (
    one.slice(0, 3).toLowerCase() === other.slice(0, 3).toLowerCase() ||
    letters(one) === letters(other) ||
    one.startsWith(other) ||
    other.startsWith(one) ||
    one.endsWith(other) ||
    translated.has(`${one} ${other}`)
  );
}

/** Acronyms of offices and regulations that French has its own for. */
const translated: ReadonlySet<string> = new Set(['CISO RSSI', 'NAFTA ALENA', 'EBITDA BAIIA', 'AIDS SIDA']);

/** “Windows and macOS”: nothing but names, commas and the last conjunction stand between. */
function areListed(one: Name, other: Name, text: string): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  const between = withoutNames(text.slice(first.end, last.start)).replaceAll(/\s+/g, ' ').trim();
  return /^(?:,|,? ?(?:and|or|et|ou))$/.test(between);
}

function findingOf(
  {from, to}: Found,
  {source, translation, section}: AlignedWords,
  pair: PagePair,
): SyncFinding {
  const place = (words: Words, range: Range | undefined) =>
    fileRange(words, range ?? {start: 0, end: words.text.length});
  const base = {
    severity: 'warning' as const,
    section: section.key,
    sectionTitle: section.title.text,
    at: {file: pair.translation.file, range: place(translation, to)},
    beside: {file: pair.source.file, range: place(source, from)},
  };
  const kind = 'label' as const;
  if (from && to) return {...base, code: 'fact-differs', args: {kind, expected: from.name, found: to.name}};
  return from
    ? {...base, code: 'fact-missing', args: {kind, expected: from.name}}
    : {...base, code: 'fact-extra', args: {kind, found: to?.name ?? ''}};
}
