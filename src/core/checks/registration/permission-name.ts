/** Names of permissions by GUID: registrations and role assignments know nothing else of them. */
import {resources} from '../../contracts/resources';
import type {PermissionKind} from '../../contracts/schema';

/** @returns undefined for an API or a permission that the catalogue does not have. */
export function permissionName(apiAppId: string, id: string, kind: PermissionKind): string | undefined {
  return apiOf(apiAppId)?.permissions.find((entry) => entry.guid === id && entry.kind === kind)?.value;
}

/** The name to show: the permission's own where it is known, else its GUID. */
export function permissionLabel(apiAppId: string, id: string, kind: PermissionKind): string {
  return permissionName(apiAppId, id, kind) ?? id;
}

function apiOf(appId: string) {
  return Object.values(resources).find((resource) => resource.appId === appId);
}
