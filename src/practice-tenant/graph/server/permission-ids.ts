/** The GUIDs of a resource's permissions: Microsoft's own where the catalogue has them, else derived ones. */
import {resources} from '../../../core/contracts/resources';
import type {PermissionKind} from '../../../core/contracts/schema';
import {derivedId} from '../../derived-id';
import type {ApiResource} from '../../directory';

type PermissionIds = {
  /** A delegated permission (`Scope`). */
  readonly scope: (value: string) => string;
  /** An application permission (`Role`). */
  readonly role: (value: string) => string;
};

export function permissionIds({appId}: Pick<ApiResource, 'appId'>): PermissionIds {
  const known = Object.values(resources).find((resource) => resource.appId === appId)?.permissions ?? [];
  const idOf = (kind: PermissionKind, value: string) =>
    known.find((permission) => permission.kind === kind && permission.value === value)?.guid ??
    derivedId('permission', appId, kind, value);
  return {scope: (value) => idOf('delegated', value), role: (value) => idOf('application', value)};
}
