import type {ServerScenario} from '.';

/** Graph and each product refuse the first three calls with 429 and Retry-After. */
export const throttled: ServerScenario = {
  title: {
    en: 'The service asks to slow down',
    fr: 'Le service demande de ralentir',
  },
  note: {
    en: 'Graph and each product refuse their first three calls and name the seconds to wait in Retry-After. The fourth is answered.',
    fr: 'Graph et chaque produit refusent leurs trois premiers appels et indiquent les secondes à attendre dans Retry-After. Le quatrième obtient une réponse.',
  },
  apply: (directory) => ({...directory, throttling: {calls: 3, retryAfterSeconds: 10}}),
};
