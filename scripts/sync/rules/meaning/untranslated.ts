import type {SyncFinding} from '../../finding';
import {sentencesOf} from '../../meaning/sentences';
import type {Tongue} from '../../meaning/tokens';
import type {PagePair, Range, Words} from '../../model';
import {fileRange} from '../../read/places';
import {readingOf} from './reading';

/** Words that hold sentences together, none of which the other language has: « a », « on », « or » and “me” are left out. */
const small: Readonly<Record<Tongue, RegExp>> = {
  en: /(?<![\p{L}\p{N}’'-])(?:the|and|of|to|is|are|was|be|been|with|for|from|by|this|that|these|those|it|its|you|your|we|they|not|must|can|will|which|when|if|then|has|have|does|at|as|an)(?![\p{L}\p{N}’'-])/giu,
  fr: /(?<![\p{L}\p{N}’'-])(?:(?:[ldjnmtsc]|qu)[’']|(?:le|la|les|des|du|de|un|une|et|est|sont|en|au|aux|dans|pour|par|sur|avec|vous|votre|vos|nous|ce|cette|ces|il|elle|ils|elles|ne|pas|qui|que|où|si|puis|être|peut|doit)(?![\p{L}\p{N}’'-]))/giu,
};
/** What gives a language away: how many of these, among how many words. */
type Signs = {readonly small: number; readonly words: number; readonly isCopy: boolean};
/** A sentence with so many of the other language’s, and none of its own, was never translated; one with fewer may be a name. */
const ofASentence: Signs = {small: 3, words: 6, isCopy: false};
/** Where a whole paragraph or cell is the source’s, letter for letter: a name has capitals, and a sentence other words. */
const ofACopy: Signs = {small: 1, words: 4, isCopy: true};

/** A sentence of the translation that is still in the source’s language. English and French only. */
export function leftUntranslated(pair: PagePair): SyncFinding[] {
  const reading = readingOf(pair);
  if (!reading) return [];
  const {source: from, translation: to} = reading.tongues;
  return reading.words.flatMap((words): SyncFinding[] => {
    const {source, translation, section, role} = words;
    const isCopy = role !== 'title' && translation.text === source.text;
    if (!isCopy && (translation.text.length < shortest || !hasMany(translation.text, from))) return [];
    const [, masks] = reading.masksOf(words);
    const text = blanked(translation.text, masks);
    const signs = isCopy ? ofACopy : ofASentence;
    const left = sentencesOf(text, to).filter((sentence) => isIn(text, sentence, signs, from, to));
    const [first, last] = [left[0], left.at(-1)];
    if (!first || !last) return [];
    reading.tell(words);
    const range = {start: first.start, end: last.end};
    return [
      {
        code: 'left-untranslated',
        severity: 'warning',
        args: {found: beginningOf(translation, first)},
        section: section.key,
        sectionTitle: section.title.text,
        at: {file: pair.translation.file, range: fileRange(translation, range)},
        beside: {file: pair.source.file, range: fileRange(source, {start: 0, end: source.text.length})},
      },
    ];
  });
}

/** Characters of such a sentence. */
const shortest = 25;
const longest = 80;

function hasMany(text: string, tongue: Tongue): boolean {
  const words = small[tongue];
  words.lastIndex = 0;
  for (let count = 0; count < ofASentence.small; count++) if (!words.test(text)) return false;
  return true;
}

function isIn(text: string, {start, end}: Range, signs: Signs, tongue: Tongue, not: Tongue): boolean {
  const sentence = text.slice(start, end);
  if ((sentence.match(/\p{L}{2,}/gu)?.length ?? 0) < signs.words) return false;
  if ((sentence.match(small[tongue])?.length ?? 0) < signs.small || sentence.match(small[not])) return false;
  return !signs.isCopy || ordinary.test(sentence.replaceAll(small[tongue], ' '));
}

/** A word that begins with a small letter: « Outlook for Android » has none. */
const ordinary = /(?<![\p{L}\p{N}’'./-])\p{Ll}{3,}(?![.\p{L}])/u;

function blanked(text: string, masks: readonly Range[]): string {
  return masks.reduce(
    (sofar, {start, end}) => sofar.slice(0, start) + ' '.repeat(end - start) + sofar.slice(end),
    text,
  );
}

function beginningOf({text}: Words, {start, end}: Range): string {
  const said = text.slice(start, end).trim();
  return said.length > longest ? `${said.slice(0, longest - 1).trimEnd()}…` : said;
}
