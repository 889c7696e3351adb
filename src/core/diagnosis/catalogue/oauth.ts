/** The error words of the OAuth protocol. Entra's number, where one stands beside them, says more. */
import type {CatalogueEntry} from '../explanation';

const common = {
  reachesPage: true,
  status: 'verified',
  source: 'github:MicrosoftDocs/entra-docs docs/identity-platform/reference-error-codes.md',
} as const;

export const oauth = {
  invalid_grant: {...common, cause: 'code-reused-or-expired', actor: 'user', guideStep: 'token'},
  invalid_client: {
    ...common,
    cause: 'secret-invalid',
    actor: 'tenant-admin',
    guideStep: 'secret',
    reachesPage: false,
  },
  unauthorized_client: {...common, cause: 'app-not-found', actor: 'tenant-admin', guideStep: 'client-id'},
  invalid_scope: {...common, cause: 'scope-invalid', actor: 'vendor', guideStep: 'scope'},
  invalid_resource: {...common, cause: 'resource-not-in-tenant', actor: 'tenant-admin', guideStep: 'scope'},
} satisfies Record<string, CatalogueEntry>;
