/**
 * The APIs that contracts ask permissions of, with every permission that the guides and the checks name.
 */
import type {Resource, ResourcePermission} from './catalogue';
import {businessCentral} from './resources/business-central';
import {dataverse} from './resources/dataverse';
import {exchangeOnline} from './resources/exchange-online';
import {financeOperations} from './resources/finance-operations';
import {microsoftGraph} from './resources/microsoft-graph';
import type {PermissionKind, ResourceId} from './schema';

export const resources: Readonly<Record<ResourceId, Resource>> = {
  'business-central': businessCentral,
  dataverse,
  'finance-operations': financeOperations,
  'exchange-online': exchangeOnline,
  'microsoft-graph': microsoftGraph,
};

/**
 * The permission of this name and kind, or undefined. Names are compared exactly: Entra's manifest and token responses
 * keep the case that the resource publishes.
 */
export function findPermission(
  resource: ResourceId,
  kind: PermissionKind,
  value: string,
): ResourcePermission | undefined {
  return resources[resource].permissions.find((entry) => entry.kind === kind && entry.value === value);
}
