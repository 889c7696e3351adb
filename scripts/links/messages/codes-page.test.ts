import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {codesPage, codesPageFile} from './harness/codes-page';
import {severities} from './harness/severities';

it.each(['en', 'fr'] as const)(
  'the writers’ page in %s says what the reports say (-u writes it anew)',
  async (lang) => {
    const page = codesPage(lang);
    expect(page).not.toMatch(/\bundefined\b|\[object/);
    await expect(page).toMatchFileSnapshot(`../../../${codesPageFile(lang)}`);
  },
);

it('the severities that it prints are those the rules give', () => {
  const given: Record<string, string[]> = {};
  for (const text of sourcesOfRules()) {
    for (const [, code = '', severity = ''] of text.matchAll(/code: '([\w-]+)',\s*severity: ([^,]+),/g)) {
      const found = [...severity.matchAll(/'(error|warning|note)'/g)].map(([, each = '']) => each);
      given[code] = [...new Set([...(given[code] ?? []), ...found])].sort();
    }
  }
  const literal = Object.entries(given).filter(([, found]) => found.length > 0);
  const told: Record<string, readonly string[]> = severities;
  expect(literal.length).toBeGreaterThan(40);
  expect(Object.fromEntries(literal)).toEqual(
    Object.fromEntries(literal.map(([code]) => [code, told[code]?.toSorted()])),
  );
});

function sourcesOfRules(): string[] {
  return ['rules', 'built', 'lists', 'web/judge'].flatMap((folder) => {
    const root = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
    return readdirSync(root, {recursive: true, encoding: 'utf8'})
      .filter((name) => /(?<!\.test)\.ts$/.test(name))
      .map((name) => readFileSync(`${root}${name}`, 'utf8'));
  });
}
