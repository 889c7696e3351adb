/** The privacy statement tells the truth about storage: every name in the code comes from one list, which it prints. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {toString} from 'mdast-util-to-string';
import {unified} from 'unified';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {guideKey, guideKeys, libraryKeys, siteKey, siteKeys} from '../../src/core/storage-keys';
import {remarkPasserelle} from '../../src/remark';

const root = join(import.meta.dirname, '..', '..');
const pages = {
  en: 'docs/about/privacy.mdx',
  fr: 'i18n/fr/docusaurus-plugin-content-docs/current/about/privacy.mdx',
} as const;

const names = [
  ...Object.keys(guideKeys).map((key) => guideKey(key as keyof typeof guideKeys, '<guide>')),
  ...Object.keys(siteKeys).map((key) => siteKey(key as keyof typeof siteKeys)),
  ...Object.keys(libraryKeys).map((key) => `${key}…`),
];

describe('what is kept in the browser', () => {
  it.each(Object.entries(pages))('is listed on the privacy page, all of it and no more: %s', (_, path) => {
    const file = new VFile({
      path: join(root, path),
      value: readFileSync(join(root, path), 'utf8').replace(/^---[\s\S]*?---\n/, ''),
      data: {frontMatter: {}},
    });
    const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPasserelle);
    const tree = processor.runSync(processor.parse(file), file) as Root;
    const told: string[] = [];
    visit(tree, 'listItem', ({children: [first]}) => {
      if (first?.type === 'paragraph' && first.children[0]?.type === 'inlineCode')
        told.push(toString(first.children[0]));
    });
    expect(told.toSorted()).toEqual(names.toSorted());
  });

  it('is named in one file of the code and nowhere else', () => {
    const strays = sources(join(root, 'src'))
      .filter((path) => !path.endsWith('storage-keys.ts'))
      .filter((path) => /['"`]passerelle:/.test(readFileSync(path, 'utf8')));
    expect(strays).toEqual([]);
  });

  it('goes through the two boxes of the browser that the page names: no cookie, no database, no cache', () => {
    const others = /document\.cookie|cookieStore|indexedDB|\bcaches\.(open|match)|navigator\.sendBeacon/;
    expect(sources(join(root, 'src')).filter((path) => others.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('is written by these files alone', () => {
    const writers = sources(join(root, 'src'))
      .filter((path) => /\bsetItem\(/.test(readFileSync(path, 'utf8')))
      .map((path) => path.slice(root.length + 1));
    expect(writers.toSorted()).toEqual([
      'src/auth/redirect-marker.ts',
      'src/auth/tab-storage.ts',
      'src/components/page-state/storage.ts',
    ]);
  });
});

/** Files of a folder that reach the page: without tests. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}
