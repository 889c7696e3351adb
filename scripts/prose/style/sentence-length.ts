/**
 * Sentences that are too long to read once. By the platform's own segmenter: textlint-rule-sentence-length takes the
 * stop in “Dynamics 365.” for no end, and counts characters, which French needs more of for the same thought.
 */
import type {Language} from '../passage';
import type {Check} from './finding';

export const mostWords: Readonly<Record<Language, number>> = {en: 35, fr: 42};

const reasons: Readonly<Record<Language, (count: number, most: number) => string>> = {
  en: (count, most) => `${String(count)} words, at most ${String(most)}: make two sentences of it`,
  fr: (count, most) => `${String(count)} mots, au plus ${String(most)} : faites-en deux phrases`,
};

export function checkSentenceLength(language: Language): Check {
  const sentences = new Intl.Segmenter(language, {granularity: 'sentence'});
  const words = new Intl.Segmenter(language, {granularity: 'word'});
  return (text) =>
    [...sentences.segment(text)].flatMap(({segment, index}) => {
      const count = [...words.segment(segment)].filter(({isWordLike}) => isWordLike).length;
      if (count <= mostWords[language]) return [];
      const because = reasons[language](count, mostWords[language]);
      return [{start: index, end: index + segment.trimEnd().length, because}];
    });
}
