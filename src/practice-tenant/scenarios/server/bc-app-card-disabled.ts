import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** The card exists, and its State is not Enabled: the same 401 as without a card. */
export const bcAppCardDisabled: ServerScenario = {
  title: {
    en: 'The card in Business Central is disabled',
    fr: 'La fiche dans Business Central est désactivée',
  },
  note: {
    en: 'The card exists, but its State is Disabled. Read the companies: Business Central answers as if there were no card.',
    fr: 'La fiche existe, mais son État est Désactivé. Lisez les sociétés : Business Central répond comme s’il n’y avait pas de fiche.',
  },
  apply: (directory) =>
    withProducts(directory, (products) => ({
      businessCentral: products.businessCentral.map((environment) => ({
        ...environment,
        cards: environment.cards.map((card) => ({...card, enabled: false})),
      })),
    })),
};
