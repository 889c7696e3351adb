import type {ServerScenario} from '.';

/** The token endpoint refuses its first three calls with 429 and Retry-After. */
export const signInThrottled: ServerScenario = {
  title: {
    en: 'Entra ID asks to slow down',
    fr: 'Entra ID demande de ralentir',
  },
  note: {
    en: 'The token endpoint refuses its first three calls and names the seconds to wait in Retry-After. The fourth is answered. A client that keeps its tokens never comes here.',
    fr: 'Le point de terminaison de jeton refuse ses trois premiers appels et indique les secondes à attendre dans Retry-After. Le quatrième obtient une réponse. Un client qui conserve ses jetons n’en arrive jamais là.',
  },
  apply: (directory) => ({...directory, signInThrottling: {calls: 3, retryAfterSeconds: 60}}),
};
