import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** The environment has no application user for the client ID: 0x80072560. */
export const dataverseAppUserMissing: ServerScenario = {
  title: {
    en: 'The environment has no application user',
    fr: 'L’environnement n’a pas d’utilisateur de l’application',
  },
  note: {
    en: 'The token is right, but the environment has no application user for it. Call WhoAmI: Dataverse answers 403 with 0x80072560.',
    fr: 'Le jeton est bon, mais l’environnement n’a pas d’utilisateur de l’application correspondant. Appelez WhoAmI : Dataverse répond 403 avec 0x80072560.',
  },
  apply: (directory) =>
    withProducts(directory, (products) => ({
      dataverse: products.dataverse.map((environment) => ({...environment, users: []})),
    })),
};
