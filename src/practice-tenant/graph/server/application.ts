/**
 * The application object: https://learn.microsoft.com/graph/api/resources/application. Every property that Graph
 * returns by default is there, so that a client written for the real one finds what it looks for.
 */
import {derivedId} from '../../derived-id';
import type {Audience, Directory, Registration} from '../../directory';
import {permissionIds} from './permission-ids';
import type {Entity, EntitySet} from './odata';

export const applicationSet: EntitySet = {
  name: 'applications',
  type: 'application',
  filterable: ['id', 'appId', 'displayName', 'signInAudience', 'publisherDomain'],
};

const audiences: Readonly<Record<Audience, string>> = {
  'single-tenant': 'AzureADMyOrg',
  multitenant: 'AzureADMultipleOrgs',
  'multitenant-and-personal': 'AzureADandPersonalMicrosoftAccount',
};

/** The day on which everything in an invented directory was made. */
export const createdOn = '2026-01-12T09:00:00Z';

/** The registration's "Object ID": another one than that of its enterprise application. */
export function applicationObjectId({clientId, homeTenantId}: Registration): string {
  return derivedId('application', homeTenantId, clientId);
}

export function signInAudience(audience: Audience): string {
  return audiences[audience];
}

export function applicationEntity(registration: Registration, directory: Directory): Entity {
  const {clientId, name, homeTenantId, audience} = registration;
  const urisOf = (platform: string) =>
    registration.redirectUris.filter((uri) => uri.platform === platform).map(({uri}) => uri);
  const web = urisOf('web');
  return {
    id: applicationObjectId(registration),
    deletedDateTime: null,
    appId: clientId,
    applicationTemplateId: null,
    disabledByMicrosoftStatus: null,
    createdDateTime: createdOn,
    displayName: name,
    description: null,
    groupMembershipClaims: null,
    identifierUris: [],
    isDeviceOnlyAuthSupported: null,
    isFallbackPublicClient: registration.allowPublicClient,
    notes: null,
    publisherDomain: directory.tenants.find(({id}) => id === homeTenantId)?.domain ?? null,
    serviceManagementReference: null,
    signInAudience: signInAudience(audience),
    tags: [],
    tokenEncryptionKeyId: null,
    defaultRedirectUri: null,
    certification: null,
    optionalClaims: null,
    samlMetadataUrl: null,
    addIns: [],
    api: {
      acceptMappedClaims: null,
      knownClientApplications: [],
      requestedAccessTokenVersion: null,
      oauth2PermissionScopes: [],
      preAuthorizedApplications: [],
    },
    appRoles: [],
    info: {
      logoUrl: null,
      marketingUrl: null,
      privacyStatementUrl: null,
      supportUrl: null,
      termsOfServiceUrl: null,
    },
    keyCredentials: registration.certificates.map((certificate) => ({
      customKeyIdentifier: certificate.sha1,
      displayName: certificate.subject,
      endDateTime: day(certificate.expiresAt),
      // Graph returns the certificate itself only where `$select=keyCredentials` asks for it; here it never does.
      key: null,
      keyId: certificate.id,
      startDateTime: day(certificate.startsAt),
      type: 'AsymmetricX509Cert',
      usage: 'Verify',
    })),
    parentalControlSettings: {countriesBlockedForMinors: [], legalAgeGroupRule: 'Allow'},
    passwordCredentials: registration.secrets.map((secret) => ({
      customKeyIdentifier: null,
      displayName: secret.description,
      endDateTime: day(secret.expiresAt),
      hint: secret.value.slice(0, 3),
      keyId: secret.id,
      // Shown once, in the answer that creates it, and never again.
      secretText: null,
      startDateTime: day(secret.startsAt),
    })),
    publicClient: {redirectUris: urisOf('public-client')},
    requiredResourceAccess: requiredResourceAccess(registration, directory),
    verifiedPublisher: {
      displayName: registration.verifiedPublisher ?? null,
      verifiedPublisherId: registration.verifiedPublisher === undefined ? null : '1234567',
      addedDateTime: registration.verifiedPublisher === undefined ? null : createdOn,
    },
    web: {
      homePageUrl: null,
      logoutUrl: null,
      redirectUris: web,
      implicitGrantSettings: {
        enableAccessTokenIssuance: registration.implicitGrant ?? false,
        enableIdTokenIssuance: registration.implicitGrant ?? false,
      },
      redirectUriSettings: web.map((uri, index) => ({uri, index})),
    },
    servicePrincipalLockConfiguration: null,
    spa: {redirectUris: urisOf('spa')},
  };
}

function requiredResourceAccess({configured}: Registration, {resources}: Directory): Entity[] {
  return configured.flatMap(({resource: uri, values, roles = []}) => {
    const resource = resources.find((entry) => entry.uri === uri);
    if (!resource || values.length + roles.length === 0) return [];
    const ids = permissionIds(resource);
    const scopes = values.map((value) => ({id: ids.scope(value), type: 'Scope'}));
    const appRoles = roles.map((value) => ({id: ids.role(value), type: 'Role'}));
    return [{resourceAppId: resource.appId, resourceAccess: [...scopes, ...appRoles]}];
  });
}

function day(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
