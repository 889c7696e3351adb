/** For tests: a registration in which all is well, so that a case states only its difference. */
import {resources} from '../../contracts/resources';
import type {ApplicationRegistration} from '../../entra/registration';
import type {EnterpriseApplication, Part, RegistrationEvidence} from './evidence';
import type {RegistrationExpectation} from './expectation';

/** 2026-11-21, noon. */
export const now = Date.UTC(2026, 10, 21, 12);
export const clientId = 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b';
export const registrationId = '0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0';
export const enterpriseId = '77aa5500-1c2d-4e3f-9a8b-0c1d2e3f4a5b';
export const callback = 'https://vendor.example/oauth/callback';

const bc = resources['business-central'];
const graph = resources['microsoft-graph'];
export const bcPrincipal = {
  objectId: 'bc000000-0000-4000-8000-000000000001',
  appId: bc.appId,
  displayName: 'BC',
};
export const graphPrincipal = {
  objectId: 'ca000000-0000-4000-8000-000000000002',
  appId: graph.appId,
  displayName: 'Microsoft Graph',
};
/** An API that the contract does not name, with a permission of the same name. */
export const otherPrincipal = {
  objectId: 'da000000-0000-4000-8000-000000000003',
  appId: resources.dataverse.appId,
  displayName: 'Dataverse',
};

export const idOf = (kind: 'delegated' | 'application', value: string, api: keyof typeof resources) =>
  resources[api].permissions.find((entry) => entry.kind === kind && entry.value === value)?.guid ?? '';

export const read = <Value>(value: Value): Part<Value> => ({state: 'read', value});

export function application(difference: Partial<ApplicationRegistration> = {}): ApplicationRegistration {
  return {
    appId: clientId,
    objectId: registrationId,
    displayName: 'Connector',
    audience: 'multitenant',
    redirectUris: [{uri: callback, platform: 'web'}],
    implicitGrant: {accessTokens: false, idTokens: false},
    isFallbackPublicClient: false,
    requiredResourceAccess: [
      {
        resourceAppId: bc.appId,
        access: [
          {id: idOf('delegated', 'user_impersonation', 'business-central'), kind: 'delegated'},
          {id: idOf('delegated', 'Financials.ReadWrite.All', 'business-central'), kind: 'delegated'},
        ],
      },
      {
        resourceAppId: graph.appId,
        access: [{id: idOf('delegated', 'User.Read', 'microsoft-graph'), kind: 'delegated'}],
      },
    ],
    secrets: [
      {
        keyId: '5ec4e700-0000-4000-8000-000000000001',
        displayName: 'for the vendor',
        startsOn: '2026-10-01T00:00:00.000Z',
        endsOn: '2027-04-01T00:00:00.000Z',
      },
    ],
    certificates: [],
    identifierUris: [],
    publisherDomain: 'contoso.example',
    publisher: {verified: true, name: 'Contoso'},
    ...difference,
  };
}

export const enterprise: EnterpriseApplication = {
  objectId: enterpriseId,
  appId: clientId,
  displayName: 'Connector',
  enabled: true,
  assignmentRequired: false,
};

export function evidence(difference: Partial<RegistrationEvidence> = {}): RegistrationEvidence {
  return {
    kind: 'registration',
    source: 'microsoft-graph',
    clientId,
    application: read(application()),
    enterpriseApplication: read(enterprise),
    delegatedGrants: read([
      {
        resourceId: bcPrincipal.objectId,
        scopes: ['user_impersonation', 'Financials.ReadWrite.All'],
        for: 'everyone',
      },
      {resourceId: graphPrincipal.objectId, scopes: ['openid', 'User.Read'], for: 'everyone'},
    ]),
    appRoleAssignments: read([]),
    apis: read([bcPrincipal, graphPrincipal]),
    ...difference,
  };
}

export function expectation(difference: Partial<RegistrationExpectation> = {}): RegistrationExpectation {
  const delegated = (value: string) =>
    ({
      value,
      kind: 'delegated',
      id: idOf('delegated', value, 'business-central'),
      api: {appId: bc.appId, name: 'Business Central'},
      required: true,
      grantedBy: 'entra-consent',
    }) as const;
  return {
    audience: 'multitenant',
    redirectUris: [{uri: callback, platform: 'web'}],
    ownRedirectUris: ['https://guides.example/redirect.html'],
    credential: {kinds: ['secret'], advisedMonths: 12},
    permissions: [delegated('user_impersonation'), delegated('Financials.ReadWrite.All')],
    never: ['Directory.ReadWrite.All'],
    userConsentSuffices: false,
    peopleSignIn: true,
    stepFor: {
      'client-id': 'copy-client-id',
      'object-id': 'add-service-principal',
      'account-types': 'register-application',
      'redirect-uri': 'add-redirect-uri',
      credential: 'create-secret',
      permissions: 'add-permissions',
      'no-grant-in-entra': 'avoid-entra-grants',
      consent: 'grant-admin-consent',
      'enterprise-app': 'grant-admin-consent',
      publisher: 'tell-customers',
    },
    checkedSteps: ['register-application', 'add-redirect-uri', 'create-secret'],
    ...difference,
  };
}

/** The permission that the exchange guides give inside Exchange Online. */
export const mail = {
  value: 'Mail.ReadWrite',
  kind: 'application',
  id: idOf('application', 'Mail.ReadWrite', 'microsoft-graph'),
  api: {appId: graph.appId, name: 'Microsoft Graph'},
  required: false,
  grantedBy: 'exchange-rbac',
} as const;

/** What the app-only guides ask of Business Central. */
export const apiRole = {
  value: 'API.ReadWrite.All',
  kind: 'application',
  id: idOf('application', 'API.ReadWrite.All', 'business-central'),
  api: {appId: bc.appId, name: 'Business Central'},
  required: true,
  grantedBy: 'entra-consent',
} as const;
