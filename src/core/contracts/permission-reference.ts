/**
 * The permissions that readers meet, each once, whoever names it: those that integrations ask for, those they warn of,
 * and those that are there by default. Derived from the contracts: a new permission appears by itself.
 */
import type {PermissionNote, ResourcePermission} from './catalogue';
import {integrations} from './integrations';
import {permissionNotes} from './permission-notes';
import {resources} from './resources';
import type {Integration, Permission, ResourceId} from './schema';

type NeverPermission = Integration['registration']['never'][number];

export type ReferenceEntry = {
  readonly resource: ResourceId;
  readonly value: string;
  /** Id of the heading, in every language. */
  readonly anchor: string;
  /** The same name may be published as a delegated and as an application permission. */
  readonly published: readonly ResourcePermission[];
  readonly askedBy: readonly {readonly integration: Integration; readonly permission: Permission}[];
  readonly warnedBy: readonly {readonly integration: Integration; readonly never: NeverPermission}[];
  readonly note: PermissionNote | undefined;
  readonly verdict: Verdict;
};

/**
 * `depends`: one integration asks for it, another must not have it. `unneeded`: no integration has a use for it.
 * `never`: dangerous besides. `legacy`: for set-ups that exist.
 */
export type Verdict = 'asked' | 'depends' | 'unneeded' | 'never' | 'default' | 'legacy';

/** Id of a permission's entry: `business-central-user-impersonation`. */
export function permissionAnchor(resource: ResourceId, value: string): string {
  return `${resource}-${value}`
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .join('-');
}

/**
 * The resource that a contract means by a permission it warns of: the first that publishes it among the
 * integration's own product, Microsoft Graph and the rest. Undefined: no catalogue has it.
 */
export function resourceOfNever({product}: Integration, value: string): ResourceId | undefined {
  const rest = Object.values(resources).map(({id}) => id);
  return [product.id, 'microsoft-graph' as const, ...rest].find((id) => publishedAs(id, value).length > 0);
}

/** The resource of a permission that a contract names, as asked for or as warned of. */
export function resourceOfPermission(integration: Integration, value: string): ResourceId | undefined {
  const asked = integration.registration.permissions.find((entry) => entry.value === value);
  return asked?.resource ?? resourceOfNever(integration, value);
}

/** Every entry, in the order of resources and, within one, of the catalogue. */
export function permissionReference(): readonly ReferenceEntry[] {
  return Object.values(resources).flatMap(({id, permissions}) => {
    const values = [...new Set(permissions.map(({value}) => value))];
    return values.flatMap((value) => {
      const entry = entryOf(id, value);
      return entry.askedBy.length + entry.warnedBy.length > 0 || entry.note?.standing ? [entry] : [];
    });
  });
}

function entryOf(resource: ResourceId, value: string): ReferenceEntry {
  const all = Object.values(integrations);
  const askedBy = all.flatMap((integration) =>
    integration.registration.permissions
      .filter((entry) => entry.resource === resource && entry.value === value)
      .map((permission) => ({integration, permission})),
  );
  const warnedBy = all.flatMap((integration) =>
    integration.registration.never
      .filter((entry) => entry.value === value && resourceOfNever(integration, value) === resource)
      .map((never) => ({integration, never})),
  );
  const note = permissionNotes.find((entry) => entry.resource === resource && entry.value === value);
  return {
    resource,
    value,
    anchor: permissionAnchor(resource, value),
    published: publishedAs(resource, value),
    askedBy,
    warnedBy,
    note,
    verdict: verdictOf(askedBy.length > 0, warnedBy.length > 0, note),
  };
}

function verdictOf(asked: boolean, warned: boolean, note: PermissionNote | undefined): Verdict {
  if (note?.standing) return note.standing;
  if (!asked) return 'unneeded';
  return warned ? 'depends' : 'asked';
}

const publishedAs = (resource: ResourceId, value: string): readonly ResourcePermission[] =>
  resources[resource].permissions.filter((entry) => entry.value === value);
