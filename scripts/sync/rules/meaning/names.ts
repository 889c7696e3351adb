/** Names that both languages write alike: of products, plans, systems. One for another, or one less in a list of them. */
import type {SyncFinding} from '../../finding';
import {masksOf} from '../../meaning/readable';
import type {PagePair, Range, Words} from '../../model';
import {fileRange} from '../../read/places';
import type {AlignedWords} from './aligned-words';
import {readingOf} from './reading';

type Name = Range & {readonly name: string; readonly isInitial: boolean};

/** `Growth`, `macOS`, `UTC`; what follows a full stop is no name by its capital. */
const word = /(?<![\p{L}\p{N}_])[a-z]{0,3}[A-ZÀ-Þ][\p{L}\p{N}]+(?![\p{L}\p{N}_])/gu;
const initial = /(?:^|[.!?:;•“”«»"(–—-])[\s\u00a0]*$/u;
const value = /^[A-Z][A-Z0-9]{3,}$/;

/** A name that stands in the place of another, or that a list of names lacks. English and French only. */
export function namesDiffer(pair: PagePair): SyncFinding[] {
  const reading = readingOf(pair);
  if (!reading) return [];
  const findings: SyncFinding[] = [];
  let page: Page | undefined;
  for (const words of reading.all) {
    // English titles may have a capital in every word.
    if (words.role === 'title') continue;
    const [source, translation] = [namesIn(words, 'source'), namesIn(words, 'translation')];
    if (source.length === 0 && translation.length === 0) continue;
    if (source.every(({name}) => holds(words.translation, name))) {
      if (translation.every(({name}) => holds(words.source, name))) continue;
    }
    page ??= pageOf(reading.all);
    const found = judged(words, [source, translation], page);
    if (found) findings.push(findingOf(found, words, pair));
  }
  return findings;
}

type Side = 'source' | 'translation';
type Found = {readonly from?: Name; readonly to?: Name};

function judged(
  words: AlignedWords,
  [left, right]: readonly [readonly Name[], readonly Name[]],
  page: Page,
): Found | undefined {
  const isName = ({name, isInitial}: Name) =>
    !page.words.has(plain(name)) && (!isInitial || page.names.has(name));
  const [source, translation] = [left.filter(isName), right.filter(isName)];
  const missing = source.filter(({name}) => !holds(words.translation, name));
  const extra = translation.filter(({name}) => !holds(words.source, name));
  if (missing.length === 1 && extra.length === 1) {
    const [from, to] = [missing[0], extra[0]];
    if (!from || !to || isTranslated(from.name, to.name)) return undefined;
    const isKnown = page.names.has(from.name) || page.names.has(to.name);
    const areValues = isValue(words.source, from) && isValue(words.translation, to);
    return isKnown || areValues ? {from, to} : undefined;
  }
  const isOneOfSome = (name: Name, all: readonly Name[], text: string, there: Words) =>
    !name.isInitial &&
    all.some((other) => other !== name && holds(there, other.name) && areListed(name, other, text));
  if (extra.length === 0) {
    const from = missing.find((name) => isOneOfSome(name, source, words.source.text, words.translation));
    return from && {from};
  }
  if (missing.length > 0) return undefined;
  const to = extra.find((name) => isOneOfSome(name, translation, words.translation.text, words.source));
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
  const between = text.slice(first.end, last.start).replaceAll(word, '').replaceAll(/\s+/g, ' ').trim();
  return /^(?:,|,? ?(?:and|or|et|ou))$/.test(between);
}

function namesIn(words: AlignedWords, side: Side): Name[] {
  const {text} = words[side];
  let masks: readonly Range[] | undefined;
  const found: Name[] = [];
  for (const {index, 0: name} of text.matchAll(word)) {
    const end = index + name.length;
    const isInitial =
      !/[A-Z0-9]/.test(name.slice(1)) && initial.test(text.slice(Math.max(0, index - 3), index));
    masks ??= marksOf(words, side);
    if (!masks.some((mask) => mask.start < end && mask.end > index))
      found.push({name, start: index, end, isInitial});
  }
  return found;
}

/** Labels, links and code are compared elsewhere. */
function marksOf(words: AlignedWords, side: Side): readonly Range[] {
  const marks = words[side].marks.filter(({start, end}) => end - start > 1);
  return [...marks, ...masksOf(words.source, words.translation)[side === 'source' ? 0 : 1]];
}

/** What the whole page tells about names: those that both languages use, and words that are written small as well. */
type Page = {readonly names: ReadonlySet<string>; readonly words: ReadonlySet<string>};

function pageOf(all: readonly AlignedWords[]): Page {
  const names = new Set<string>();
  const words = new Set<string>();
  for (const aligned of all) {
    for (const {text} of [aligned.source, aligned.translation])
      for (const [small] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu))
        words.add(plain(small));
    if (aligned.role === 'title') continue;
    const there = new Set(
      namesIn(aligned, 'translation').flatMap(({name, isInitial}) => (isInitial ? [] : [name])),
    );
    for (const {name, isInitial} of namesIn(aligned, 'source'))
      if (!isInitial && there.has(name)) names.add(name);
  }
  return {names, words};
}

/** `Charts` and `chart` are one word. */
function plain(name: string): string {
  return name.toLowerCase().replace(/s$/, '');
}

function holds({text}: Words, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length)))
      return true;
  }
  return false;
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
