import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {parsePage} from '../../scripts/prose/read-markdown';
import {labels} from '../../src/core/contracts/labels';
import {resources} from '../../src/core/contracts/resources';

const root = path.resolve(import.meta.dirname, '../..');
const french = 'i18n/fr/docusaurus-plugin-content-docs/current';
/** Pages about the set-up. Those for writers and hosts show what must not be done, and addresses of this machine. */
const folders = ['guides', 'understand', 'reference', 'about'];

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const units = 'minutes?|hours?|days?|months?|characters?|heures?|jours?|mois|caractères?';
const space = '[ \\u00a0\\u202f]';

const permissions = new Set(
  Object.values(resources).flatMap((resource) => resource.permissions.map(({value}) => value)),
);
const captions = new Set(
  labels.flatMap(({en, fr}) => [en, fr]).flatMap((caption) => (caption ? [plainApostrophes(caption)] : [])),
);

/** What a contract owns, and how prose would say it. */
const literals: readonly (readonly [string, (text: string) => readonly string[]])[] = [
  ['identifier', all(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi)],
  ['address', all(/https?:\/\/[^\s`’»”)]*\.[^\s`’»”)]+/g)],
  ['date', all(new RegExp(`\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:er)?${space}(?:${months})\\b`, 'g'))],
  ['limit', all(new RegExp(`\\d[\\d\u202f\u00a0,]*${space}(?:${units})\\b`, 'g'))],
  [
    'permission',
    (text) =>
      text
        .split(/[^\w.-]+/)
        .map(withoutFullStop)
        .filter(isPermission),
  ],
];

function withoutFullStop(word: string): string {
  return word.replace(/\.$/, '');
}

/** Names of one plain word, such as `profile`, are words first. */
function isPermission(word: string): boolean {
  return /[._]/.test(word) && permissions.has(word);
}

function plainApostrophes(text: string): string {
  return text.replaceAll('’', "'");
}

function all(pattern: RegExp): (text: string) => readonly string[] {
  return (text) => [...text.matchAll(pattern)].map(([found]) => found);
}

/** @returns `what: text, at line`, for each literal in the text of a page */
function literalsIn(source: string): string[] {
  const tree = parsePage(source, 'mdx');
  const found: string[] = [];
  visit(tree, (node: Nodes) => {
    const line = String(node.position?.start.line ?? 0);
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      for (const [what, find] of literals) {
        for (const text of find(node.value)) found.push(`${what}: ${text}, at line ${line}`);
      }
    }
    if (node.type !== 'strong') return;
    const [only] = node.children;
    if (only?.type === 'text' && captions.has(plainApostrophes(only.value))) {
      found.push(`label: ${only.value}, at line ${line}`);
    }
  });
  return found;
}

const pages = [
  ...folders.map((folder) => path.join('docs', folder)),
  ...folders.map((folder) => path.join(french, folder)),
].flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => path.join(folder, name)));

describe('what a contract owns stands on no page as a literal', () => {
  it.each(pages)('%s', (page) => {
    expect(literalsIn(readFileSync(path.join(root, page), 'utf8'))).toEqual([]);
  });

  it.each([
    [
      'The tenant is 3f2a6c1e-8b47-4d0a-9c55-1e7b0d94a2f6.',
      'identifier: 3f2a6c1e-8b47-4d0a-9c55-1e7b0d94a2f6, at line 1',
    ],
    ['Copy `https://auth.example.com/oauth`.', 'address: https://auth.example.com/oauth, at line 1'],
    ['It ends on 1 April 2027.', 'date: 1 April, at line 1'],
    ['Elle prend fin le 1er\u00a0avril 2027.', 'date: 1er\u00a0avril, at line 1'],
    ['At most 24 months.', 'limit: 24 months, at line 1'],
    ['Au plus 24\u00a0mois.', 'limit: 24\u00a0mois, at line 1'],
    ['Tick `Financials.ReadWrite.All`.', 'permission: Financials.ReadWrite.All, at line 1'],
    ['Open **App registrations**.', 'label: App registrations, at line 1'],
    ['Ouvrez **Inscriptions d’applications**.', 'label: Inscriptions d’applications, at line 1'],
  ])('is found: %s', (markdown, literal) => {
    expect(literalsIn(markdown)).toEqual([literal]);
  });

  it('and a tag is none', () => {
    expect(
      literalsIn(
        'At most <Fact id="secret-max-months"/>, under <Ui>App registrations</Ui>; see [this](https://learn.microsoft.com/entra).',
      ),
    ).toEqual([]);
  });
});
