import {countIn, listed} from '../../report/count';
import type {ReportWords, SpellingWords, StyleWords} from './words';

const count = countIn('en');
const quote = (word: string) => `“${word}”`;
const read = (files: number) => `${count(files, 'file', 'files')} read in English and French`;

const statuses = [
  ['0', 'nothing to mend'],
  ['1', 'something to mend'],
  ['2', 'the command was not understood'],
] as const;

export const report: ReportWords = {
  nothing: (files) => `${read(files)}: nothing to mend`,
  toMend: (files, problems) => `${read(files)}: ${String(problems)} to mend`,
};

export const spelling: SpellingWords = {
  purpose: 'Checks the spelling of each language’s texts by its own dictionary and the project’s words.',
  usages: [['npx tsx scripts/spelling.ts', 'checks every text']],
  options: {},
  statuses,
  note: 'A right word that no dictionary knows goes into config/spelling: en.txt, fr.txt, or names.txt for both languages.',
  unknown(word, language, suggestions, list) {
    const better = suggestions.length > 0 ? `write ${listed(suggestions.map(quote))}; or` : 'if it is right,';
    const name = {en: 'English', fr: 'French'}[language];
    return `${quote(word)} is no ${name} word: ${better} add it to ${list}, or names.txt for a name`;
  },
};

export const style: StyleWords = {
  purpose: 'Checks terms, typography and the length of sentences in both languages.',
  usages: [['npx tsx scripts/style.ts [--fix]', 'checks every text']],
  options: {fix: {text: 'mend the typography: spaces, quotation marks, apostrophes'}},
  statuses,
  note: 'Terms and their reasons are in config/style; rules about more than words, in scripts/prose/style.',
  wrong: (found, because) => `${quote(found)}: ${because}`,
  mendable: (found, write, because) =>
    `${quote(found)}: ${write === '' ? 'leave it out' : `write ${quote(write)}`}: ${because}`,
};
