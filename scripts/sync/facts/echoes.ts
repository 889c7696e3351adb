import type {Language} from '../model';
import {plainWording, wordingsOf, type LabelCatalogue} from './labels';
import type {ReadFact} from './read-fact';
import {unknownLabel} from './read-facts';

/** @returns whether a text of another language says a fact without marking it: a label or code without emphasis */
export function isEchoed(
  {kind, key}: ReadFact,
  text: string,
  language: Language,
  labels: LabelCatalogue,
): boolean {
  if (kind === 'number' || kind === 'duration' || kind === 'date' || kind === 'version') return false;
  if (kind !== 'label') return key.length > 1 && hasWord(text, key);
  if (key.startsWith(unknownLabel)) return false;
  const plain = plainWording(text);
  return wordingsOf(key, language, labels).some((wording) => wording.length > 1 && hasWord(plain, wording));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isStart = at === 0 || !/[\p{L}\p{N}_.-]/u.test(text[at - 1] ?? '');
    const next = text.slice(at + word.length, at + word.length + 2);
    if (isStart && !/^[\p{L}\p{N}_]|^[.-][\p{L}\p{N}]/u.test(next)) return true;
  }
  return false;
}
