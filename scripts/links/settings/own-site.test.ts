/**
 * This site's own settings: they must know every id that its tags render, and no other. What the tags render comes from
 * contracts, so that it is listed in `config/tag-ids.json`: `npx vitest run scripts/links/settings -u` writes it anew.
 */
import {readFileSync} from 'node:fs';
import type {Heading, Nodes, Root} from 'mdast';
import {format} from 'prettier';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {remarkPasserelle} from '../../../src/remark';
import {pageOf} from '../../../src/remark/page';
import {headingId} from '../../../src/remark/steps';
import {tags as siteTags} from '../../../src/remark/tags';
import {readDocument} from '../read';
import {filesBelow, readText} from '../site/directory';
import {readSettings, registeredTags} from './index';

const file = 'config/check-links.json';
const today = new Date().toISOString().slice(0, 10);
const read = readSettings(readFileSync(file, 'utf8'), file, today);
if ('problems' in read) throw new Error(JSON.stringify(read.problems));
const {settings} = read;
const {tags, unreadable} = registeredTags(settings, readText);

const pages = ['docs', 'i18n/fr/docusaurus-plugin-content-docs/current'].flatMap((dir) =>
  filesBelow(dir)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${dir}/${name}`),
);

function parse(path: string): {tree: Root; vfile: VFile; run: () => Root} {
  const text = readFileSync(path, 'utf8');
  const {frontMatter} = readDocument(path, text);
  const value = text.replace(/^---\n[^]*?\n---\n/, (block) => block.replaceAll(/[^\n]/g, ''));
  const vfile = new VFile({path: `/site/${path}`, value, data: {frontMatter}});
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkPasserelle);
  const tree: Root = processor.parse(vfile);
  return {
    tree,
    vfile,
    run: () => {
      // The site's plugin changes the tree in place.
      processor.runSync(tree, vfile);
      return tree;
    },
  };
}

const idOf = (heading: Heading): string | undefined =>
  typeof heading.data?.hProperties?.id === 'string' ? heading.data.hProperties.id : headingId(heading);

/** A folded box is a place of the page, named after its kind. */
function boxId(attributes: readonly object[]): string[] {
  return attributes.flatMap((each) =>
    'name' in each && each.name === 'kind' && 'value' in each && typeof each.value === 'string'
      ? [`${each.value}-box`]
      : [],
  );
}

function idsIn(tree: Nodes): string[] {
  const ids: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading' && node.depth > 1)
      ids.push(idOf(node) ?? `no id at line ${node.position?.start.line}`);
    // A note about a source has an id for its button alone: it is closed until that is pressed.
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name === 'Inspection') ids.push(...boxId(node.attributes));
    if (/^[A-Z]/.test(node.name ?? '')) return;
    for (const each of node.attributes) {
      if ('name' in each && each.name === 'id' && typeof each.value === 'string') ids.push(each.value);
    }
  });
  return ids;
}

/** What tags render wherever a page uses them, by tag; then by the attribute that their settings name. */
function rendered(): Record<string, string[] | Record<string, string[]>> {
  const found: Record<string, string[] | Record<string, string[]>> = {};
  for (const path of pages) {
    const {tree, vfile} = parse(path);
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const name = node.name ?? '';
      const children = siteTags[name]?.(node, pageOf(vfile)) ?? [];
      const ids = idsIn({type: 'root', children: [...children]}).sort();
      const sources = settings.tags[name]?.ids ?? [];
      if (ids.length === 0 || sources.some(({always}) => always)) return;
      const attribute = sources.find(({listed}) => listed)?.by;
      if (attribute === undefined) {
        found[name] = ids;
        return;
      }
      const chosen = node.attributes.find((each) => 'name' in each && each.name === attribute)?.value;
      found[name] = {
        ...(found[name] as Record<string, string[]> | undefined),
        [typeof chosen === 'string' ? chosen : '']: ids,
      };
    });
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

it('list what tags render from contracts', async () => {
  const text = await format(JSON.stringify(rendered()), {parser: 'json', printWidth: 110});
  await expect(text).toMatchFileSnapshot('../../../config/tag-ids.json');
});

it('name tags that there are', () => {
  expect(unreadable).toEqual([]);
  expect(Object.keys(settings.tags).filter((name) => !Object.hasOwn(siteTags, name))).toEqual([]);
});

describe('know every id of a page, and no other', () => {
  it.each(pages)('%s', (path) => {
    const known = readDocument(path, readFileSync(path, 'utf8'), {tags}).ids.map(({id}) => id);
    // The order is the language's own.
    expect(known.sort()).toEqual(idsIn(parse(path).run()).sort());
  });
});
