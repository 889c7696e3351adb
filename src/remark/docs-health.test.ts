import type {RootContent} from 'mdast';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {integrations} from '../core/contracts/integrations';
import {healthParts} from '../core/health/parts';
import {flowElement} from './nodes';
import {pageOf} from './page';
import {docsHealth} from './tags/docs-health';

const made = (part: string, path = '/site/docs/write/health.mdx') =>
  docsHealth(flowElement('DocsHealth', {part}), pageOf(new VFile({path})));

const titles = (nodes: readonly RootContent[]) =>
  nodes.flatMap((node) =>
    node.type === 'heading' && node.children[0]?.type === 'text' ? [node.children[0].value] : [],
  );

describe('the tag of the docs health page', () => {
  it.each(healthParts.filter((part) => part !== 'guides'))('%s: stays, without data', (part) => {
    expect(made(part)).toEqual([flowElement('DocsHealth', {part})]);
  });

  it('gives each guide a heading of the page, in its language', () => {
    const path = '/site/i18n/fr/docusaurus-plugin-content-docs/current/write/health.mdx';
    expect(titles(made('guides', path))).toEqual(Object.values(integrations).map(({title}) => title.fr));
  });

  it('refuses a part that there is not, and names those that there are', () => {
    expect(() => made('weather')).toThrow(/no part "weather"; there are: summary, guides/);
  });
});
