import {unified} from 'unified';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type {Root} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {integrations} from '../core/contracts/integrations';
import {remarkPasserelle} from '.';

const contract = integrations['codat-business-central'];
const sections = contract.steps.map(({id}) => `## Title {/* #${id} */}`).join('\n\n');

/** The tree of a guide that says this; French where asked. */
function compile(markdown: string, locale: 'en' | 'fr' = 'en'): Root {
  const folder = locale === 'fr' ? 'i18n/fr/docusaurus-plugin-content-docs/current' : 'docs';
  const file = new VFile({
    path: `/site/${folder}/guides/x.mdx`,
    value: `${markdown}\n\n${sections}\n`,
    data: {frontMatter: {integration: contract.id}},
  });
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPasserelle);
  return processor.runSync(processor.parse(file), file) as Root;
}

function notes(tree: Root): readonly Readonly<Record<string, unknown>>[] {
  const found: Record<string, unknown>[] = [];
  visit(tree, 'mdxJsxTextElement', ({name, attributes}: MdxJsxTextElement) => {
    if (name !== 'SourceNote') return;
    const props = attributes.flatMap((entry) => (entry.type === 'mdxJsxAttribute' ? [entry] : []));
    found.push(
      Object.fromEntries(
        props.map(({name: prop, value}) => [
          prop,
          typeof value === 'object' && value !== null ? (JSON.parse(value.value) as unknown) : value,
        ]),
      ),
    );
  });
  return found;
}

describe('notes beside facts', () => {
  it('stand beside limits and dates, with source and days', () => {
    expect(notes(compile('At most <Fact id="secret-max-months"/>.'))).toEqual([
      {
        id: 'source-fact-secret-max-months',
        about: '24\u00a0months',
        sources: [{text: 'Microsoft Learn', href: contract.registration.credential?.source}],
        date: '2026-11-21',
        words: '21 November 2026',
        limit: '2027-05-20',
        limitWords: '20 May 2027',
      },
    ]);
  });

  it('speak the language of the page', () => {
    expect(notes(compile('Au plus <Fact id="secret-max-months"/>.', 'fr'))[0]).toMatchObject({
      about: '24\u00a0mois',
      words: '21 novembre 2026',
    });
  });

  it('stand beside labels in doubt, and say so', () => {
    const [note] = notes(compile('Choose <Ui k="acctMultiNew">Multiple Entra ID tenants</Ui>.'));
    expect(note).toMatchObject({doubt: 'unverified', about: 'Multiple Entra ID tenants'});
  });

  it.each([
    ['a label that is verified', 'Choose <Ui>New registration</Ui>.'],
    ['a name', 'In <Fact id="product-name"/>.'],
    ['our own estimate', 'In <Fact id="minutes-total"/>.'],
    ['a link', '[<Fact id="secret-max-months"/>](#x)'],
    ['a heading', '### Up to <Fact id="secret-max-months"/>'],
  ])('do not stand beside %s', (_, markdown) => {
    expect(notes(compile(markdown))).toEqual([]);
  });

  it('stand where a page names a fact first, and not again', () => {
    const tree = compile(
      '<Fact id="secret-max-months"/> and <Fact id="secret-max-months"/>.\n\n<Fact id="secret-advised-months"/>.',
    );
    expect(notes(tree).map(({id}) => id)).toEqual([
      'source-fact-secret-max-months',
      'source-fact-secret-advised-months',
    ]);
  });
});

describe('the sources of a guide', () => {
  it('are rows of title and last reading', () => {
    const tree = compile('<Sources/>');
    const table = tree.children.find((node) => node.type === 'table');
    expect(table?.children).toHaveLength(contract.sources.length + 1);
    expect(JSON.stringify(table)).toContain('"name":"ReadOn"');
  });
});
