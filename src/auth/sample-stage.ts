/** For tests: a stage, an account and an answer of MSAL in which all is well. */
import type {AccountInfo, AuthenticationResult} from '@azure/msal-browser';
import type {Stage} from './stage';

export const resourceUri = 'https://api.businesscentral.dynamics.com';
export const readerTenant = '11111111-1111-4111-8111-111111111111';

export const account: AccountInfo = {
  homeAccountId: `oid.${readerTenant}`,
  environment: 'login.microsoftonline.com',
  tenantId: readerTenant,
  username: 'ada@fabrikam.example',
  localAccountId: 'oid',
  name: 'Ada',
};

export function answer(difference: Partial<AuthenticationResult> = {}): AuthenticationResult {
  return {
    authority: 'https://login.microsoftonline.com/organizations',
    uniqueId: 'oid',
    tenantId: readerTenant,
    scopes: ['openid', 'profile', 'offline_access'],
    account,
    idToken: 'id-token',
    idTokenClaims: {},
    accessToken: 'access-token',
    fromCache: false,
    expiresOn: null,
    tokenType: 'Bearer',
    correlationId: 'c',
    ...difference,
  };
}

export function stage(graphAnswer: () => Response = graphOf('Fabrikam', ['fabrikam.example'])): Stage {
  return {
    target: {
      clientId: '33333333-3333-4333-8333-333333333333',
      resourceUri,
      requested: ['Financials.ReadWrite.All', 'user_impersonation'],
      redirectUri: 'https://guide.example/redirect.html',
      expectedTenant: readerTenant,
    },
    authority: 'https://login.microsoftonline.com/organizations',
    graph: {
      url: 'https://graph.microsoft.com',
      scope: 'https://graph.microsoft.com/User.Read',
      fetch: () => Promise.resolve(graphAnswer()),
    },
  };
}

export function graphOf(displayName: string, domains: readonly string[]): () => Response {
  return () =>
    Response.json({
      value: [{id: readerTenant, displayName, verifiedDomains: domains.map((name) => ({name}))}],
    });
}
