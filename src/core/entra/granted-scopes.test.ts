import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText} from '../../../tests/unit/any-text';
import {groupGrantedScopes} from './granted-scopes';

const bc = 'https://api.businesscentral.dynamics.com';
const known = [
  {
    id: 'business-central',
    identifiers: [bc, 'https://projectmadeira.com', '996def3d-b36c-4153-8607-a6fd3c01b89f'],
  },
  {id: 'exchange-online', identifiers: ['https://outlook.office365.com', 'https://outlook.office.com']},
  {id: 'microsoft-graph', identifiers: ['https://graph.microsoft.com']},
];

describe('groupGrantedScopes', () => {
  it.each([
    ['', {oidc: [], resources: []}],
    [
      `${bc}/user_impersonation ${bc}/Financials.ReadWrite.All ${bc}/.default`,
      {
        oidc: [],
        resources: [
          {
            id: 'business-central',
            resource: bc,
            permissions: ['user_impersonation', 'Financials.ReadWrite.All'],
          },
        ],
      },
    ],
    [
      'https://projectmadeira.com/user_impersonation 996DEF3D-b36c-4153-8607-a6fd3c01b89f/app_access',
      {
        oidc: [],
        resources: [
          {
            id: 'business-central',
            resource: 'https://projectmadeira.com',
            permissions: ['user_impersonation', 'app_access'],
          },
        ],
      },
    ],
    [
      'https://outlook.office.com//EWS.AccessAsUser.All https://Outlook.Office365.com/EWS.AccessAsUser.All',
      {
        oidc: [],
        resources: [
          {
            id: 'exchange-online',
            resource: 'https://outlook.office.com/',
            permissions: ['EWS.AccessAsUser.All'],
          },
        ],
      },
    ],
    [
      'openid profile https://graph.microsoft.com/email User.Read offline_access',
      {
        oidc: ['openid', 'profile', 'email', 'offline_access'],
        resources: [
          {id: 'microsoft-graph', resource: 'https://graph.microsoft.com', permissions: ['User.Read']},
        ],
      },
    ],
    [
      'https://vault.azure.net/user_impersonation',
      {oidc: [], resources: [{resource: 'https://vault.azure.net', permissions: ['user_impersonation']}]},
    ],
  ])('groups %j', (granted, groups) => {
    expect(groupGrantedScopes(granted, known)).toEqual(groups);
  });

  it('keeps another resource’s permission of an OpenID Connect name apart', () => {
    expect(groupGrantedScopes([`${bc}/profile`], known).resources[0]?.permissions).toEqual(['profile']);
  });

  it('leaves short names to Graph even where Graph was not given', () => {
    expect(groupGrantedScopes('User.Read', [])).toEqual({
      oidc: [],
      resources: [{resource: 'https://graph.microsoft.com', permissions: ['User.Read']}],
    });
  });

  it('places every scope of any text once', () => {
    fc.assert(
      fc.property(fc.array(anyText), (granted) => {
        const {oidc, resources} = groupGrantedScopes(granted, known);
        const count = oidc.length + resources.reduce((sum, {permissions}) => sum + permissions.length, 0);
        expect(count).toBeLessThanOrEqual(granted.length);
        for (const {permissions} of resources) expect(permissions.length).toBeGreaterThan(0);
      }),
    );
  });
});
