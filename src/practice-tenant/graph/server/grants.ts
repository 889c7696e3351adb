/**
 * What was granted: application permissions as app role assignments, delegated ones as OAuth 2.0 permission grants.
 *
 * @see https://learn.microsoft.com/graph/api/resources/approleassignment
 * @see https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant
 */
import {textToBase64Url} from '../../base64url';
import {derivedId} from '../../derived-id';
import type {Directory, EnterpriseApp} from '../../directory';
import {findRegistration} from '../../tenant';
import {createdOn} from './application';
import {permissionIds} from './permission-ids';
import {resourceObjectId, resourcesIn} from './service-principal';
import type {Entity, EntitySet} from './odata';

export const appRoleAssignmentSet: EntitySet = {
  name: 'appRoleAssignments',
  type: 'appRoleAssignment',
  filterable: ['resourceId'],
};

export const permissionGrantSet: EntitySet = {
  name: 'oauth2PermissionGrants',
  type: 'oAuth2PermissionGrant',
  filterable: ['id', 'clientId', 'consentType', 'principalId', 'resourceId'],
};

/** Application permissions of one enterprise application: what `/servicePrincipals/{id}/appRoleAssignments` lists. */
export function appRoleAssignments(app: EnterpriseApp, directory: Directory): Entity[] {
  const name = findRegistration(directory, app.clientId)?.name ?? null;
  return app.appRoles.flatMap(({resource: uri, values}) => {
    const resource = resourcesIn(directory, app.tenantId).find((entry) => entry.uri === uri);
    if (!resource) return [];
    const ids = permissionIds(resource);
    const resourceId = resourceObjectId(resource, app.tenantId);
    return values.map((value) => ({
      id: textToBase64Url(derivedId('assignment', app.id, resourceId, value)).slice(0, 43),
      deletedDateTime: null,
      appRoleId: ids.role(value),
      createdDateTime: createdOn,
      principalDisplayName: name,
      principalId: app.id,
      principalType: 'ServicePrincipal',
      resourceDisplayName: resource.name,
      resourceId,
    }));
  });
}

/** Delegated permissions granted in this tenant, to every application: one entry per resource and person. */
export function permissionGrants(directory: Directory, tenantId: string): Entity[] {
  return directory.enterpriseApps
    .filter((app) => app.tenantId === tenantId)
    .flatMap((app) =>
      app.grants.flatMap(({principal, resource: uri, values}) => {
        const resource = resourcesIn(directory, tenantId).find((entry) => entry.uri === uri);
        if (!resource || values.length === 0) return [];
        const principalId = principal === 'everyone' ? null : principal;
        const resourceId = resourceObjectId(resource, tenantId);
        return [
          {
            clientId: app.id,
            consentType: principalId === null ? 'AllPrincipals' : 'Principal',
            id: textToBase64Url(derivedId('grant', app.id, resourceId, principal)).slice(0, 43),
            principalId,
            resourceId,
            scope: values.join(' '),
          },
        ];
      }),
    );
}
