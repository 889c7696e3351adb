/** The files that know every guide by name, and what a new one adds to each. A test keeps them findable. */
import {permissionAnchor} from '../../../src/core/contracts/permission-reference';
import type {ResourceId} from '../../../src/core/contracts/schema';
import {camelCase} from '../names';
import {addEntry, addImport, removeEntry, removeImport, removeProperty, type Entry} from './edit-source';

export type Registration = {
  readonly file: string;
  readonly add: (text: string) => string;
  readonly remove: (text: string) => string;
};

export type Registered = {
  readonly id: string;
  readonly resource: ResourceId;
  /** That the guide asks for. */
  readonly permissions: readonly string[];
  /** Words of the vendor’s name that no dictionary knows, as far as this guide brought them. */
  readonly names: readonly string[];
  /** Where it is this guide’s alone; to be added, with what is said of it. */
  readonly vendor?: {readonly key: string; readonly name?: string; readonly site?: string};
};

export function registrationsOf(guide: Registered): readonly Registration[] {
  const {id} = guide;
  const name = camelCase(id);
  return [
    inSource('src/core/contracts/schema.ts', {variable: 'integrationId', kind: 'array', text: `'${id}'`}),
    inSource(
      'src/core/contracts/integrations/index.ts',
      {variable: 'integrations', kind: 'object', text: `'${id}': ${name}`},
      `import {${name}} from './${id}';`,
    ),
    inSource(
      'src/remark/figures/index.ts',
      {variable: 'figures', kind: 'object', text: `...${name}Figures`},
      `import {${name}Figures} from './${id}';`,
    ),
    inSource(
      'src/remark/figures/sequences.ts',
      {variable: 'sequences', kind: 'object', text: `...${name}Sequences`},
      `import {${name}Sequences} from './${id}';`,
    ),
    ...(guide.vendor ? [vendor(guide.vendor)] : []),
    tagIds(guide),
    spelling(guide),
  ];
}

/** Where a guide is named besides its own files: for whoever has to take it out by hand. */
export function filesNaming(id: string): readonly string[] {
  const any = {resource: 'business-central', permissions: [], names: [], vendor: {key: ''}} as const;
  return registrationsOf({id, ...any}).map(({file}) => file);
}

function inSource(file: string, entry: Entry, statement?: string): Registration {
  return {
    file,
    add: (text) => addEntry(statement === undefined ? text : addImport(text, statement), entry),
    remove: (text) => {
      const without = removeEntry(text, entry);
      return statement === undefined ? without : removeImport(without, statement);
    },
  };
}

/** Found again by its key: a writer may have corrected the rest. */
function vendor({key, name = '', site = ''}: NonNullable<Registered['vendor']>): Registration {
  const place = {variable: 'vendors', kind: 'object'} as const;
  return {
    file: 'src/core/contracts/vendors.ts',
    add: (text) => addEntry(text, {...place, text: `${key}: {name: ${quoted(name)}, site: ${quoted(site)}}`}),
    remove: (text) => removeProperty(text, place, key),
  };
}

const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

type TagIds = {
  DocsHealth: Record<'guides', string[]>;
  PermissionReference: Record<string, string[]>;
  RoleMatrix: string[];
} & Record<string, unknown>;

/** Ids that pages of the reference get from contracts; `scripts/links/settings/own-site.test.ts` says when it is not so. */
function tagIds({id, resource, permissions}: Registered): Registration {
  const change = (
    text: string,
    edit: (ids: readonly string[], own: readonly string[]) => string[],
  ): string => {
    const ids = JSON.parse(text) as TagIds;
    const anchors = permissions.map((value) => permissionAnchor(resource, value));
    ids.DocsHealth.guides = edit(ids.DocsHealth.guides, [`guide-${id}`]);
    ids.RoleMatrix = edit(ids.RoleMatrix, [`tasks-${id}`]);
    ids.PermissionReference[resource] = edit(ids.PermissionReference[resource] ?? [], anchors);
    return JSON.stringify(ids);
  };
  return {
    file: 'config/tag-ids.json',
    add: (text) => change(text, (ids, own) => [...new Set([...ids, ...own])].sort()),
    remove: (text) => change(text, (ids, own) => ids.filter((each) => !own.includes(each))),
  };
}

/** In its group, and in alphabetical order there. */
function spelling({names}: Registered): Registration {
  const group = '# Vendors and their products\n';
  const change = (text: string, edit: (words: readonly string[]) => string[]): string => {
    const start = text.indexOf(group) + group.length;
    if (start < group.length) throw new Error(`config/spelling/names.txt has no group “${group.trim()}”.`);
    const end = text.indexOf('\n\n', start);
    const words = edit(text.slice(start, end).split('\n'));
    return `${text.slice(0, start)}${words.join('\n')}${text.slice(end)}`;
  };
  return {
    file: 'config/spelling/names.txt',
    add: (text) =>
      change(text, (words) => [...new Set([...words, ...names])].sort((a, b) => a.localeCompare(b, 'en'))),
    remove: (text) => change(text, (words) => words.filter((word) => !names.includes(word))),
  };
}
