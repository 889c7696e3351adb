/** The pages that are rendered from the contracts: permissions, roles, glossary. Both languages, the very files. */
import {readFileSync} from 'node:fs';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {appOnlyFindingCodes} from '../core/checks/app-only/finding';
import {integrations} from '../core/contracts/integrations';
import {permissionReference} from '../core/contracts/permission-reference';
import {rolesLeastFirst} from '../core/contracts/roles';
import {readerTerms} from '../core/contracts/terms';
import {appOnlyScenarios} from '../practice-tenant/scenarios/server/app-only-findings';
import {remarkPasserelle} from '.';
import {headingId} from './steps';

const folders = {en: 'docs', fr: 'i18n/fr/docusaurus-plugin-content-docs/current'} as const;
const locales = ['en', 'fr'] as const;

function compile(value: string, locale: 'en' | 'fr' = 'en'): Root {
  const file = new VFile({path: `/site/${folders[locale]}/x.mdx`, value});
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPasserelle);
  const tree = processor.parse(file);
  processor.runSync(tree, file);
  return tree;
}

const pages = new Map<string, Root>();

function page(path: string, locale: 'en' | 'fr'): Root {
  const known = pages.get(`${locale} ${path}`);
  if (known) return known;
  const source = readFileSync(`${folders[locale]}/${path}.mdx`, 'utf8');
  const tree = compile(source.replace(/^---\n[^]*?\n---\n/, ''), locale);
  pages.set(`${locale} ${path}`, tree);
  return tree;
}

/** Ids of a page's headings, in order, written by hand or by a tag. */
function anchors(tree: Root): readonly string[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const id = node.data?.hProperties?.id ?? headingId(node);
    return typeof id === 'string' ? [id] : [];
  });
}

function links(tree: Root): readonly string[] {
  const found: string[] = [];
  visit(tree, 'link', ({url}) => {
    found.push(url);
  });
  return found;
}

describe.each(locales)('the pages rendered from contracts: %s', (locale) => {
  it.each([
    ['reference/permissions', permissionReference().map(({anchor}) => anchor)],
    ['understand/roles', rolesLeastFirst],
    ['understand/glossary', readerTerms('en').map(({id}) => id)],
  ])('%s has each entry, once', (path, expected) => {
    const found = anchors(page(path, locale));
    expect(expected.filter((id) => !found.includes(id))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  it.each(['reference/permissions', 'understand/roles', 'understand/glossary'])(
    '%s leads nowhere within itself that is not there',
    (path) => {
      const tree = page(path, locale);
      const found = anchors(tree);
      const inside = links(tree).filter((url) => url.startsWith('#'));
      expect(inside.filter((url) => !found.includes(url.slice(1)))).toEqual([]);
    },
  );

  it('gives an entry its ID to copy, who asks for it and how to remove it', () => {
    const text = toString(compile('<PermissionReference api="business-central"/>', locale));
    const {permissions} = integrations['ipaas-business-central'].registration;
    for (const {why, withoutIt, howToRemove} of permissions) {
      for (const words of [why, withoutIt, howToRemove]) expect(text).toContain(words[locale]);
    }
  });
});

describe('the same pages in the other language', () => {
  it.each(['reference/permissions', 'understand/roles'])(
    '%s has the same sections in the same order',
    (path) => {
      expect(anchors(page(path, 'fr'))).toEqual(anchors(page(path, 'en')));
    },
  );

  it('the glossary has the same entries, in another order', () => {
    const [en, fr] = locales.map((locale) => anchors(page('understand/glossary', locale)));
    expect([...(fr ?? [])].sort()).toEqual([...(en ?? [])].sort());
    expect(fr).not.toEqual(en);
  });
});

describe('links to an entry', () => {
  it.each([
    ['codat-business-central', 'API.ReadWrite.All', 'business-central-api-readwrite-all'],
    ['prextra-exchange', 'Mail.Send', 'microsoft-graph-mail-send'],
    ['adobe-dataverse', 'user_impersonation', 'dataverse-user-impersonation'],
  ])('<Permission/> of %s: %s', (integration, value, anchor) => {
    const tree = compile(`Text <Permission integration="${integration}" value="${value}"/>`);
    expect(links(tree)).toEqual([`/reference/permissions#${anchor}`]);
    expect(toString(tree)).toContain(value);
  });

  it.each(Object.keys(integrations))(
    '<PermissionsByGuide/> names all that %s asks for and warns of',
    (id) => {
      const {permissions, never} = integrations[id as keyof typeof integrations].registration;
      const text = toString(compile('<PermissionsByGuide/>'));
      for (const {value} of [...permissions, ...never]) expect(text).toContain(value);
    },
  );

  it('<RefusedPermissions/> begins with what reaches furthest, and leaves out what some guide asks for', () => {
    const [first, ...rest] = links(compile('<RefusedPermissions verdict="never"/>'));
    expect(first).toBe('/reference/permissions#microsoft-graph-application-readwrite-all');
    expect(rest).not.toContain('/reference/permissions#business-central-api-readwrite-all');
    expect(links(compile('<RefusedPermissions verdict="unneeded"/>'))).toContain(
      '/reference/permissions#finance-operations-connector-fullaccess',
    );
    expect(() => compile('<RefusedPermissions verdict="nope"/>')).toThrow(/never or unneeded/);
  });

  it('refuses an API that is none', () => {
    expect(() => compile('<PermissionReference api="nope"/>')).toThrow(
      /unknown API; known: business-central/,
    );
  });
});

describe('<RoleMatrix/>', () => {
  it('has a row per step and a cell per role', () => {
    const matrices: {roles: unknown[]; rows: {cells: string[]}[]}[] = [];
    visit(compile('<RoleMatrix/>'), 'mdxJsxFlowElement', ({name, attributes}) => {
      if (name !== 'RoleMatrix') return;
      const props = Object.fromEntries(
        attributes.flatMap((entry) =>
          'name' in entry && typeof entry.value === 'object' && entry.value !== null
            ? [[entry.name, JSON.parse(entry.value.value) as unknown]]
            : [],
        ),
      );
      matrices.push(props as (typeof matrices)[number]);
    });
    expect(matrices.map(({rows}) => rows.length)).toEqual(
      Object.values(integrations).map(({steps}) => steps.length),
    );
    for (const {roles, rows} of matrices) {
      for (const {cells} of rows) {
        expect(cells).toHaveLength(roles.length);
        expect(cells.filter((cell) => cell === 'least')).toHaveLength(1);
      }
    }
  });
});

it('tells how each finding about an application’s own access is provoked, and of no other', () => {
  expect(Object.keys(appOnlyScenarios).sort()).toEqual([...appOnlyFindingCodes].sort());
});
