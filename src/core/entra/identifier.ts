/**
 * What kind of identifier a reader pasted, and whether two fields got each other's. Client, tenant and object IDs have
 * one shape: only where they come from tells them apart.
 */
import {domainOfEmail} from './domain';
import {parseGuid} from './guid';
import {tidy, unwrap} from './pasted-text';
import {parsePortalLink, type PastedPortalLink} from './portal-link';
import {personalAccountsTenantId} from './tenant';

export type Identified =
  | {readonly kind: 'guid'; readonly guid: string}
  /** Never repeated: wipe the field. */
  | {readonly kind: 'secret-value'}
  | {readonly kind: 'domain'; readonly domain: string}
  /** `portal` where the URL is one of the portal's: it then names each ID that it holds. */
  | {readonly kind: 'url'; readonly portal?: PastedPortalLink}
  | {readonly kind: 'email'; readonly domain: string}
  | {readonly kind: 'placeholder' | 'empty' | 'other'};

/** Tells what a pasted text is, by shape alone. */
export function identify(text: string): Identified {
  const guid = parseGuid(text);
  if (guid.ok) return {kind: 'guid', guid: guid.value};
  const bare = unwrap(tidy(text)).toLowerCase();
  switch (guid.problem.code) {
    case 'empty':
    case 'placeholder':
    case 'secret-value':
      return {kind: guid.problem.code};
    case 'domain':
      return {kind: 'domain', domain: bare};
    case 'email':
      return {kind: 'email', domain: domainOfEmail(bare) ?? bare};
    case 'url': {
      const portal = parsePortalLink(text);
      return portal.ok ? {kind: 'url', portal: portal.value} : {kind: 'url'};
    }
    default:
      return {kind: 'other'};
  }
}

export type IdentifierMixUp =
  /** The ID of a Microsoft API stands where the reader's own belongs. `resource` is the key it was given under. */
  | {readonly code: 'is-resource'; readonly field: 'tenantId' | 'clientId'; readonly resource: string}
  /** Both fields hold one and the same ID. */
  | {readonly code: 'same-value'}
  /** The tenant of all personal Microsoft accounts, which is nobody's organization. */
  | {readonly code: 'is-personal-tenant'; readonly field: 'tenantId' | 'clientId'};

/**
 * What two identifiers tell about each other. Fields that hold no GUID are left to their own parsers.
 *
 * @param knownResourceIds application IDs of APIs, by any name the caller gives them
 */
export function findIdentifierMixUps({
  tenantId,
  clientId,
  knownResourceIds,
}: {
  readonly tenantId: string;
  readonly clientId: string;
  readonly knownResourceIds: Readonly<Record<string, string>>;
}): readonly IdentifierMixUp[] {
  const tenant = parseGuid(tenantId);
  const client = parseGuid(clientId);
  const mixUps: IdentifierMixUp[] = [];
  for (const [field, id] of [
    ['tenantId', tenant],
    ['clientId', client],
  ] as const) {
    if (!id.ok) continue;
    const resource = Object.entries(knownResourceIds).find(([, appId]) => appId.toLowerCase() === id.value);
    if (resource !== undefined) mixUps.push({code: 'is-resource', field, resource: resource[0]});
    if (id.value === personalAccountsTenantId) mixUps.push({code: 'is-personal-tenant', field});
  }
  if (tenant.ok && client.ok && tenant.value === client.value) mixUps.push({code: 'same-value'});
  return mixUps;
}
