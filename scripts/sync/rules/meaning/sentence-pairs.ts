import type {Group} from '../../meaning/align-sentences';
import {mayBeTurned, turnedAround} from '../../meaning/around-pivots';
import {compareMeaning, isAlone, mayDiffer, type Difference} from '../../meaning/compare';
import type {Meant} from '../../meaning/concepts';
import {halvedPair, mayBeHalved} from '../../meaning/halved-pairs';
import {signatureOf} from '../../meaning/signature';
import type {PagePair, Range, Words} from '../../model';
import type {AlignedWords} from './aligned-words';
import {isLoose} from './looseness';
import {readingOf, type Reading} from './reading';

/** Sentences that say something else, and where they stand. */
export type SentenceDifference = {
  readonly words: AlignedWords;
  readonly group: Group;
  readonly difference: Difference;
};

/** Those of one page, and whether it is translated so freely that they need mean nothing. */
type Differences = {readonly found: readonly SentenceDifference[]; readonly isLoose: boolean};

const known = new WeakMap<Reading, Differences>();
/** In fewer words a negation may be anything: “Cannot tell”, « Indécidable ». */
const fewest = 3;
const none: readonly SentenceDifference[] = [];

export function sentenceDifferences(pair: PagePair): Differences {
  const reading = readingOf(pair);
  if (!reading) return {found: none, isLoose: false};
  const before = known.get(reading);
  if (before) return before;
  const found: SentenceDifference[] = [];
  for (const words of reading.words) {
    const differences = differencesOf(words, reading);
    if (differences.length > 0) reading.tell(words);
    found.push(...differences);
  }
  const differences = {found, isLoose: isLoose(reading, found.length)};
  known.set(reading, differences);
  return differences;
}

function differencesOf(
  words: AlignedWords,
  {tongues, groupsOf, masksOf}: Reading,
): readonly SentenceDifference[] {
  const masks = masksOf(words);
  const source = signatureOf(words.source.text, tongues.source, masks[0]);
  const translation = signatureOf(words.translation.text, tongues.translation, masks[1]);
  const mayTurn = mayBeTurned(
    {words: words.source, meant: source},
    {words: words.translation, meant: translation},
  );
  const may = mayDiffer(source, translation);
  const mayHalve = mayBeHalved(source, translation);
  if (!mayTurn && !may && !mayHalve) return none;
  const isSure = (difference: Difference) => {
    if (difference.source && difference.translation) return true;
    if (words.role === 'title') return false;
    if (words.role === 'cell' && (isOnly(difference) || isWholly(words, difference))) return true;
    return wordsIn(words.source, masks[0]) >= fewest && wordsIn(words.translation, masks[1]) >= fewest;
  };
  const groups = groupsOf(words);
  const found = groups.flatMap((group) => {
    const [here, there] = [within(source, group.source), within(translation, group.translation)];
    const differences = may
      ? compareMeaning(here, there).filter(
          (difference) =>
            isSure(difference) &&
            (isPlain(group) || !isOfOneWord(difference)) &&
            !isOfLabels(words, difference),
        )
      : [];
    const [range, rangeThere] = [group.source[0], group.translation[0]];
    if (mayTurn && differences.length === 0 && isPlain(group) && range && rangeThere) {
      differences.push(
        ...turnedAround(
          {words: words.source, range, tongue: tongues.source, meant: here},
          {words: words.translation, range: rangeThere, tongue: tongues.translation, meant: there},
        ),
      );
    }
    if (mayHalve && differences.length === 0 && isPlain(group)) {
      differences.push(
        ...halvedPair({text: words.source.text, meant: here}, {text: words.translation.text, meant: there}),
      );
    }
    if (differences.length === 0 || isUntranslated(words, group)) return [];
    return differences.map((difference) => ({words, group, difference}));
  });
  return withoutNeighbours(found, groups).filter(
    ({group, difference}) => !isSaidBeside(group, difference, groups, [source, translation]),
  );
}

