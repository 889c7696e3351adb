import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {contractData} from '../../scripts/sync/contracts';
import {readSyncDocument} from '../../scripts/sync/read';
import {positionAt} from '../../scripts/sync/read/places';
import {contractFindings} from '../../scripts/sync/rules/contracts';

const root = path.resolve(import.meta.dirname, '../..');
const french = 'i18n/fr/docusaurus-plugin-content-docs/current';
/** Pages about the set-up. Those for writers and hosts show what must not be done, and addresses of this machine. */
const folders = ['guides', 'understand', 'reference', 'about'];
const data = contractData();

/** @returns `text: tag, at line`, for each literal in the text of a page */
function literalsIn(file: string, source: string): string[] {
  const language = file.startsWith(french) ? 'fr' : 'en';
  const document = readSyncDocument(file, source, {language});
  return contractFindings(document, data, {isGuarded: true}).flatMap(({code, args, at}) => {
    const {line} = positionAt(document.lineStarts, at.range?.start ?? 0);
    return code === 'contract-literal' ? [`${args.value}: ${args.tag}, at line ${String(line)}`] : [];
  });
}

const pages = [
  ...folders.map((folder) => path.join('docs', folder)),
  ...folders.map((folder) => path.join(french, folder)),
].flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => path.join(folder, name)));

const anyFact = '<PlatformFact id="…"/>';

describe('what a contract owns stands on no page as a literal', () => {
  it.each(pages)('%s', (page) => {
    const source = readFileSync(path.join(root, page), 'utf8');
    expect(readSyncDocument(page, source, {language: 'en'}).problem).toBeUndefined();
    expect(literalsIn(page, source)).toEqual([]);
  });

  it.each([
    ['The tenant is 3f2a6c1e-8b47-4d0a-9c55-1e7b0d94a2f6.', '3f2a6c1e-8b47-4d0a-9c55-1e7b0d94a2f6', anyFact],
    ['Copy `https://auth.example.com/oauth`.', 'https://auth.example.com/oauth', anyFact],
    ['It ends on 1 April 2027.', '1 April 2027', '<Fact id="ews-end" integration="prextra-exchange"/>'],
    [
      'Elle prend fin le 1er\u00a0avril 2027.',
      '1er\u00a0avril 2027',
      '<Fact id="ews-end" integration="prextra-exchange"/>',
    ],
    [
      'At most 24 months.',
      '24 months',
      '<Fact id="secret-max-months" integration="codat-business-central"/>',
    ],
    [
      'Au plus 24\u00a0mois.',
      '24\u00a0mois',
      '<Fact id="secret-max-months" integration="codat-business-central"/>',
    ],
    [
      'Tick `Financials.ReadWrite.All`.',
      'Financials.ReadWrite.All',
      '<Permission value="Financials.ReadWrite.All" integration="codat-business-central"/>',
    ],
    ['Open **App registrations**.', 'App registrations', '<Ui>App registrations</Ui>'],
    ['Ouvrez **Inscriptions d’applications**.', 'Inscriptions d’applications', '<Ui>App registrations</Ui>'],
  ])('is found: %s', (markdown, value, tag) => {
    const file = /[àéè]|plus|Ouvrez|prend/.test(markdown) ? `${french}/x.mdx` : 'docs/x.mdx';
    expect(literalsIn(file, markdown)).toEqual([`${value}: ${tag}, at line 1`]);
  });

  it('and a tag is none', () => {
    expect(
      literalsIn(
        'docs/x.mdx',
        'At most <Fact id="secret-max-months"/>, under <Ui>App registrations</Ui>; see [this](https://learn.microsoft.com/entra).',
      ),
    ).toEqual([]);
  });
});
