/** Page pairs: the bench's own, those nobody tunes on, and this site's. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {PairFiles} from './model';

const own = fileURLToPath(new URL('pages', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const translations = 'i18n/fr/docusaurus-plugin-content-docs/current';

export function readOwnPairs(): PairFiles[] {
  return readFolder(own);
}

export function readHeldOutPairs(): PairFiles[] {
  return readFolder(join(own, 'held-out'));
}

/** Those whose edits are written by hand. */
export function readFreshPairs(): PairFiles[] {
  return readFolder(join(own, 'fresh'));
}

/** This site's pages that have both languages. */
export function readSitePairs(): PairFiles[] {
  return readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.mdx?$/.test(name) && existsSync(join(root, translations, name)))
    .sort()
    .map((name) => readPair(name, root, {en: `docs/${name}`, fr: `${translations}/${name}`}));
}

function readFolder(folder: string): PairFiles[] {
  return readdirSync(folder)
    .filter((name) => /\.en\.mdx?$/.test(name))
    .sort()
    .map((name) => {
      const french = name.replace('.en.', '.fr.');
      const pair = readPair(name.replace(/\.en\.mdx?$/, ''), folder, {en: name, fr: french});
      const plain = name.replace('.en.', '.');
      return {...pair, file: {en: `docs/${plain}`, fr: `${translations}/${plain}`}};
    });
}

function readPair(name: string, folder: string, file: PairFiles['file']): PairFiles {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return {name, file, text: {en: read(file.en), fr: read(file.fr)}};
}
