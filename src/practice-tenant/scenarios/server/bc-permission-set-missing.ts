import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** The card holds no permission set: 403, “the current permissions prevented the action”. */
export const bcPermissionSetMissing: ServerScenario = {
  title: {
    en: 'The card in Business Central holds no permission set',
    fr: 'La fiche dans Business Central n’a aucun ensemble d’autorisations',
  },
  note: {
    en: 'The card is enabled, but holds no permission set. Read the companies: Business Central answers 403 and names the table.',
    fr: 'La fiche est activée, mais n’a aucun ensemble d’autorisations. Lisez les sociétés : Business Central répond 403 et nomme la table.',
  },
  apply: (directory) =>
    withProducts(directory, (products) => ({
      businessCentral: products.businessCentral.map((environment) => ({
        ...environment,
        cards: environment.cards.map((card) => ({...card, permissionSets: []})),
      })),
    })),
};
