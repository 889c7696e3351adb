/**
 * The invented world in which every scenario starts: two organisations, their people, and the reader's
 * registration, rightly set up. Every domain ends in `.example`, which belongs to nobody (RFC 2606).
 */
import type {ApiResource, Directory, EnterpriseApp, Grant, Person, Tenant} from './directory';
import type {TenantSeed} from './seed';

/** Stands in where the reader has not yet typed a client ID. */
export const practiceClientId = '5a55e4e1-0000-4000-8000-000000000001';
/** Stands in where the reader has not yet typed a tenant ID. */
export const practiceTenantId = 'f10d0001-0000-4000-8000-000000000001';
/** The organisation that the person of scenario `wrong-tenant` belongs to. */
export const otherTenantId = '9a417002-0000-4000-8000-000000000002';
/** Microsoft's directory of personal accounts: every personal account's `tid`. */
export const personalTenantId = '9188040d-6c67-4c5b-b112-36a304b66dad';
export const graphUri = 'https://graph.microsoft.com';
/** Where a product's address is the reader's own environment and none was typed. */
export const practiceEnvironmentUri = 'https://boulangerie-fjord.operations.dynamics.com';

export const people = {
  administrator: 'a5712d00-0000-4000-8000-00000000000a',
  user: '3a11c000-0000-4000-8000-00000000000b',
  otherAdministrator: '14e50000-0000-4000-8000-00000000000c',
  otherUser: '70300000-0000-4000-8000-00000000000d',
  personal: '00000000-0000-0000-6e0e-00000000000e',
} as const;

export type DirectoryOptions = {
  readonly seed: TenantSeed;
  /** The reader's client ID. */
  readonly clientId: string;
  /** Absolute address of the redirect bridge page: what the check registers as SPA. */
  readonly redirectUri: string;
  /** The reader's own tenant ID, so that comparing with it succeeds where it should. */
  readonly tenantId?: string | undefined;
  /** The reader's environment URL, where the contract has no fixed resource URI. */
  readonly resourceUri?: string | undefined;
};

/** @returns the directory in which all is well. */
export function practiceDirectory(options: DirectoryOptions): Directory {
  const {seed, clientId, redirectUri} = options;
  const homeTenantId = (options.tenantId ?? practiceTenantId).toLowerCase();
  const product = productOf(seed, options.resourceUri);
  return {
    tenants: tenants(homeTenantId),
    persons: persons(homeTenantId),
    offered: [people.administrator, people.user],
    registrations: [
      {
        clientId: clientId.toLowerCase(),
        name: `Passerelle – ${seed.vendor}`,
        homeTenantId,
        audience: seed.authority === 'organizations' ? 'multitenant' : 'single-tenant',
        redirectUris: [{uri: redirectUri, platform: 'spa'}],
        configured: [
          {resource: graphUri, values: ['User.Read']},
          {resource: product.uri, values: product.permissions.map(({value}) => value)},
        ],
        requiredValues: seed.permissions.filter(({required}) => required).map(({value}) => value),
        secrets: [],
        certificates: [],
        allowPublicClient: false,
      },
    ],
    enterpriseApps: [homeTenantId, otherTenantId, personalTenantId].map((tenantId, index) => ({
      ...enterpriseApp(tenantId, clientId.toLowerCase()),
      id: `e9700000-0000-4000-8000-00000000000${String(index)}`,
      grants: [
        signInGrant,
        {principal: 'everyone', resource: product.uri, values: product.permissions.map(({value}) => value)},
      ],
    })),
    resources: [graph, product],
  };
}

/** The product's API: the resource that the contract calls. */
export function productResource(directory: Directory): ApiResource {
  const product = directory.resources.find(({uri}) => uri !== graphUri);
  if (!product) throw new Error('A practice directory always has a product');
  return product;
}

export const signInGrant: Grant = {
  principal: 'everyone',
  resource: graphUri,
  values: ['openid', 'profile', 'email', 'offline_access', 'User.Read'],
};

/** Of one tenant, where nothing more was decided than that people may sign in. */
export function enterpriseApp(tenantId: string, clientId: string): Omit<EnterpriseApp, 'id'> {
  return {
    clientId,
    tenantId,
    enabled: true,
    assignmentRequired: false,
    assigned: [],
    grants: [signInGrant],
    appRoles: [],
    userConsent: 'allowed',
    blockedResources: [],
    refreshTokens: 'issued',
    strayScopes: [],
  };
}

function productOf({resource, permissions}: TenantSeed, resourceUri: string | undefined): ApiResource {
  return {
    uri: (resource.uri ?? resourceUri ?? practiceEnvironmentUri).replace(/\/+$/, ''),
    appId: resource.appId,
    name: resource.name,
    permissions,
  };
}

// The sign-in permissions get their names from `words`: they are the tenant's own page, not the contract's.
const graph: ApiResource = {
  uri: graphUri,
  appId: '00000003-0000-0000-c000-000000000000',
  name: 'Microsoft Graph',
  permissions: ['openid', 'profile', 'email', 'offline_access', 'User.Read'].map((value) => ({
    value,
    displayName: value,
  })),
};

export function tenants(homeTenantId: string): Tenant[] {
  return [
    {id: homeTenantId, name: 'Boulangerie Fjord', domain: 'boulangerie-fjord.example'},
    {id: otherTenantId, name: 'Atelier Granit', domain: 'atelier-granit.example'},
    {id: personalTenantId, name: 'Personal accounts', domain: 'courriel.example'},
  ];
}

export function persons(homeTenantId: string): Person[] {
  return [
    {
      id: people.administrator,
      name: 'Astrid Morel',
      username: 'astrid.morel@boulangerie-fjord.example',
      tenantId: homeTenantId,
      role: 'administrator',
      kind: 'work',
    },
    {
      id: people.user,
      name: 'Malik Bergeron',
      username: 'malik.bergeron@boulangerie-fjord.example',
      tenantId: homeTenantId,
      role: 'user',
      kind: 'work',
    },
    {
      id: people.otherAdministrator,
      name: 'Inès Caron',
      username: 'ines.caron@atelier-granit.example',
      tenantId: otherTenantId,
      role: 'administrator',
      kind: 'work',
    },
    {
      id: people.otherUser,
      name: 'Tom Lindqvist',
      username: 'tom.lindqvist@atelier-granit.example',
      tenantId: otherTenantId,
      role: 'user',
      kind: 'work',
    },
    {
      id: people.personal,
      name: 'Noé Tremblay',
      username: 'noe.tremblay@courriel.example',
      tenantId: personalTenantId,
      role: 'user',
      kind: 'personal',
    },
  ];
}
