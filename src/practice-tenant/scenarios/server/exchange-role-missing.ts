import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** Nobody gave the application its roles in Exchange: the token has no permission at all. */
export const exchangeRoleMissing: ServerScenario = {
  title: {
    en: 'The application has no role in Exchange',
    fr: 'L’application n’a aucun rôle dans Exchange',
  },
  note: {
    en: 'Exchange Online has no role assignment for the application, and Entra granted nothing either. Read a calendar: Graph says that the token contains no permissions.',
    fr: 'Exchange Online n’a aucune attribution de rôle pour l’application, et Entra n’a rien accordé non plus. Lisez un calendrier : Graph indique que le jeton ne contient aucune autorisation.',
  },
  apply: (directory) =>
    withProducts(directory, (products) => ({
      exchange: products.exchange.map((exchange) => ({...exchange, roleAssignments: []})),
    })),
};
