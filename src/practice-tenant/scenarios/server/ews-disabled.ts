import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** Exchange Web Services are switched off for the organisation: 403 with X-EWS-Policy-Reason. */
export const ewsDisabled: ServerScenario = {
  title: {
    en: 'Exchange Web Services are switched off',
    fr: 'Les services web Exchange sont désactivés',
  },
  note: {
    en: 'EwsEnabled is False for the organisation. Call GetFolder: Exchange answers 403, and the header X-EWS-Policy-Reason says why.',
    fr: 'EwsEnabled vaut False pour l’organisation. Appelez GetFolder : Exchange répond 403, et l’en-tête X-EWS-Policy-Reason dit pourquoi.',
  },
  apply: (directory) =>
    withProducts(directory, (products) => ({
      exchange: products.exchange.map((exchange) => ({...exchange, ews: {...exchange.ews, enabled: false}})),
    })),
};
