/**
 * The directory that a server starts from: one organisation that has set up every integration as its contract says,
 * with each registration, its secret, its consent, and every API that contracts ask permissions of.
 */
import type {Resource, ResourcePermission} from '../../core/contracts/catalogue';
import {isCertificateAlone} from '../../core/contracts/credentials';
import type {Integration, ResourceId} from '../../core/contracts/schema';
import type {
  ApiPermission,
  ApiResource,
  ClientCertificate,
  ConfiguredApi,
  Directory,
  EnterpriseApp,
  RegisteredUri,
  Registration,
} from '../directory';
import {
  enterpriseApp,
  graphUri,
  otherTenantId,
  people,
  persons,
  personalTenantId,
  practiceEnvironmentUri,
  practiceTenantId,
  signInGrant,
  tenants,
} from '../practice-directory';
import {seedProducts} from '../products/seed';
import type {Language} from '../seed';
import {checkerRegistration} from './checker-registration';
import {consoleRegistration} from './console-registration';

export type ServerDirectoryOptions = {
  readonly integrations: readonly Integration[];
  readonly resources: Readonly<Record<ResourceId, Resource>>;
  /** Names of permissions are in this language where Microsoft publishes one. */
  readonly language: Language;
  /** Milliseconds since the epoch: secrets are some weeks old then. */
  readonly now: number;
  /** Uploaded to every registration. */
  readonly certificates?: readonly ClientCertificate[] | undefined;
};

/** Environments of products whose API has the environment's own address. */
const environments: Readonly<Partial<Record<ResourceId, string>>> = {
  dataverse: 'https://boulangerie-fjord.crm4.dynamics.com',
  'finance-operations': practiceEnvironmentUri,
};

/** Where clients on this machine may be sent back to, whatever their port. No vendor's contract has these. */
const loopback: readonly RegisteredUri[] = [
  {uri: 'http://localhost/callback', platform: 'web'},
  {uri: 'http://localhost/redirect.html', platform: 'spa'},
  {uri: 'http://localhost/', platform: 'public-client'},
];

const day = 24 * 60 * 60 * 1000;

export function serverDirectory(options: ServerDirectoryOptions): Directory {
  const {integrations, resources, language} = options;
  const ofContracts = integrations.map((integration, index) => registrationOf(integration, index, options));
  const checker = checkerRegistration(options.now, loopback, options.certificates ?? []);
  const registrations = [...ofContracts, consoleRegistration, checker];
  return {
    tenants: tenants(practiceTenantId),
    persons: persons(practiceTenantId),
    offered: [people.administrator, people.user],
    registrations,
    enterpriseApps: registrations.flatMap(enterpriseAppsOf),
    products: seedProducts(
      integrations.map((integration, index) => ({integration, clientId: clientIdOf(index)})),
      {
        dataverse: resourceUriOf(resources.dataverse),
        financeOperations: resourceUriOf(resources['finance-operations']),
      },
    ),
    resources: [
      resources['microsoft-graph'],
      ...Object.values(resources).filter(({id}) => id !== 'microsoft-graph'),
    ].map((resource) => apiOf(resource, language)),
  };
}

/** The client ID that the practice registration of this integration has. `index`: its place in the list. */
export function clientIdOf(index: number): string {
  return `5a55e4e1-0000-4000-8000-${lastPartOf(index)}`;
}

/** The last part of a GUID: 1 to 8, then on from 10 in hexadecimal. Those between are the server's own registrations. */
function lastPartOf(index: number): string {
  return (index < 8 ? index + 1 : index + 8).toString(16).padStart(12, '0');
}

/** App ID URI, as the scope of a token names it. */
export function resourceUriOf({id, identifierUri}: Resource): string {
  return identifierUri ?? environments[id] ?? '';
}

/** Of the right shape, readable as no secret of anybody's, and always the same, so that settings survive a restart. */
export function secretOf(index: number): string {
  return ['Prx', '8', 'Q~', 'practice-tenant.not-a-real-secret', String(index + 1)].join('');
}

