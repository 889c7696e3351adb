/** What Business Central answers to a valid token. */
import type {CatalogueEntry} from '../explanation';

const webServiceErrors =
  'github:MicrosoftDocs/dynamics365smb-devitpro-pb dev-itpro/webservices/dynamics-error-codes.md';
const serviceToService =
  'github:MicrosoftDocs/dynamics365smb-devitpro-pb dev-itpro/administration/automation-apis-using-s2s-authentication.md';
const common = {
  actor: 'product-admin',
  reachesPage: false,
  status: 'verified',
  source: webServiceErrors,
} as const;

export const businessCentral = {
  'BC 401 Authentication_InvalidCredentials': {
    ...common,
    cause: 'bc-app-card-missing-or-disabled',
    guideStep: 'bc-entra-app',
    source: `${webServiceErrors}; ${serviceToService}`,
  },
  'BC Authorization_*': {
    ...common,
    cause: 'bc-permission-set-missing',
    guideStep: 'bc-permission-sets',
    source: `${webServiceErrors}; ${serviceToService}`,
  },
  // A matter of data: no cause of the closed set is to blame, and none is guessed.
  'BC Internal_DataNotFoundFilter': {...common, cause: 'unknown', guideStep: 'data'},
  'BC Internal_CompanyNotFound': {...common, cause: 'malformed-request', guideStep: 'company'},
  'BC Internal_TenantUnavailable': {...common, cause: 'wrong-tenant', guideStep: 'environment-url'},
  'BC BadRequest_NotFound': {
    ...common,
    cause: 'malformed-request',
    actor: 'vendor',
    guideStep: 'environment-url',
  },
  'BC BadRequest_ResourceNotFound': {
    ...common,
    cause: 'malformed-request',
    actor: 'vendor',
    guideStep: 'environment-url',
  },
} satisfies Record<string, CatalogueEntry>;
