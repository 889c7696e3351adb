import {describe, expect, it} from 'vitest';
import {changes} from '../core/contracts/changes';
import {integrations} from '../core/contracts/integrations';
import {labels} from '../core/contracts/labels';
import {resources} from '../core/contracts/resources';
import {roles} from '../core/contracts/roles';
import type {Provenance} from '../core/contracts/schema';
import {families} from '../core/diagnosis/catalogue';
import {sourceWords} from './source-words';

const say = (source: string, status: Provenance['status'], locale: 'en' | 'fr' = 'en') =>
  sourceWords({source, status}, locale).map(({text}) => text);

describe('a source in words', () => {
  it.each([
    ['community source 3', 'community', ['reported by users, not in Microsoft’s documentation']],
    ['community source 3', 'verified', ['screenshots published by users']],
    ['community source 3 (Microsoft documentation)', 'docs-only', ['a copy of Microsoft’s documentation']],
    ['seed 002 (2019)', 'docs-only', ['the vendor’s own document']],
    [
      'github:merill/microsoft-info _info/x.json',
      'verified',
      ['a public list on GitHub (merill/microsoft-info)'],
    ],
    [
      'https://learn.microsoft.com/a; https://learn.microsoft.com/b',
      'verified',
      ['Microsoft Learn', 'Microsoft Learn (2)'],
    ],
    ['https://learn.microsoft.com/a; the rest could not be tried', 'verified', ['Microsoft Learn']],
    ['Something odd', 'derived', ['concluded by this site from other facts']],
  ] as const)('%s, %s', (source, status, expected) => {
    expect(say(source, status)).toEqual(expected);
  });

  it('links to pages and repositories', () => {
    const links = sourceWords(
      {source: 'https://docs.codat.io/x; github:MicrosoftDocs/entra-docs@1a2b docs/y.md', status: 'verified'},
      'fr',
    );
    expect(links).toEqual([
      {text: 'docs.codat.io', href: 'https://docs.codat.io/x'},
      {
        text: 'la documentation de Microsoft sur GitHub (MicrosoftDocs/entra-docs)',
        href: 'https://github.com/MicrosoftDocs/entra-docs',
      },
    ]);
  });

  it.each([...sourcesIn([integrations, labels, resources, roles, families, changes])])(
    'tells a reader nothing raw: %s',
    (source, status) => {
      for (const locale of ['en', 'fr'] as const) {
        const texts = say(source, status, locale);
        expect(texts.length).toBeGreaterThan(0);
        for (const text of texts) expect(text).not.toMatch(/communit|github:|seed|\d{5}|https:|\.md|\.json/i);
      }
      // A French page has no English sentence in it: only names are alike.
      const alike = say(source, status, 'fr').filter((text) => say(source, status, 'en').includes(text));
      for (const text of alike)
        expect(text).toMatch(
          /^(Microsoft Learn( \(\d\))?|Adobe Experience League( \(\d\))?|[\w.-]+\.\w+( \(\d\))?)$/,
        );
    },
  );
});

function sourcesIn(value: unknown, found = new Map<string, Provenance['status']>()) {
  if (typeof value !== 'object' || value === null) return found;
  const {source, status} = value as Partial<Provenance>;
  if (typeof source === 'string' && typeof status === 'string') found.set(source, status);
  for (const child of Object.values(value)) sourcesIn(child, found);
  return found;
}