function registrationOf(
  integration: Integration,
  index: number,
  options: ServerDirectoryOptions,
): Registration {
  const {registration, signIn, vendor} = integration;
  const {resources, now, certificates = []} = options;
  const inEntra = registration.permissions.filter(({grantedBy}) => grantedBy !== 'exchange-rbac');
  const apis = new Set<ResourceId>(['microsoft-graph', ...inEntra.map(({resource}) => resource)]);
  const configured = [...apis].map((id): ConfiguredApi => {
    const named = (kind: string) =>
      inEntra.filter((entry) => entry.resource === id && entry.kind === kind).map(({value}) => value);
    const values = id === 'microsoft-graph' ? ['User.Read', ...named('delegated')] : named('delegated');
    return {resource: resourceUriOf(resources[id]), values, roles: named('application')};
  });
  return {
    clientId: clientIdOf(index),
    name: `Passerelle – ${vendor.name}`,
    homeTenantId: practiceTenantId,
    audience: registration.audience,
    redirectUris: [...registration.redirectUris.map(({uri, platform}) => ({uri, platform})), ...loopback],
    configured,
    requiredValues: inEntra
      .filter(
        ({kind, required, resource}) => kind === 'delegated' && required && resource === signIn?.resource,
      )
      .map(({value}) => value),
    secrets: hasSecret(integration, options)
      ? [
          {
            id: `5ec4e700-0000-4000-8000-${lastPartOf(index)}`,
            value: secretOf(index),
            description: 'Practice',
            startsAt: now - 30 * day,
            expiresAt: now + 150 * day,
          },
        ]
      : [],
    certificates: needsCertificate(integration, options) ? [practiceCertificate(index, now)] : certificates,
    allowPublicClient: false,
  };
}

/** Only a certificate will do, and nobody has uploaded one: in a page, nobody can. */
function needsCertificate({registration}: Integration, {certificates = []}: ServerDirectoryOptions): boolean {
  return isCertificateAlone(registration) && certificates.length === 0;
}

function hasSecret(integration: Integration, options: ServerDirectoryOptions): boolean {
  return integration.registration.credential !== undefined && !needsCertificate(integration, options);
}

/** As it is listed; nothing was ever signed with it. */
function practiceCertificate(index: number, now: number): ClientCertificate {
  return {
    id: `ce47e700-0000-4000-8000-${lastPartOf(index)}`,
    sha1: 'cHJhY3RpY2UtY2VydGlmaWNhdGU',
    sha256: 'cHJhY3RpY2UtY2VydGlmaWNhdGUtdGhhdC1zaWducy1ub3Q',
    publicKey: {},
    subject: 'CN=Practice',
    startsAt: now - 30 * day,
    expiresAt: now + 150 * day,
  };
}

/** In the registration's own tenant; a multitenant one was consented to elsewhere as well. */
function enterpriseAppsOf({clientId, audience, homeTenantId, configured}: Registration): EnterpriseApp[] {
  const elsewhere = audience === 'single-tenant' ? [] : [otherTenantId];
  const personal = audience === 'multitenant-and-personal' ? [personalTenantId] : [];
  const number = clientId.slice(-4);
  return [homeTenantId, ...elsewhere, ...personal].map((tenantId, index) => ({
    ...enterpriseApp(tenantId, clientId),
    id: `e97${number}0-0000-4000-8000-00000000000${String(index)}`,
    grants: [
      {
        ...signInGrant,
        values: [
          ...new Set([
            ...signInGrant.values,
            ...configured.filter(({resource}) => resource === graphUri).flatMap(({values}) => values),
          ]),
        ],
      },
      ...configured
        .filter(({resource}) => resource !== graphUri)
        .map(({resource, values}) => ({principal: 'everyone', resource, values})),
    ],
    appRoles: configured
      .map(({resource, roles = []}) => ({resource, values: roles}))
      .filter(({values}) => values.length > 0),
  }));
}

function apiOf(resource: Resource, language: Language): ApiResource {
  const ofKind = (kind: string) =>
    resource.permissions.filter((entry) => entry.kind === kind).map((entry) => permissionOf(entry, language));
  return {
    uri: resourceUriOf(resource),
    appId: resource.appId,
    name: resource.name[language],
    permissions: ofKind('delegated'),
    appRoles: ofKind('application'),
    otherUris: resource.alternativeUris,
  };
}

function permissionOf({guid, value, displayName}: ResourcePermission, language: Language): ApiPermission {
  const own = displayName[language];
  return {
    id: guid,
    value,
    displayName: own ?? displayName.en,
    displayNameLanguage: own === undefined ? 'en' : language,
  };
}
