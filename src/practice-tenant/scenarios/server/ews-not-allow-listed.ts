import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** The client ID is not on EwsAllowedAppIDs: 403 with the other reason. */
export const ewsNotAllowListed: ServerScenario = {
  title: {
    en: 'The application is not on the EWS allow list',
    fr: 'L’application ne figure pas dans la liste d’autorisation EWS',
  },
  note: {
    en: 'EWS is switched on, but the client ID is not in EwsAllowedAppIDs. Call GetFolder: Exchange answers 403, blocked by policy.',
    fr: 'EWS est activé, mais l’ID client ne figure pas dans EwsAllowedAppIDs. Appelez GetFolder : Exchange répond 403, bloqué par une stratégie.',
  },
  apply: (directory) =>
    withProducts(directory, (products) => ({
      exchange: products.exchange.map((exchange) => ({
        ...exchange,
        ews: {...exchange.ews, allowedAppIds: []},
      })),
    })),
};
