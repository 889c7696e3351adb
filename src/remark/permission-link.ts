import type {PhrasingContent} from 'mdast';
import {permissionAnchor, resourceOfPermission} from '../core/contracts/permission-reference';
import type {Integration, ResourceId} from '../core/contracts/schema';
import {code} from './nodes';

/** A permission's name, leading to its entry in the reference. */
export function permissionLink(resource: ResourceId, value: string): PhrasingContent {
  const url = `/reference/permissions#${permissionAnchor(resource, value)}`;
  return {type: 'link', url, children: [code(value)]};
}

/** The same for a permission that a contract asks for or warns of; plain code where no API is known to publish it. */
export function contractPermissionLink(contract: Integration, value: string): PhrasingContent {
  const resource = resourceOfPermission(contract, value);
  return resource === undefined ? code(value) : permissionLink(resource, value);
}
