/** Page pairs for tests: of this site, and from texts. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {alignPages} from '../../align';
import type {PagePair} from '../../model';
import {readSyncDocument} from '../../read';

const docs = path.resolve(import.meta.dirname, '../../../../docs');
const french = path.resolve(docs, '../i18n/fr/docusaurus-plugin-content-docs/current');
const mdx1Compat = {comments: false, admonitions: false, headingIds: false};

export type Texts = {readonly file: string; readonly source: string; readonly translation: string};

/** Every page of this site that both languages have. */
export const ownPages: readonly Texts[] = readdirSync(docs, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.mdx'))
  .toSorted()
  .map((file) => ({
    file,
    source: readFileSync(path.join(docs, file), 'utf8'),
    translation: readFileSync(path.join(french, file), 'utf8'),
  }));

/** As this site is read. */
export function pairOf({file, source, translation}: Texts): PagePair {
  return alignPages(
    readSyncDocument(`docs/${file}`, source, {language: 'en', mdx1Compat}),
    readSyncDocument(`i18n/fr/docs/${file}`, translation, {language: 'fr', mdx1Compat}),
  );
}

/** As Docusaurus 3 reads a page by default: `{#id}` names a heading. */
export function pairOfTexts(source: string, translation: string): PagePair {
  return alignPages(
    readSyncDocument('docs/page.md', source, {language: 'en'}),
    readSyncDocument('i18n/fr/page.md', translation, {language: 'fr'}),
  );
}
