import {unified} from 'unified';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type {Root, RootContent} from 'mdast';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {listFacts} from '../core/contracts/facts';
import {integrations} from '../core/contracts/integrations';
import {remarkPasserelle} from '.';

/** What the one tag of a page becomes. */
function compile(tag: string, folder = 'docs'): RootContent | undefined {
  const file = new VFile({path: `/site/${folder}/x.mdx`, value: tag});
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPasserelle);
  const tree: Root = processor.parse(file);
  processor.runSync(tree, file);
  return tree.children[0];
}

function code(tag: string, folder?: string): string {
  const node = compile(tag, folder);
  if (node?.type !== 'mdxJsxFlowElement' || node.name !== 'Snippet') throw new Error('no snippet');
  for (const entry of node.attributes) {
    if ('name' in entry && entry.name === 'code' && typeof entry.value === 'string') return entry.value;
  }
  throw new Error('no code');
}

const french = 'i18n/fr/docusaurus-plugin-content-docs/current';
const command = (id: string) => `<Command integration="prextra-exchange" id="${id}"/>`;
const commands = Object.keys(listFacts(integrations['prextra-exchange'])).filter((id) =>
  id.startsWith('command-'),
);

describe('<Command/>', () => {
  it('leaves the reader’s values to the page, and names the rest in its language', () => {
    expect(code(command('command-service-principal'))).toBe(
      'New-ServicePrincipal -AppId {{clientId}} -ObjectId {{objectId}} -DisplayName "Prextra"',
    );
    expect(code(command('command-group-name'), french)).toContain('-Identity <adresse du groupe> ');
  });

  it('never puts the new application’s ID where the older one’s belongs', () => {
    expect(code(command('command-ews-set-list'))).not.toContain('{{clientId}}');
  });

  it.each(commands.filter((id) => id !== 'command-test-blind-spot'))(
    'has words for every name in braces: %s',
    (id) => {
      expect(code(command(id)).replaceAll(/\{\{\w+\}\}/g, '')).not.toMatch(/[{}]/);
    },
  );

  it('refuses what is no command, naming those that are', () => {
    expect(() => code(command('ews-end'))).toThrow(
      /x\.mdx:1:1: contract "prextra-exchange" has no command "ews-end"; it has: .*command-test/,
    );
  });
});

describe('<ManifestEntry/>', () => {
  it.each([
    ['prextra-exchange', 'full_access_as_app', '00000002-0000-0ff1-ce00-000000000000', 'Role'],
    ['codat-business-central', 'user_impersonation', '996def3d-b36c-4153-8607-a6fd3c01b89f', 'Scope'],
  ])('writes a permission as the manifest does: %s, %s', (integration, permission, resourceAppId, type) => {
    const node = compile(`<ManifestEntry integration="${integration}" permission="${permission}"/>`);
    if (node?.type !== 'code') throw new Error('no code');
    const guid = listFacts(integrations[integration as keyof typeof integrations])[
      `permission-guid:${permission}`
    ]?.value;
    expect(JSON.parse(node.value)).toEqual({resourceAppId, resourceAccess: [{id: guid, type}]});
  });

  it('refuses a permission that the contract only warns of', () => {
    expect(() => compile('<ManifestEntry integration="prextra-exchange" permission="Mail.Send"/>')).toThrow(
      /asks for no permission "Mail.Send"/,
    );
  });
});
