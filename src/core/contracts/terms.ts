/**
 * The terms of both languages, each once: the reader's glossary and the writers' (i18n/fr/GLOSSARY.md) are rendered
 * from them. Used while the site is built; no page ships them.
 */
import type {Term} from './catalogue';
import {directoryTerms} from './terms/directory';
import {permissionTerms} from './terms/permissions';
import {productTerms} from './terms/products';
import {siteTerms} from './terms/site';
import {tokenTerms} from './terms/tokens';
import {writingTerms} from './terms/writing';

export const terms: readonly Term[] = [
  ...directoryTerms,
  ...permissionTerms,
  ...tokenTerms,
  ...productTerms,
  ...siteTerms,
  ...writingTerms,
];

/** What readers look up, in the alphabet of their language. */
export function readerTerms(locale: 'en' | 'fr'): readonly Term[] {
  return sorted(
    terms.filter(({theme}) => theme !== 'writing'),
    locale,
  );
}

/**
 * i18n/fr/GLOSSARY.md, for writers: every term with what is rejected for it and why. A test keeps the file equal to
 * this text (`npx vitest run src/core/contracts/terms.test.ts -u` writes it anew).
 */
export function writersGlossary(): string {
  const rows = sorted(terms, 'en').map(
    ({en, fr, rejectedFr, reasonFr}) =>
      `| ${en} | ${fr} | ${rejectedFr.map((form) => `«\u00a0${form}\u00a0»`).join(', ') || '–'} | ${reasonFr} |`,
  );
  return [
    '# Glossaire français',
    '',
    'Un terme, une raison. Les libellés du portail suivent `src/core/contracts/labels`, même quand ils diffèrent de ces termes.',
    '',
    'Ce fichier est écrit à partir de `src/core/contracts/terms`\u00a0: modifiez les termes là, puis lancez `npx vitest run src/core/contracts/terms.test.ts -u`.',
    '',
    '| Anglais | Français | Rejeté | Pourquoi |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** A leading dot or case does not count: `.default` stands under D. */
function sorted(list: readonly Term[], locale: 'en' | 'fr'): readonly Term[] {
  const {compare} = new Intl.Collator(locale, {ignorePunctuation: true, sensitivity: 'base'});
  return [...list].sort((one, other) => compare(one[locale], other[locale]));
}
