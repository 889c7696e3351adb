import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** Roles were just assigned in Exchange, which takes up to two hours to heed them. */
export const exchangeRoleStillPropagating: ServerScenario = {
  title: {
    en: 'The role in Exchange is still propagating',
    fr: 'Le rôle dans Exchange se propage encore',
  },
  note: {
    en: 'The role assignment was made a moment ago, and Exchange heeds it two hours later at most. Until then it refuses every mailbox; then all is well.',
    fr: 'L’attribution de rôle vient d’être faite, et Exchange en tient compte deux heures plus tard au maximum. Jusque-là, chaque boîte aux lettres est refusée ; ensuite, tout est en ordre.',
  },
  settlesAfterMinutes: 120,
  apply: (directory) =>
    withProducts(directory, (products) => ({
      exchange: products.exchange.map((exchange) => ({...exchange, roleAssignments: []})),
    })),
};
