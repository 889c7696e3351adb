/** What finance and operations apps answer to a valid token: a bare status, no code of their own. */
import type {CatalogueEntry} from '../explanation';

const common = {
  actor: 'product-admin',
  guideStep: 'fo-entra-app',
  reachesPage: false,
  status: 'community',
  source:
    'https://d365foadvicetips.com/2026/06/06/integrate-d365finance-with-odata-a-step-by-step-guide/; https://www.ludiaconsulting.com/news/d365foazuretoken/',
} as const;

export const financeOperations = {
  'F&O 401 Unauthorized': {...common, cause: 'fo-app-not-mapped'},
  'F&O 403 Forbidden': {...common, cause: 'fo-user-lacks-rights', guideStep: 'fo-user-rights'},
} satisfies Record<string, CatalogueEntry>;
