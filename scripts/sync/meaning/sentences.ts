import type {Range} from '../model';
import type {Tongue} from './tokens';

/** A stop after these ends no sentence, but for the last words of a text. */
const abbreviations: Readonly<Record<Tongue, RegExp>> = {
  en: /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|no|nos|fig|figs|incl|max|min|mr|mrs|ms|dr|st|resp|dept|inc|ltd|corp|p|pp|vol|a\.k\.a|\p{Lu})$/iu,
  fr: /(?:^|[\s(])(?:p\. ex|ex|etc|cf|env|fig|n|no|num|max|min|m|mme|mm|resp|c\.-à-d|art|p|pp|vol|éd|réf|\p{Lu})$/iu,
};

/** A full stop and its like with what closes after it, white space, and what may begin a sentence. */
const boundary = /([.!?…]+)((?:[\u00a0\u202f ]?[”»’")\]])*)(\s+)(?=\S)/gu;
/** Sentences begin with a capital, a figure, a quotation, or what stands for a tag. */
const beginning = /^(?:[“«"‘([¿¡]\s?)*[\p{Lu}\p{N}\u{fffc}`]/u;

/**
 * @param text of one paragraph, on one line; stand-ins for what is no prose
 * @returns its sentences in order, without the white space between them; the names of files, versions (`v2.0`) and
 *   abbreviations end none
 */
export function sentencesOf(text: string, tongue: Tongue): Range[] {
  const sentences: Range[] = [];
  let start = /\S/.exec(text)?.index ?? text.length;
  for (const {index, 0: found, 1: stop = '', 2: closing = '', 3: gap = ''} of text.matchAll(boundary)) {
    const end = index + stop.length + closing.length;
    // The stop may be inside brackets: the sentence goes on where a small letter follows.
    if (!beginning.test(text.slice(end + gap.length, end + gap.length + 6))) continue;
    if (
      stop === '.' &&
      closing === '' &&
      abbreviations[tongue].test(text.slice(Math.max(start, index - 12), index))
    )
      continue;
    sentences.push({start, end});
    start = index + found.length;
  }
  const end = text.trimEnd().length;
  if (end > start) sentences.push({start, end});
  return sentences;
}
