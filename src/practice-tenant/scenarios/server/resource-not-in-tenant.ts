import {graphUri, practiceTenantId} from '../../practice-directory';
import type {ServerScenario} from '.';

/** Nobody has activated the product in the tenant, so its API is unknown there: AADSTS500011. */
export const resourceNotInTenant: ServerScenario = {
  title: {
    en: 'The product does not exist in the tenant',
    fr: 'Le produit n’existe pas dans le locataire',
  },
  note: {
    en: 'Nobody has activated the product in this organisation. Ask for a token for its API: AADSTS500011.',
    fr: 'Personne n’a activé le produit dans cette organisation. Demandez un jeton pour son API : AADSTS500011.',
  },
  apply: (directory) => ({
    ...directory,
    resources: directory.resources.map((resource) =>
      resource.uri === graphUri ? resource : {...resource, missingIn: [practiceTenantId]},
    ),
  }),
};
