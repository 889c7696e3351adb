/** English words about error codes; loaded only by who explains one. */
import type {CauseWords, ErrorSentences} from '../../sentences';
import {businessCentral} from './business-central';
import {dataverse} from './dataverse';
import {entra} from './entra';
import {ews} from './ews';
import {financeOperations} from './finance-operations';
import {graph} from './graph';
import {msal} from './msal';
import {oauth} from './oauth';

export const errors: ErrorSentences = {
  ...entra,
  ...oauth,
  ...msal,
  ...businessCentral,
  ...dataverse,
  ...financeOperations,
  ...ews,
  ...graph,
};

export const causes: CauseWords = {
  'redirect-uri-mismatch': 'Redirect address differs',
  'redirect-uri-missing': 'No redirect address',
  'wrong-platform-type': 'Redirect address on the wrong platform',
  'implicit-grant-disabled': 'Implicit grant not enabled',
  'bridge-page-missing': 'Return page does not answer',
  'app-not-found': 'Application not found',
  'app-disabled': 'Application disabled',
  'wrong-tenant': 'Wrong tenant',
  'tenant-not-found': 'Tenant not found',
  'tenant-restrictions': 'Access to the tenant restricted',
  'tenant-unmanaged': 'Tenant without administrator',
  'single-tenant-audience': 'Registration for one tenant only',
  'wrong-account': 'Wrong account',
  'account-locked': 'Account locked',
  'bad-credentials': 'Wrong user name or password',
  'user-not-assigned': 'User not assigned',
  'consent-missing': 'No consent',
  'admin-consent-required': 'Administrator’s consent required',
  'consent-declined': 'Consent declined',
  'consent-loop-prompt': 'Consent asked again and again',
  'conditional-access': 'Blocked by Conditional Access',
  'mfa-required': 'Multifactor authentication required',
  'interaction-required': 'A person must sign in',
  'auth-method-mismatch': 'Wrong sign-in method',
  'resource-not-in-tenant': 'Service not in the tenant',
  'resource-not-in-registration': 'API not on the registration',
  'scope-invalid': 'Scope not valid',
  'scope-unknown': 'Scope unknown',
  'mixed-resources': 'Several APIs in one request',
  'wrong-audience-token': 'Token meant for another API',
  'secret-invalid': 'Secret not valid',
  'secret-id-instead-of-value': 'Secret ID instead of its value',
  'secret-expired': 'Secret expired',
  'client-auth-missing': 'Secret or certificate missing',
  'client-assertion-invalid': 'Certificate not accepted',
  'public-client-sent-secret': 'Secret sent by a public client',
  'malformed-request': 'Malformed request',
  'code-reused-or-expired': 'Code used twice or expired',
  'token-expired': 'Session or token expired',
  'authority-invalid': 'Wrong sign-in address',
  'popup-blocked': 'Sign-in window blocked',
  'popup-closed': 'Sign-in window closed',
  'interaction-running': 'Another sign-in running',
  network: 'Network',
  throttled: 'Too many requests',
  'microsoft-transient': 'Passing fault at Microsoft',
  'bc-app-card-missing-or-disabled': 'Application card missing or not enabled',
  'bc-permission-set-missing': 'Permission set missing',
  'dataverse-app-user-missing': 'Application user missing',
  'dataverse-role-missing': 'Security role missing',
  'fo-app-not-mapped': 'Application not mapped to a user',
  'fo-user-lacks-rights': 'Mapped user lacks rights',
  'ews-disabled': 'EWS switched off',
  'ews-not-allow-listed': 'Application not on the EWS allow list',
  'ews-impersonation-missing': 'Impersonation not allowed',
  'mailbox-out-of-scope': 'Mailbox out of scope',
  'mailbox-missing': 'Mailbox missing',
  'graph-permission-missing': 'Microsoft Graph permission missing',
  unknown: 'Unknown',
};
