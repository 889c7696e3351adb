/** The same word twice in a row: a slip that eyes glide over. */
import type {Language} from '../passage';
import type {Check} from './finding';

/** Words that do follow themselves: “nous nous connectons”, “what he had had”. */
const allowed: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['had', 'that']),
  fr: new Set(['nous', 'vous']),
};

const because: Readonly<Record<Language, string>> = {en: 'the word is doubled', fr: 'le mot est doublé'};

export function checkDoubledWords(language: Language): Check {
  return (text) =>
    [...text.matchAll(/(?<![\p{L}\p{N}’'-])(\p{L}+)\s+\1(?![\p{L}\p{N}’'-])/giu)].flatMap((match) => {
      const word = match[1] ?? '';
      if (allowed[language].has(word.toLowerCase())) return [];
      const end = match.index + match[0].length;
      return [{start: match.index, end, write: word, because: because[language]}];
    });
}
