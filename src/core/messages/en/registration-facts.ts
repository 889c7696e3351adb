/** What a registration is compared by, in English: the words of whatever shows it row by row. */
import type {ConsentState} from '../../checks/registration/consent-state';
import type {FactId} from '../../checks/registration/judgement';

export {audiences as registrationAudiences} from './registration';

export const registrationFacts: Readonly<Record<FactId, string>> = {
  registration: 'The client ID is the registration’s',
  'object-id': 'The object ID is the enterprise application’s',
  'account-types': 'Supported account types',
  'redirect-uri': 'Redirect URI',
  'no-other-redirect-uri': 'No other redirect URI',
  flows: 'No flow that is not needed',
  credential: 'Secret or certificate',
  'permission-requested': 'Permission asked for',
  'no-other-permission': 'No other permission asked for',
  'no-grant-in-entra': 'Nothing granted in Entra that Exchange Online should grant',
  consent: 'Consent',
  'no-other-grant': 'No other permission granted',
  'enterprise-app': 'Enterprise application',
  assignment: 'Who may use it',
  publisher: 'Verified publisher',
};

export const registrationConsents: Readonly<Record<ConsentState, string>> = {
  'not-granted': 'not granted',
  'user-only': 'granted by single people, for themselves',
  'admin-granted': 'granted by an administrator, for everyone',
  'prompt-forced': 'granted for everyone; the vendor asks again',
  'on-another-api': 'granted on another API',
  propagating: 'still on its way',
  revoked: 'withdrawn',
  'blocked-by-policy': 'a policy forbids it to users',
  'cannot-tell': 'cannot be told',
};
