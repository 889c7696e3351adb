import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** The user of the row has no security role: 403. */
export const foUserLacksRights: ServerScenario = {
  title: {
    en: 'The mapped user has no rights',
    fr: 'L’utilisateur associé n’a aucun droit',
  },
  note: {
    en: 'The row exists, but its user has no security role. Read a data entity: the answer is 403.',
    fr: 'La ligne existe, mais son utilisateur n’a aucun rôle de sécurité. Lisez une entité de données : la réponse est 403.',
  },
  apply: (directory) =>
    withProducts(directory, (products) => ({
      financeOperations: products.financeOperations.map((environment) => ({
        ...environment,
        users: environment.users.map((user) => ({...user, roles: []})),
      })),
    })),
};
