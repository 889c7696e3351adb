import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {terms} from '../../../../src/core/contracts/terms';
import {alignPages} from '../../align';
import {readSyncDocument} from '../../read';
import {glossaryOf, termRules} from '../terms';
import {compareMeaning} from '.';

const french = 'i18n/fr/docusaurus-plugin-content-docs/current';
const pages = readdirSync('docs', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({
    file,
    en: readFileSync(join('docs', file), 'utf8'),
    fr: readFileSync(join(french, file), 'utf8'),
  }));
const rules = [
  compareMeaning,
  ...termRules({glossary: glossaryOf(terms), typography: {severity: 'warning'}}),
];

function findingsOf(en: string, fr: string, all = rules) {
  const pair = alignPages(
    readSyncDocument('docs/a.mdx', en, {language: 'en'}),
    readSyncDocument('fr/a.mdx', fr, {language: 'fr'}),
  );
  return all.flatMap((rule) => [...rule(pair)]);
}

test.each(pages)('$file says the same in both languages', ({en, fr}) => {
  expect(findingsOf(en, fr).map(({code, args}) => [code, args])).toEqual([]);
});

/** Plain flips, each of which turns a sentence round wherever it stands in prose. */
const flips = {
  en: [
    [/\bmust not\b/, 'must'],
    [/\bcannot\b/, 'can'],
    [/(?<=\n\n)Do not /, 'You '],
    [/\bat most\b/, 'at least'],
    [/\bat least\b/, 'at most'],
    [/(?<=\d\. )Open /, 'Close '],
  ],
  fr: [
    [/\b(doivent|devez) (?!pas|maintenant)/, 'ne $1 pas '],
    [/\bne (peut|peuvent|pouvez) pas\b/, '$1'],
    [/\bau moins\b/, 'au plus'],
    [/(?<=\d\. )Ouvrez /, 'Fermez '],
    [/(?<=\d\. )Ajoutez /, 'Supprimez '],
  ],
} as const;

test('plain flips on either side of these pages are found', () => {
  const missed: string[] = [];
  let count = 0;
  for (const {file, ...page} of pages.slice(2, 12)) {
    for (const language of ['en', 'fr'] as const) {
      for (const [before, after] of flips[language]) {
        const changed = page[language].replace(before, after);
        if (changed === page[language]) continue;
        count++;
        const both = {...page, [language]: changed};
        if (findingsOf(both.en, both.fr, [compareMeaning]).length === 0)
          missed.push(`${file}: ${String(before)}`);
      }
    }
  }
  expect(count).toBeGreaterThan(25);
  expect(missed.length / count, missed.join('\n')).toBeLessThanOrEqual(0.08);
});
