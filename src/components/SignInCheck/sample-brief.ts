/** For tests: the brief of an invented guide, in English. */
import type {SignInBrief} from './brief';

export const readerTenant = 'f10d0001-0000-4000-8000-000000000001';
export const otherTenant = '9a417002-0000-4000-8000-000000000002';
export const clientId = '5a55e4e1-0000-4000-8000-000000000001';
export const resourceUri = 'https://api.businesscentral.dynamics.com';

export const brief: SignInBrief = {
  integration: 'codat-business-central',
  vendor: 'Codat',
  product: 'Business Central',
  productId: 'business-central',
  authority: 'organizations',
  resource: {
    id: 'business-central',
    name: 'Dynamics 365 Business Central',
    uri: resourceUri,
    appId: '996def3d-b36c-4153-8607-a6fd3c01b89f',
  },
  permissions: [
    {
      value: 'Financials.ReadWrite.All',
      required: true,
      displayName: 'Access Business Central as the signed-in user',
      why: 'Reads and writes the books.',
      withoutIt: 'Nothing can be read.',
    },
    {
      value: 'user_impersonation',
      required: true,
      displayName: 'Access as the signed-in user',
      why: 'Acts for the user.',
      withoutIt: 'Calls are refused.',
    },
  ],
  never: [{value: 'Application.ReadWrite.All', why: 'It would open every application.'}],
  roles: ['Cloud Application Administrator'],
  steps: [
    {id: 'register', title: 'Register the application'},
    {id: 'permissions', title: 'Add the permissions'},
    {id: 'consent', title: 'Grant consent'},
  ],
  expectation: {
    permissions: [
      {value: 'Financials.ReadWrite.All', required: true},
      {value: 'user_impersonation', required: true},
    ],
    resourceAliases: [],
    offline: true,
    audience: 'multitenant',
    stepFor: {
      'required-scope-missing': 'permissions',
      'refresh-not-possible': 'permissions',
      'consent-not-granted': 'consent',
      'registration-is-single-tenant': 'register',
      'personal-account-used': 'register',
    },
    checkedSteps: ['register', 'permissions', 'consent'],
  },
  scenarios: [
    {id: 'all-is-well', title: 'All is well', actAs: 'administrator', note: 'Choose Astrid Morel.'},
    {id: 'wrong-tenant', title: 'The wrong tenant', actAs: 'user', note: 'Choose Inès Caron.'},
  ],
  inputs: [
    {id: 'clientId', required: true, hint: 'In Overview.', example: clientId, path: []},
    {id: 'tenantId', required: false, hint: 'In Overview.', example: readerTenant, path: []},
  ],
  foreignIds: [{id: '996def3d-b36c-4153-8607-a6fd3c01b89f', name: 'Business Central'}],
  labels: {
    authentication: {en: 'Authentication', fr: 'Authentification'},
    addRedirectUri: {en: 'Add Redirect URI', fr: 'Ajouter un URI de redirection'},
    platformSpa: {en: 'Single-page application', fr: 'Application monopage'},
  },
};
