/** For tests: evidence and expectation with everything in order, so that a case states only its difference. */
import type {AppOnlyEvidence, ClaimsHint, Refusal} from './evidence';
import type {AppOnlyExpectation} from './expectation';

const tenantId = '11111111-1111-4111-8111-111111111111';
const api = 'https://api.businesscentral.dynamics.com';
const now = 1_795_000_000;

export const issued = (difference: Partial<ClaimsHint> = {}): AppOnlyEvidence['token'] => ({
  kind: 'issued',
  claims: {
    version: '1.0',
    audience: api,
    tenantId,
    roles: ['API.ReadWrite.All'],
    expiresAt: now + 3600,
    ...difference,
  },
});

export const refusal = (difference: Partial<Refusal> = {}): Refusal => ({
  code: 'BC 401 Authentication_InvalidCredentials',
  cause: 'bc-app-card-missing-or-disabled',
  step: 'add-application-card',
  status: 401,
  ...difference,
});

export const evidence = (difference: Partial<AppOnlyEvidence> = {}): AppOnlyEvidence => ({
  at: now,
  token: issued(),
  calls: [{call: 'companies', outcome: {kind: 'answered', companies: ['CRONUS Fjord', 'Second, Inc.']}}],
  ...difference,
});

export const expectation = (difference: Partial<AppOnlyExpectation> = {}): AppOnlyExpectation => ({
  audiences: [api, 'https://api.financials.dynamics.com', '996def3d-b36c-4153-8607-a6fd3c01b89f'],
  tenantId,
  requiredRoles: ['API.ReadWrite.All'],
  optionalRoles: ['Automation.ReadWrite.All'],
  exchangeRoles: [],
  calls: ['companies'],
  company: 'CRONUS Fjord',
  stepFor: {
    'secret-id-given': 'create-secret',
    'token-from-another-tenant': 'choose-tenant',
    'required-role-missing': 'grant-admin-consent',
    'company-not-found': 'copy-company-name',
    'mailbox-limit-missing': 'limit-mailboxes',
  },
  stepForCause: {},
  ...difference,
});
