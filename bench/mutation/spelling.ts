/** The spelling check, asked about one mutant: it reads only the words that the mutant changed. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {readPairs} from '../../scripts/prose/read-typescript';
import {checkSpelling} from '../../scripts/prose/spelling';
import {readWordLists} from '../../scripts/prose/word-list';
import {mutated, type Mutant} from './facts/model';

/** @returns a word that no dictionary knows, if the mutant made one */
export async function misspeltBy(root: string, mutant: Mutant): Promise<string | undefined> {
  const {file} = mutant;
  const right = readFileSync(path.join(root, file), 'utf8');
  const source = mutated(right, mutant);
  const [before, after] = [readPairs(right), readPairs(source)];
  const texts = (['en', 'fr'] as const).map((language) => {
    const known = new Set(before[language].map(({text}) => text));
    const passages = after[language].filter(({text}) => !known.has(text));
    return {file, source, language, passages, quoted: /\/(?:labels|resources)\//.test(file)};
  });
  const unknown = await checkSpelling(
    texts.filter(({passages}) => passages.length > 0),
    readWordLists(root),
  );
  return unknown[0]?.word;
}
