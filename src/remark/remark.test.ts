import {unified} from 'unified';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {toString} from 'mdast-util-to-string';
import type {Root} from 'mdast';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {integrations} from '../core/contracts/integrations';
import {remarkPasserelle} from '.';

const contract = integrations['codat-business-central'];
const sections = contract.steps.map(({id}) => `## Title {/* #${id} */}`).join('\n\nText.\n\n');

function compile(markdown: string, {locale = 'en', guide = true} = {}): Root {
  const folder = locale === 'fr' ? 'i18n/fr/docusaurus-plugin-content-docs/current' : 'docs';
  const file = new VFile({
    path: `/site/${folder}/guides/x.mdx`,
    value: guide ? `${markdown}\n\n${sections}\n` : markdown,
    data: {frontMatter: guide ? {integration: contract.id} : {}},
  });
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPasserelle);
  const tree = processor.parse(file);
  processor.runSync(tree, file);
  return tree;
}

const names = (tree: Root) =>
  tree.children.flatMap((node) => (node.type === 'mdxJsxFlowElement' && node.name ? [node.name] : []));

describe('the guide compiler', () => {
  it('puts a bar under every step’s heading', () => {
    const tree = compile('Hello.');
    expect(names(tree).filter((name) => name === 'StepBar')).toHaveLength(contract.steps.length);
    const first = tree.children.findIndex((node) => node.type === 'heading');
    expect(tree.children[first + 1]).toMatchObject({name: 'StepBar'});
  });

  it.each([
    ['en', '24 months'],
    ['fr', '24 mois'],
  ])('writes facts in the language of the page: %s', (locale, expected) => {
    const tree = compile('At most <Fact id="secret-max-months"/>.', {locale});
    expect(toString(tree).replace(/\s/g, ' ')).toContain(`At most ${expected}.`);
  });

  it('carries both languages of a label, and the older wording', () => {
    const tree = compile('<Ui k="acctMultiNew">Multiple Entra ID tenants</Ui>');
    expect(JSON.stringify(tree)).toContain('"olderEn"');
  });

  it.each([
    ['an unknown tag', '<Nope/>', /x\.mdx:1:1: unknown tag <Nope>; known: /],
    [
      'an unknown fact',
      'A <Fact id="nope"/>',
      /x\.mdx:1:3: contract "codat-business-central" has no fact "nope"; it has: /,
    ],
    ['an unknown label', 'A <Ui>Nope</Ui>', /x\.mdx:1:3: label "Nope" is not in the catalogue/],
    ['an ambiguous label', 'A <Ui>Settings</Ui>', /x\.mdx:1:3: "Settings" stands for several labels; add k=/],
    [
      'an unknown permission',
      'A <Permission value="Nope.All"/>',
      /neither asks for nor warns of a permission "Nope\.All"/,
    ],
    ['an unknown blade', 'A <PortalLink blade="nope">x</PortalLink>', /unknown blade "nope"; known: /],
    ['an unknown figure', '<Figure id="nope"/>', /no figure "nope"; there are: /],
    ['an unknown correction', '<Corrections id="nope"/>', /no correction "nope"; known: /],
    ['a computed attribute', 'A <Fact id={"x"}/>', /takes plain attributes/],
    ['an import', "import x from './x'", /no import or export in pages/],
    ['an unknown value', '```\n{{nope}}\n```', /no value "nope" to fill in; known: tenantId/],
  ])('refuses %s, naming its place', (_, markdown, message) => {
    expect(() => compile(markdown)).toThrow(message);
  });

  it('refuses a guide whose sections are not the steps of its contract', () => {
    const [first] = contract.steps;
    expect(() => compile(`## Again {/* #${first?.id ?? ''} */}\n`)).toThrow(
      /the sections of this guide are not the steps of contract "codat-business-central"/,
    );
  });

  it('fills the reader’s values into code that names them', () => {
    const tree = compile('```http\nGET /{{clientId}}\n```\n\n```\nplain\n```');
    expect(names(tree)).toContain('Snippet');
    expect(tree.children.filter(({type}) => type === 'code')).toHaveLength(1);
  });

  it('gives every finding and every error of a family its heading', () => {
    const tree = compile('<FindingReference/>\n\n<ErrorReference family="ews"/>', {guide: false});
    const ids = tree.children.flatMap((node) =>
      node.type === 'heading' ? [String(node.data?.hProperties?.id)] : [],
    );
    expect(ids).toContain('consent-not-granted');
    expect(ids).toContain('ews-errornonexistentmailbox');
    expect(new Set(ids).size).toBe(ids.length);
  });
});
