/** Arguments that stand for any: what the reference page and tests render sentences about registrations with. */
import type {RegistrationFindingArgs} from '../checks/registration/finding';

const values = ['Financials.ReadWrite.All'];
const uri = 'https://vendor.example/oauth/callback';
const clientId = 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b';
const api = 'Dynamics 365 Business Central';

export const sampleRegistrationArgs: RegistrationFindingArgs = {
  'registration-not-found': {clientId},
  'object-ids-mixed-up': {
    field: 'clientId',
    given: '0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0',
    is: 'registration-object-id',
    rightId: clientId,
  },
  'account-types-differ': {actual: 'single-tenant', expected: 'multitenant'},
  'redirect-uri-missing': {uri, platform: 'web'},
  'redirect-uri-differs': {uri, registered: `${uri}/`, differences: ['trailing-slash'], index: uri.length},
  'redirect-uri-platform-differs': {uri, actual: 'spa', expected: 'web'},
  'redirect-uri-superfluous': {uris: ['https://old.example/callback']},
  'flow-not-needed': {flows: ['implicit']},
  'credential-missing': {kinds: ['certificate', 'secret']},
  'credential-expired': {kind: 'secret', name: 'Connector', endsOn: '2026-10-01'},
  'credential-expires-soon': {kind: 'secret', name: 'Connector', endsOn: '2026-12-01', days: 10},
  'credential-lasts-long': {name: 'Connector', endsOn: '2028-10-01', advisedMonths: 12},
  'permission-not-requested': {missing: values, api},
  'permission-of-wrong-kind': {values, expected: 'delegated'},
  'permission-of-another-api': {values: ['user_impersonation'], api},
  'permission-superfluous': {extra: ['Calendars.Read']},
  'permission-to-avoid': {values: ['Directory.ReadWrite.All']},
  'permission-bypasses-exchange': {values: ['Mail.ReadWrite']},
  'consent-missing': {values},
  'consent-user-only': {values, people: 2},
  'consent-prompt-forced': {prompt: 'consent'},
  'consent-on-another-api': {values, api: 'Dataverse'},
  'consent-propagating': {values},
  'consent-revoked': {values},
  'consent-blocked-by-policy': {values, code: 'AADSTS90094'},
  'grant-superfluous': {values: ['Calendars.Read']},
  'api-not-in-tenant': {api},
  'enterprise-app-missing': {clientId},
  'enterprise-app-disabled': {name: 'Connector'},
  'assignment-required': {name: 'Connector'},
  'publisher-not-verified': {domain: 'CONTOSO.example'},
};
