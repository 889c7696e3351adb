/** The project's own words: what no dictionary knows and is right all the same. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Language} from './passage';

/** Words of one language, and names, which both languages share. */
export type ListId = Language | 'names';
export type WordLists = Readonly<Record<ListId, readonly string[]>>;

export const noWords: WordLists = {en: [], fr: [], names: []};

/** @param root the project's directory */
export function readWordLists(root: string): WordLists {
  const read = (id: ListId) =>
    parseWordList(readFileSync(join(root, 'config', 'spelling', `${id}.txt`), 'utf8'));
  return {en: read('en'), fr: read('fr'), names: read('names')};
}

/** One word a line, as it is written in a text; `#` begins a comment. */
export function parseWordList(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

/** Words that stand before their neighbour above, within a group (up to a comment or an empty line), or twice. */
export function misplacedWords(text: string): string[] {
  const groups = text.split(/\n(?:\s*\n|#.*\n)+/).map(parseWordList);
  const order = new Intl.Collator('fr');
  return groups.flatMap((words) =>
    words.filter((word, index) => index > 0 && order.compare(words[index - 1] ?? '', word) >= 0),
  );
}
