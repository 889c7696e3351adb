/** For tests: evidence and expectation with everything in order, so that a case states only its difference. */
import type {RefusalEvidence, SignInEvidence} from './evidence';
import type {SignInExpectation} from './expectation';

export const readerTenant = '11111111-1111-4111-8111-111111111111';
export const otherTenant = '22222222-2222-4222-8222-222222222222';
export const resourceUri = 'https://api.businesscentral.dynamics.com';

export function signIn(difference: Partial<SignInEvidence> = {}): SignInEvidence {
  return {
    kind: 'sign-in',
    requested: ['.default'],
    resourceUri,
    granted: [`${resourceUri}/Financials.ReadWrite.All`, `${resourceUri}/user_impersonation`],
    account: {username: 'ada@fabrikam.example', name: 'Ada'},
    tenantId: readerTenant,
    expectedTenantId: readerTenant,
    refresh: 'works',
    ...difference,
  };
}

export function refusal(
  codes: readonly string[],
  difference: Partial<RefusalEvidence> = {},
): RefusalEvidence {
  return {kind: 'refusal', codes, seenBy: 'page', ...difference};
}

export function expectation(difference: Partial<SignInExpectation> = {}): SignInExpectation {
  return {
    permissions: [
      {value: 'Financials.ReadWrite.All', required: true},
      {value: 'user_impersonation', required: true},
    ],
    resourceUri,
    resourceAliases: ['https://api.financials.dynamics.com', '996def3d-b36c-4153-8607-a6fd3c01b89f'],
    offline: true,
    audience: 'multitenant',
    stepFor: {
      'required-scope-missing': 'permissions',
      'scope-of-another-resource': 'permissions',
      'more-granted-than-asked': 'permissions',
      'refresh-not-possible': 'permissions',
      'consent-not-granted': 'consent',
      'redirect-uri-not-registered': 'redirect-uri',
      'registration-is-single-tenant': 'account-types',
      'wrong-tenant': 'tenant',
      'application-not-found': 'client-id',
    },
    checkedSteps: ['permissions', 'consent', 'account-types', 'tenant', 'proof'],
    ...difference,
  };
}
