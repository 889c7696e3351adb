import {withRegistrations} from '../../directory';
import type {ServerScenario} from '.';

/** The secret that clients were given is not the value of the one that exists: AADSTS7000215. */
export const secretInvalid: ServerScenario = {
  title: {
    en: 'The client secret is wrong',
    fr: 'Le secret client est incorrect',
  },
  note: {
    en: 'Another secret was created, and the one that the client holds is no longer there. Ask for a token: AADSTS7000215.',
    fr: 'Un autre secret a été créé, et celui que le client détient n’existe plus. Demandez un jeton : AADSTS7000215.',
  },
  apply: (directory) =>
    withRegistrations(directory, (registration) => ({
      ...registration,
      secrets: registration.secrets.map((secret) => ({...secret, value: `${secret.value.slice(0, -1)}x`})),
    })),
};
