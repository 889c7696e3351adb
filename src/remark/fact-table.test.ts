import {unified} from 'unified';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {toString} from 'mdast-util-to-string';
import type {Root} from 'mdast';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {remarkPasserelle} from '.';

/** The rows of the table that the tag becomes, as text, without the head. */
function rows(attributes: string, folder = 'docs'): readonly (readonly string[])[] {
  const value = `<FactTable integration="adobe-dataverse" ${attributes}/>`;
  const file = new VFile({path: `/site/${folder}/x.mdx`, value});
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPasserelle);
  const tree: Root = processor.parse(file);
  processor.runSync(tree, file);
  const [node] = tree.children;
  if (node?.type !== 'table') throw new Error('no table');
  return node.children.slice(1).map((row) => row.children.map((cell) => toString(cell)));
}

describe('<FactTable/>', () => {
  it('lists the named facts in the named order, each with its words', () => {
    const found = rows('ids="pool-maximum protection-window"');
    expect(found.map(([, value]) => value)).toEqual(['10,000,000', '5\u00a0minutes']);
    expect(found[0]?.[0]).toContain('The most requests');
  });

  it('lists every fact of a prefix', () => {
    const hosts = rows('prefix="region-host-"');
    expect(hosts).toContainEqual(['Canada', 'crm3.dynamics.com']);
    expect(hosts.length).toBeGreaterThan(15);
  });

  it('speaks the language of the page', () => {
    const [row] = rows('ids="export-type"', 'i18n/fr/docusaurus-plugin-content-docs/current');
    expect(row?.[1]).toBe('basé sur les profils');
  });

  it.each([
    ['ids="nope"', /has no fact "nope" with words/],
    ['prefix="nope-"', /has no fact "nope-…"/],
    ['', /has no fact "" with words/],
  ])('refuses what the contract does not know: %s', (attributes, message) => {
    expect(() => rows(attributes)).toThrow(message);
  });
});