/** Kinds of IDs and of records, as labels of the portal: their order and their words are told of as facts. */
function isOfLabels({source, translation}: AlignedWords, difference: Difference): boolean {
  return (
    /^(?:id|record)=/.test(difference.source?.concept ?? '') &&
    isInLabel(source, difference.source) &&
    isInLabel(translation, difference.translation)
  );
}

function isInLabel({marks}: Words, range: Range | undefined): boolean {
  return (
    range !== undefined &&
    marks.some(({kind, start, end}) => kind === 'strong' && start <= range.start && end >= range.end)
  );
}

/** “Failover only”: a cell says it in two words. */
function isOnly({source, translation}: Difference): boolean {
  return (source ?? translation)?.concept === 'only';
}

/** “Nobody”: all that a cell says. */
function isWholly({source, translation}: AlignedWords, difference: Difference): boolean {
  const [meant, text] = difference.source
    ? [difference.source, source.text]
    : [difference.translation, translation.text];
  return meant !== undefined && nobody.test(text.slice(meant.start, meant.end)) && isAll(text, meant);
}

const nobody = /^(?:nobody|no one|none|never|nothing|personne|jamais|rien)$/i;

function isAll(text: string, {start, end}: Range): boolean {
  return (text.slice(0, start) + text.slice(end)).trim() === '';
}

function isPlain({source, translation}: Group): boolean {
  return source.length === 1 && translation.length === 1;
}

/** “Only”, “without”: where sentences were joined or split, it may be put in many ways. */
function isOfOneWord({source, translation}: Difference): boolean {
  const alone = source && translation ? undefined : (source ?? translation);
  return alone !== undefined && isAlone(alone.concept);
}

/** A negation that one sentence lacks and its neighbour has: they were cut otherwise. */
function withoutNeighbours(
  found: readonly SentenceDifference[],
  groups: readonly Group[],
): SentenceDifference[] {
  const left = [...found];
  for (const one of found) {
    if (!one.difference.source || one.difference.translation) continue;
    const place = groups.indexOf(one.group);
    const other = left.find(
      ({difference, group}) =>
        !difference.source && Math.abs(groups.indexOf(group) - place) === 1 && group !== one.group,
    );
    if (!other) continue;
    left.splice(left.indexOf(one), 1);
    left.splice(left.indexOf(other), 1);
  }
  return left;
}

/**
 * A negation that a neighbour may answer, where sentences of it were cut otherwise: “we cannot; keep it to yourself” and
 * « nous n’y pouvons rien ; ne le donnez pas ».
 */
function isSaidBeside(
  group: Group,
  {source, translation}: Difference,
  groups: readonly Group[],
  [here, there]: readonly [readonly Meant[], readonly Meant[]],
): boolean {
  if (source && translation) return false;
  const place = groups.indexOf(group);
  return [groups[place - 1], groups[place + 1]].some((beside) => {
    if (!beside || isPlain(beside)) return false;
    const both = compareMeaning(
      within(here, [...group.source, ...beside.source]),
      within(there, [...group.translation, ...beside.translation]),
    );
    return both.length === 0;
  });
}

/** Lines that a program prints, left in the source's language. */
function isUntranslated({source, translation}: AlignedWords, group: Group): boolean {
  const letters = ({text}: Words, ranges: readonly Range[]) =>
    ranges.map(({start, end}) => text.slice(start, end).replaceAll(/[^\p{L}]/gu, '')).join('');
  return letters(source, group.source) === letters(translation, group.translation);
}

function wordsIn({text}: Words, masks: readonly Range[]): number {
  const read = masks.reduceRight(
    (sofar, {start, end}) => `${sofar.slice(0, start)} ${sofar.slice(end)}`,
    text,
  );
  return read.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function within(signature: readonly Meant[], ranges: readonly Range[]): Meant[] {
  return signature.filter(({start}) => ranges.some((range) => start >= range.start && start < range.end));
}
