/** The reads that checking a set-up needs: who is who, what was registered, what was granted. */
import type {Directory, EnterpriseApp} from '../../directory';
import {findPerson, findTenant} from '../../tenant';
import {meOf, organizationOf} from '../entities';
import {graphErrors} from '../graph-error';
import {applicationEntity, applicationSet} from './application';
import {serverErrors} from './errors';
import {appRoleAssignments, appRoleAssignmentSet, permissionGrants, permissionGrantSet} from './grants';
import type {Entity, EntitySet} from './odata';
import type {Ask, Found, Route} from './route';
import {servicePrincipalEntities, servicePrincipalSet} from './service-principal';

const readApplications = ['Application.Read.All', 'Application.ReadWrite.All', 'Directory.Read.All'];
const readAssignments = [...readApplications, 'AppRoleAssignment.ReadWrite.All'];
const readGrants = [
  'DelegatedPermissionGrant.Read.All',
  'DelegatedPermissionGrant.ReadWrite.All',
  'Directory.Read.All',
];

export const directoryRoutes: readonly Route[] = [
  {path: /^\/me$/, permissions: ['User.Read', 'User.Read.All'], find: me},
  {
    path: /^\/organization$/,
    permissions: ['User.Read', 'Organization.Read.All', 'Directory.Read.All'],
    find: organization,
  },
  {
    path: /^\/applications$/,
    permissions: readApplications,
    find: (ask) => ({entities: applications(ask), set: applicationSet}),
  },
  {
    path: /^\/applications\(appId='([^']*)'\)$/i,
    permissions: readApplications,
    find: (ask) => one(applications(ask), 'appId', ask, applicationSet),
  },
  {
    path: /^\/applications\/([^/]+)$/,
    permissions: readApplications,
    find: (ask) => one(applications(ask), 'id', ask, applicationSet),
  },
  {
    path: /^\/servicePrincipals$/,
    permissions: readApplications,
    find: (ask) => ({entities: principals(ask), set: servicePrincipalSet}),
  },
  {
    path: /^\/servicePrincipals\(appId='([^']*)'\)$/i,
    permissions: readApplications,
    find: (ask) => one(principals(ask), 'appId', ask, servicePrincipalSet),
  },
  {
    path: /^\/servicePrincipals\/([^/]+)$/,
    permissions: readApplications,
    find: (ask) => one(principals(ask), 'id', ask, servicePrincipalSet),
  },
  {
    path: /^\/servicePrincipals(?:\/([^/]+)|\(appId='([^']*)'\))\/appRoleAssignments$/i,
    permissions: readAssignments,
    find: (ask) =>
      ofPrincipal(ask, (app, directory) => appRoleAssignments(app, directory), appRoleAssignmentSet),
  },
  {
    path: /^\/servicePrincipals(?:\/([^/]+)|\(appId='([^']*)'\))\/oauth2PermissionGrants$/i,
    permissions: readGrants,
    find: (ask) =>
      ofPrincipal(
        ask,
        (app, directory) =>
          permissionGrants(directory, app.tenantId).filter(({clientId}) => clientId === app.id),
        permissionGrantSet,
      ),
  },
  {
    path: /^\/oauth2PermissionGrants$/i,
    permissions: readGrants,
    find: ({practice, caller}) => ({
      entities: permissionGrants(practice.directory, caller.tenantId),
      set: permissionGrantSet,
    }),
  },
  {
    path: /^\/tenantRelationships\/findTenantInformationByTenantId\(tenantId='([^']*)'\)$/i,
    permissions: ['CrossTenantInformation.ReadBasic.All'],
    find: tenantInformation,
  },
];

function me({practice, caller}: Ask): Found {
  if (caller.kind === 'application') return {error: graphErrors.notDelegated};
  const person = findPerson(practice.directory, caller.objectId);
  if (!person) return {error: serverErrors.noObject(caller.objectId)};
  return {entity: meOf(person), type: 'user', context: 'users'};
}

function organization({practice, caller}: Ask): Found {
  const tenant = findTenant(practice.directory, caller.tenantId);
  return {
    entities: tenant ? [organizationOf(tenant)] : [],
    set: {name: 'organization', type: 'organization', filterable: ['id']},
  };
}

/** A registration is seen in the tenant that it was made in, and nowhere else. */
function applications({practice: {directory}, caller}: Ask): Entity[] {
  return directory.registrations
    .filter(({homeTenantId}) => homeTenantId === caller.tenantId)
    .map((registration) => applicationEntity(registration, directory));
}

function principals({practice, caller}: Ask): Entity[] {
  return servicePrincipalEntities(practice.directory, caller.tenantId);
}

function one(entities: readonly Entity[], key: 'id' | 'appId', {names}: Ask, {type, name}: EntitySet): Found {
  const wanted = (names[0] ?? '').toLowerCase();
  const entity = entities.find((entry) => String(entry[key]).toLowerCase() === wanted);
  return entity ? {entity, type, context: name} : {error: serverErrors.noObject(wanted)};
}

/** An API of Microsoft's is a service principal too; nothing was ever granted to it here. */
function ofPrincipal(
  ask: Ask,
  read: (app: EnterpriseApp, directory: Directory) => Entity[],
  set: EntitySet,
): Found {
  const {directory} = ask.practice;
  const wanted = (ask.names.find(Boolean) ?? '').toLowerCase();
  const found = principals(ask).find(({id, appId}) => id === wanted || appId === wanted);
  if (!found) return {error: serverErrors.noObject(wanted)};
  const app = directory.enterpriseApps.find(({id}) => id === found['id']);
  return {
    entities: app ? read(app, directory) : [],
    set,
    context: `servicePrincipals('${wanted}')/${set.name}`,
  };
}

function tenantInformation({practice, names: [wanted = '']}: Ask): Found {
  const tenant = practice.directory.tenants.find(({id}) => id === wanted.toLowerCase());
  if (!tenant) return {error: serverErrors.noObject(wanted)};
  return {
    entity: {
      tenantId: tenant.id,
      federationBrandName: null,
      displayName: tenant.name,
      defaultDomainName: tenant.domain,
    },
    type: 'tenantInformation',
    context: 'microsoft.graph.tenantInformation',
  };
}
