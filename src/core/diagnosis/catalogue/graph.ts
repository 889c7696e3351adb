/** What Microsoft Graph answers. Microsoft's page speaks of the statuses; the codes come from practice. */
import type {CatalogueEntry} from '../explanation';

const common = {
  reachesPage: false,
  status: 'unverified',
  source: 'https://learn.microsoft.com/graph/resolve-auth-errors (names the statuses, not these codes)',
} as const;

export const graph = {
  'Graph 403 ErrorAccessDenied': {
    ...common,
    cause: 'mailbox-out-of-scope',
    actor: 'product-admin',
    guideStep: 'exo-rbac',
  },
  'Graph 403 Authorization_RequestDenied': {
    ...common,
    cause: 'graph-permission-missing',
    actor: 'tenant-admin',
    guideStep: 'admin-consent',
  },
  'Graph 401 InvalidAuthenticationToken': {
    ...common,
    cause: 'wrong-audience-token',
    actor: 'vendor',
    guideStep: 'scope',
  },
  'Graph 404 MailboxNotEnabledForRESTAPI': {
    cause: 'mailbox-missing',
    actor: 'product-admin',
    guideStep: 'license',
    reachesPage: false,
    status: 'community',
    source: 'https://github.com/microsoft/MicrosoftCloud/issues/41',
  },
} satisfies Record<string, CatalogueEntry>;
