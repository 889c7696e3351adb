/** What a registration is compared by, in English: the words of every widget that shows it row by row. */
import type {FactId} from '../../../core/checks/registration/judgement';

export {audiences as registrationAudiences} from '../../../core/messages/en/registration';

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
