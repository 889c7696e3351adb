import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** No row maps the client ID to a user: 401 without a body. */
export const foAppNotMapped: ServerScenario = {
  title: {
    en: 'The application has no row in finance and operations',
    fr: 'L’application n’a pas de ligne dans finances et opérations',
  },
  note: {
    en: 'The token is right, but Microsoft Entra ID applications has no row with the client ID. Read /data: the answer is 401, without a word.',
    fr: 'Le jeton est bon, mais Applications Microsoft Entra ID n’a pas de ligne avec l’ID client. Lisez /data : la réponse est 401, sans un mot.',
  },
  apply: (directory) =>
    withProducts(directory, (products) => ({
      financeOperations: products.financeOperations.map((environment) => ({...environment, rows: []})),
    })),
};
