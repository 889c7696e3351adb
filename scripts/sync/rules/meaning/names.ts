/** Names that both languages write alike: of products, plans, systems. One for another, or one less in a list of them. */
import type {SyncFinding} from '../../finding';
import type {PagePair, Range, Words} from '../../model';
import {fileRange} from '../../read/places';
import type {AlignedWords} from './aligned-words';
import {brands, isTranslated, otherwise, technical} from './known-names';
import {holds, namedPairs, withoutNames, type Name, type NamedPair} from './names-in';
import type {PageNames} from './page-names';
import {englishReplaced, repeatedInstead} from './names-replaced';
import {nameInstead, type NameJudge} from './names-by-sentence';
import {readingOf} from './reading';

const value = /^[A-Z][A-Z0-9]{3,}$/;

/** A name that stands in the place of another, or that a list of names lacks. English and French only. */
export function namesDiffer(pair: PagePair): SyncFinding[] {
  const reading = readingOf(pair);
  if (!reading) return [];
  const isFrench = {source: reading.tongues.source === 'fr'};
  return namedPairs(reading.words, reading.masksOf).flatMap((one) => {
    const {words, source, translation} = one;
    if (source.every(({name}) => holds(words.translation, name))) {
      if (translation.every(({name}) => holds(words.source, name))) return [];
    }
    const judge = judgeOf(reading.namesFor(words));
    const found =
      judged(one, judge, isFrench) ??
      englishReplaced(one, isFrench) ??
      nameInstead(one, reading.groupsOf(words), judge);
    if (!found) return [];
    reading.tell(words);
    return [findingOf(found, words, pair)];
  });
}

type Found = {readonly from?: Name; readonly to?: Name};

/** What else the page tells of a name is asked of few: most stand on both sides. */
function judgeOf(page: PageNames): NameJudge {
  const isBrand = ({name, isInitial}: Name) => !isInitial && brands.has(name);
  return {
    isName: (name) =>
      technical.has(name.name) ||
      isBrand(name) ||
      (!otherwise.has(name.name) && (!name.isInitial || page.isShared(name.name)) && !page.isWord(name.name)),
    isKnown: (name) => technical.has(name.name) || isBrand(name) || page.isShared(name.name),
  };
}

function judged(
  {words, ...all}: NamedPair,
  {isName, isKnown}: NameJudge,
  isFrench: {readonly source: boolean},
): Found | undefined {
  const lacking = (one: readonly Name[], other: Words) =>
    one.filter((each) => !holds(other, each.name) && isName(each) && !isWritten(other, each));
  const [missing, extra] = withoutTranslated(
    lacking(all.source, words.translation),
    lacking(all.translation, words.source),
  );
  const [from, to] = [onlyOne(missing, isKnown), onlyOne(extra, isKnown)];
  if (from && to) {
    const areValues = isValue(words.source, from) && isValue(words.translation, to);
    return isKnown(from) || isKnown(to) || areValues ? {from, to} : undefined;
  }
  const isOneOfSome = (name: Name, all: readonly Name[], text: string, there: Words) =>
    (words.role === 'cell' && technical.has(name.name)) ||
    (!name.isInitial &&
      all.some((other) => other !== name && holds(there, other.name) && areListed(name, other, text)));
  const listed = (names: readonly Name[], all: readonly Name[], text: string, there: Words) =>
    names.find((name) => isOneOfSome(name, all.filter(isName), text, there));
  const again = repeatedInstead({words, ...all}, missing, extra, isFrench);
  if (again) return again;
  if (extra.length === 0) {
    const lost = listed(missing, all.source, words.source.text, words.translation);
    return lost && {from: lost};
  }
  if (missing.length > 0) return undefined;
  const added = listed(extra, all.translation, words.translation.text, words.source);
  return added && {to: added};
}

/** “a csv file” is « un fichier CSV ». */
function isWritten({text}: Words, {name}: Name): boolean {
  return technical.has(name) && new RegExp(`(?<![a-z])${name}(?![a-z])`, 'i').test(text);
}

/** What is left where “VAT” is « TVA ». */
function withoutTranslated(missing: readonly Name[], extra: readonly Name[]): readonly [Name[], Name[]] {
  const right = [...extra];
  const left = missing.filter(({name}) => {
    const at = right.findIndex((other) => isTranslated(name, other.name));
    if (at >= 0) right.splice(at, 1);
    return at < 0;
  });
  return [left, right];
}

/** @returns the only one; of several, the only one that is known */
function onlyOne(names: readonly Name[], isKnown: (name: Name) => boolean): Name | undefined {
  const [only, ...others] = names.length > 1 ? names.filter(isKnown) : names;
  return others.length === 0 ? only : undefined;
}

/** All that a cell says, in capitals. */
function isValue({text}: Words, {name}: Name): boolean {
  return text.trim() === name && value.test(name);
}

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
