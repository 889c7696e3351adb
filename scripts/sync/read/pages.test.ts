import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {parseWithRemark} from '../../markdown/remark';
import type {Parsed} from '../../markdown/tree';
import {withAdmonitions, withoutFences} from './fences';
import {outlineOf} from './harness/outline';
import {readSyncDocument} from './index';

const root = path.resolve(import.meta.dirname, '../../..');
const pages = ['docs', 'i18n/fr/docusaurus-plugin-content-docs/current'].flatMap((folder) =>
  readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => path.join(folder, name)),
);

function byRemark(text: string): Parsed {
  const {text: unfenced, fences} = withoutFences(text);
  const parsed = parseWithRemark(unfenced);
  if ('message' in parsed) return parsed;
  return {tree: withAdmonitions(parsed.tree, fences, text) as typeof parsed.tree};
}

it.each(pages)('%s reads as Docusaurus’s own parser has it', (page) => {
  const source = readFileSync(path.join(root, page), 'utf8');
  const ours = readSyncDocument(page, source, {language: 'en'});
  const theirs = readSyncDocument(page, source, {language: 'en', parseMdx: byRemark});
  expect(ours.problem).toBeUndefined();
  expect(outlineOf(ours)).toEqual(outlineOf(theirs));
});
