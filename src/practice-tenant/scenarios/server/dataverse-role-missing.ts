import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** The application user has no security role at all: 0x80042f09. */
export const dataverseRoleMissing: ServerScenario = {
  title: {
    en: 'The application user has no security role',
    fr: 'L’utilisateur de l’application n’a aucun rôle de sécurité',
  },
  note: {
    en: 'The application user exists, but has no security role. Call WhoAmI: Dataverse answers 403 with 0x80042f09.',
    fr: 'L’utilisateur de l’application existe, mais n’a aucun rôle de sécurité. Appelez WhoAmI : Dataverse répond 403 avec 0x80042f09.',
  },
  apply: (directory) =>
    withProducts(directory, (products) => ({
      dataverse: products.dataverse.map((environment) => ({
        ...environment,
        users: environment.users.map((user) => ({...user, roles: []})),
      })),
    })),
};
