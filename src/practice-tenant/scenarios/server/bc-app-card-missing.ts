import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** Business Central does not know the application: 401 Authentication_InvalidCredentials. */
export const bcAppCardMissing: ServerScenario = {
  title: {
    en: 'The application has no card in Business Central',
    fr: 'L’application n’a pas de fiche dans Business Central',
  },
  note: {
    en: 'The token is right, but no Microsoft Entra Application Card has the client ID. Read the companies: Business Central answers 401 and rejects the credentials.',
    fr: 'Le jeton est bon, mais aucune fiche de l’application Microsoft Entra ne porte l’ID client. Lisez les sociétés : Business Central répond 401 et rejette les informations d’identification.',
  },
  apply: (directory) =>
    withProducts(directory, (products) => ({
      businessCentral: products.businessCentral.map((environment) => ({...environment, cards: []})),
    })),
};
