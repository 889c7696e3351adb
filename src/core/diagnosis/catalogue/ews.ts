/** What Exchange Web Services answer, in a header or in a SOAP response code. */
import type {CatalogueEntry} from '../explanation';

const accessControl =
  'https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-control-access-to-ews-in-exchange';
const responseCodes =
  'github:MicrosoftDocs/office-developer-exchange-docs docs/web-service-reference/responsecode.md';
const common = {
  actor: 'product-admin',
  reachesPage: false,
  status: 'verified',
  source: responseCodes,
} as const;

export const ews = {
  'EWS 403 X-EWS-Policy-Reason: EWS is disabled for this user or tenant': {
    ...common,
    cause: 'ews-disabled',
    guideStep: 'ews-allowlist',
    source: accessControl,
  },
  'EWS 403 X-EWS-Policy-Reason: EWS is blocked by policy for this user or tenant': {
    ...common,
    cause: 'ews-not-allow-listed',
    guideStep: 'ews-allowlist',
    source: accessControl,
  },
  'EWS ErrorAccessDenied': {
    ...common,
    cause: 'consent-missing',
    actor: 'tenant-admin',
    guideStep: 'admin-consent',
  },
  'EWS ErrorImpersonateUserDenied': {
    ...common,
    cause: 'ews-impersonation-missing',
    guideStep: 'exo-rbac',
  },
  'EWS ErrorImpersonationFailed': {
    ...common,
    cause: 'ews-impersonation-missing',
    actor: 'vendor',
    guideStep: 'exo-rbac',
  },
  'EWS ErrorNonExistentMailbox': {...common, cause: 'mailbox-missing', guideStep: 'exo-rbac'},
  'EWS ErrorExceededConnectionCount': {
    ...common,
    cause: 'throttled',
    actor: 'wait',
    guideStep: 'throttling',
  },
} satisfies Record<string, CatalogueEntry>;
