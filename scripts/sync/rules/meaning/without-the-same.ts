/** “With a print server” and « sans serveur d’impression »: one thing, which one language has and the other has not. */
import {gapBetween} from '../../facts/words/concepts';
import type {Range, Words} from '../../model';

type Side = {readonly words: Words; readonly sentences: readonly Range[]; readonly isFrench: boolean};

/**
 * @param without where one language says it, within `here`
 * @returns whether the other says “with” of what that says “without” of, and has no “without” of its own
 */
export function isWithTheSame(without: Range, here: Side, there: Side): boolean {
  const said = thingAt(here.words.text, without.end, here.isFrench);
  const {text} = there.words;
  return there.sentences.some(({start, end}) => {
    const sentence = text.slice(start, end);
    return [...sentence.matchAll(withs)].some(({index, 0: word}) => {
      const thing = thingAt(sentence, index + word.length, there.isFrench);
      return gapBetween(said, thing).shared > 0;
    });
  });
}

const withs = /(?<!\p{L})(?:with|avec)(?!\p{L})/giu;

/** The two words behind it that name it; of what has an article, those behind that. */
function thingAt(text: string, at: number, isFrench: boolean) {
  const [, words = ''] = thing.exec(text.slice(at, at + longest)) ?? [];
  return {words, isFrench};
}

const thing =
  /^[ \u00a0](?:(?:an?|the|any|your|its|their|un|une|le|la|les|des|votre|son|leur|aucune?)[ \u00a0])?(\p{L}+(?:[ \u00a0’'-](?:d[’']|de[ \u00a0])?\p{L}+)?)/iu;
/** In characters. */
const longest = 50;
