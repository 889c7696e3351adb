/**
 * Service principals: https://learn.microsoft.com/graph/api/resources/serviceprincipal. In a tenant there is one for each
 * application that was consented to, and one for each API of Microsoft's that somebody there uses.
 */
import {derivedId} from '../../derived-id';
import type {ApiPermission, ApiResource, Directory, EnterpriseApp} from '../../directory';
import {findRegistration} from '../../tenant';
import {createdOn, signInAudience} from './application';
import {permissionIds} from './permission-ids';
import type {Entity, EntitySet} from './odata';

export const servicePrincipalSet: EntitySet = {
  name: 'servicePrincipals',
  type: 'servicePrincipal',
  filterable: [
    'id',
    'appId',
    'displayName',
    'servicePrincipalType',
    'accountEnabled',
    'appOwnerOrganizationId',
  ],
};

/** Microsoft's own tenant: the owner of its APIs. */
const microsoftTenantId = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';

/** Everything that this tenant has a service principal of. */
export function servicePrincipalEntities(directory: Directory, tenantId: string): Entity[] {
  const apps = directory.enterpriseApps.filter((app) => app.tenantId === tenantId);
  return [
    ...apps.map((app) => enterpriseAppEntity(app, directory)),
    ...resourcesIn(directory, tenantId).map((resource) => resourceEntity(resource, tenantId)),
  ];
}

/** The APIs that have a service principal in this tenant. */
export function resourcesIn({resources}: Directory, tenantId: string): ApiResource[] {
  return resources.filter(({missingIn = []}) => !missingIn.includes(tenantId));
}

export function resourceObjectId({appId}: ApiResource, tenantId: string): string {
  return derivedId('service-principal', tenantId, appId);
}

function enterpriseAppEntity(app: EnterpriseApp, directory: Directory): Entity {
  const registration = findRegistration(directory, app.clientId);
  return {
    ...common,
    id: app.id,
    accountEnabled: app.enabled,
    appDisplayName: registration?.name ?? null,
    appId: app.clientId,
    appOwnerOrganizationId: registration?.homeTenantId ?? null,
    appRoleAssignmentRequired: app.assignmentRequired,
    displayName: registration?.name ?? null,
    replyUrls: registration?.redirectUris.map(({uri}) => uri) ?? [],
    servicePrincipalNames: [app.clientId],
    signInAudience: registration ? signInAudience(registration.audience) : null,
    // The portal's mark for what "Enterprise applications" lists.
    tags: ['WindowsAzureActiveDirectoryIntegratedApp'],
  };
}

function resourceEntity(resource: ApiResource, tenantId: string): Entity {
  const ids = permissionIds(resource);
  return {
    ...common,
    id: resourceObjectId(resource, tenantId),
    accountEnabled: true,
    appDisplayName: resource.name,
    appId: resource.appId,
    appOwnerOrganizationId: microsoftTenantId,
    appRoleAssignmentRequired: false,
    displayName: resource.name,
    servicePrincipalNames: [resource.appId, resource.uri, ...(resource.otherUris ?? [])],
    signInAudience: 'AzureADMultipleOrgs',
    appRoles: (resource.appRoles ?? []).map((role) => ({
      allowedMemberTypes: ['Application'],
      description: role.displayName,
      displayName: role.displayName,
      id: ids.role(role.value),
      isEnabled: true,
      origin: 'Application',
      value: role.value,
    })),
    oauth2PermissionScopes: resource.permissions.map((scope) => scopeEntity(scope, ids.scope(scope.value))),
  };
}

function scopeEntity({value, displayName}: ApiPermission, id: string): Entity {
  return {
    adminConsentDescription: displayName,
    adminConsentDisplayName: displayName,
    id,
    isEnabled: true,
    type: 'User',
    userConsentDescription: displayName,
    userConsentDisplayName: displayName,
    value,
  };
}

/** What Graph returns of every service principal, in its order as far as order can matter to nobody. */
const common = {
  deletedDateTime: null,
  alternativeNames: [],
  appDescription: null,
  applicationTemplateId: null,
  createdDateTime: createdOn,
  description: null,
  disabledByMicrosoftStatus: null,
  homepage: null,
  loginUrl: null,
  logoutUrl: null,
  notes: null,
  notificationEmailAddresses: [],
  preferredSingleSignOnMode: null,
  preferredTokenSigningKeyThumbprint: null,
  replyUrls: [],
  servicePrincipalType: 'Application',
  tags: [],
  tokenEncryptionKeyId: null,
  samlSingleSignOnSettings: null,
  addIns: [],
  appRoles: [],
  info: {
    logoUrl: null,
    marketingUrl: null,
    privacyStatementUrl: null,
    supportUrl: null,
    termsOfServiceUrl: null,
  },
  keyCredentials: [],
  oauth2PermissionScopes: [],
  passwordCredentials: [],
  resourceSpecificApplicationPermissions: [],
  verifiedPublisher: {displayName: null, verifiedPublisherId: null, addedDateTime: null},
} as const;
