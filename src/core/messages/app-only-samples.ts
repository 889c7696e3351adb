/** Arguments that stand for any: what the reference page renders sentences about an application's own sign-in with. */
import type {AppOnlyFindingArgs} from '../checks/app-only/finding';

const role = 'API.ReadWrite.All';

export const sampleAppOnlyArgs: AppOnlyFindingArgs = {
  'secret-id-given': {},
  'token-refused': {code: 'AADSTS7000215', cause: 'secret-invalid'},
  'token-for-another-api': {
    actual: 'https://graph.microsoft.com',
    expected: 'https://api.businesscentral.dynamics.com',
  },
  'token-from-another-tenant': {
    actual: '7d1e0f52-3c9b-4a86-b1f4-90a2c85d6e13',
    expected: '3f2a6c1e-8b47-4d0a-9c55-1e7b0d94a2f6',
  },
  'token-already-expired': {minutes: 90},
  'required-role-missing': {missing: [role], granted: []},
  'role-opens-every-mailbox': {roles: ['Mail.ReadWrite']},
  'more-roles-than-asked': {extra: ['Automation.ReadWrite.All']},
  'first-call-refused': {
    call: 'companies',
    code: 'Authentication_InvalidCredentials',
    cause: 'bc-app-card-missing-or-disabled',
    status: 401,
  },
  'company-not-found': {wanted: 'Fjord bakery', found: ['Fjord Bakery']},
  'mailbox-limit-missing': {},
  'route-ends': {on: '2027-04-01'},
};
