import type {SyncCode, SyncFinding} from '../../finding';
import {axisOf} from '../../meaning/concepts';
import {standIn, type PagePair, type Range, type Words} from '../../model';
import {fileRange} from '../../read/places';
import {sentenceDifferences, type SentenceDifference} from './sentence-pairs';
import {isWithTheSame} from './without-the-same';

type Code = Extract<SyncCode, 'negation-differs' | 'obligation-differs'>;

/** @returns the sentences that differ in one way, at the translation's sentence */
export function differencesAs(code: Code, pair: PagePair): SyncFinding<Code>[] {
  const {found, isLoose} = sentenceDifferences(pair);
  return found
    .filter(({difference}) => `${difference.kind}-differs` === code)
    .map((one) => {
      const isNote = (isLoose && !isPlain(one.difference)) || isFaint(one.difference);
      return findingOf(code, one, isNote && !isTurned(one, pair), pair);
    });
}

function findingOf(
  code: Code,
  {words, group, difference}: SentenceDifference,
  isNote: boolean,
  pair: PagePair,
): SyncFinding<Code> {
  const {source, translation, section} = words;
  return {
    code,
    severity: isNote ? 'note' : 'warning',
    args: {
      expected: decisive(source, difference.source, group.source),
      found: decisive(translation, difference.translation, group.translation),
    },
    section: section.key,
    sectionTitle: section.title.text,
    at: {file: pair.translation.file, range: placeIn(translation, group.translation)},
    beside: {file: pair.source.file, range: placeIn(source, group.source)},
  };
}

/** The words that decide; without any, how the sentence begins. */
function decisive({text}: Words, meant: Range | undefined, sentences: readonly Range[]): string {
  const {start, end} = meant ?? whole(sentences);
  const said = text.slice(start, end).replaceAll(standIn, '…').trim();
  return said.length > longest ? `${said.slice(0, longest - 1).trimEnd()}…` : said;
}

const longest = 80;

function placeIn(words: Words, sentences: readonly Range[]): Range {
  return fileRange(words, whole(sentences));
}

function whole(sentences: readonly Range[]): Range {
  return {start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0};
}

/** However freely a page is translated, “at least” is not “at most”, and Monday not Tuesday. */
function isPlain({source, translation}: SentenceDifference['difference']): boolean {
  if (!source || !translation) return false;
  const axis = axisOf(source.concept);
  return axis !== undefined && axis !== 'amount' && axis === axisOf(translation.concept);
}

/** « Sans » alone may be put in too many ways: told, and no drift. */
function isFaint({source, translation}: SentenceDifference['difference']): boolean {
  return (source && translation) === undefined && (source ?? translation)?.concept === 'without';
}

/** But for “with”, of the same thing. */
function isTurned({difference, words, group}: SentenceDifference, pair: PagePair): boolean {
  if (!isFaint(difference)) return false;
  const [here, there] = (['source', 'translation'] as const).map((side) => ({
    words: words[side],
    sentences: group[side],
    isFrench: /^fr\b/i.test(pair[side].language),
  }));
  if (!here || !there) return false;
  const {source, translation} = difference;
  return source
    ? isWithTheSame(source, here, there)
    : translation !== undefined && isWithTheSame(translation, there, here);
}
