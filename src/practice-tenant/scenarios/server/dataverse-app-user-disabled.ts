import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** The application user was deactivated: 0x80040225. */
export const dataverseAppUserDisabled: ServerScenario = {
  title: {
    en: 'The application user is deactivated',
    fr: 'L’utilisateur de l’application est désactivé',
  },
  note: {
    en: 'The application user exists, but somebody deactivated it. Call WhoAmI: Dataverse answers 403 with 0x80040225.',
    fr: 'L’utilisateur de l’application existe, mais quelqu’un l’a désactivé. Appelez WhoAmI : Dataverse répond 403 avec 0x80040225.',
  },
  apply: (directory) =>
    withProducts(directory, (products) => ({
      dataverse: products.dataverse.map((environment) => ({
        ...environment,
        users: environment.users.map((user) => ({...user, enabled: false})),
      })),
    })),
};
