/** What Dataverse answers to a valid token. */
import type {CatalogueEntry} from '../explanation';

export const dataverse = {
  'Dataverse 0x80072560': {
    cause: 'dataverse-app-user-missing',
    actor: 'product-admin',
    guideStep: 'dv-app-user',
    reachesPage: false,
    status: 'verified',
    source:
      'Dynamics 365 documentation, dual-write troubleshooting; https://github.com/MicrosoftDocs/power-platform/issues/2124',
  },
} satisfies Record<string, CatalogueEntry>;
