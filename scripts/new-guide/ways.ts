/** Which permissions a guide may ask for, by product and access, and why not the others. */
import type {ResourcePermission} from '../../src/core/contracts/catalogue';
import {permissionNotes} from '../../src/core/contracts/permission-notes';
import {resources} from '../../src/core/contracts/resources';
import type {ProductId, ResourceId} from '../../src/core/contracts/schema';
import type {Access} from './answers';

/**
 * Exchange Online can limit these to chosen mailboxes, each by a role of the same name.
 *
 * @see https://learn.microsoft.com/exchange/permissions-exo/application-rbac
 */
export const mailboxRoles: readonly string[] = [
  'Calendars.Read',
  'Calendars.ReadWrite',
  'Contacts.Read',
  'Contacts.ReadWrite',
  'Mail.Read',
  'Mail.ReadBasic',
  'Mail.ReadWrite',
  'MailboxSettings.Read',
  'MailboxSettings.ReadWrite',
];

/** The API whose permissions the registration asks for. */
export function resourceOf(product: ProductId): ResourceId {
  return product === 'exchange-online' ? 'microsoft-graph' : product;
}

export const kindOf = (access: Access) => (access === 'delegated' ? 'delegated' : 'application');

/**
 * What a permission is to a guide. `offered`: may be asked for. `never`: the reference of this site warns everybody of it.
 * `unknown`: not published in this kind. `without-note`: published, and nobody has written yet what it allows.
 * `every-mailbox`: nothing in Exchange Online would limit it.
 */
export type Standing = 'offered' | 'never' | 'unknown' | 'without-note' | 'every-mailbox';

export function standingOf(product: ProductId, access: Access, value: string): Standing {
  const resource = resourceOf(product);
  const published = resources[resource].permissions.some(
    (entry) => entry.value === value && entry.kind === kindOf(access),
  );
  if (!published) return 'unknown';
  const note = permissionNotes.find((entry) => entry.resource === resource && entry.value === value);
  if (note?.standing !== undefined) return 'never';
  if (product === 'exchange-online' && !mailboxRoles.includes(value)) return 'every-mailbox';
  return note ? 'offered' : 'without-note';
}

/** In the catalogue's order; empty where access is given inside the product and not in Entra. */
export function offeredPermissions(product: ProductId, access: Access): readonly ResourcePermission[] {
  return resources[resourceOf(product)].permissions.filter(
    ({value, kind}) => kind === kindOf(access) && standingOf(product, access, value) === 'offered',
  );
}

/** Why a product cannot be set up in this way, or undefined where it can. */
export function hindrance(product: ProductId, access: Access): 'graph-is-not-practised' | undefined {
  return product === 'exchange-online' && access === 'delegated' ? 'graph-is-not-practised' : undefined;
}
