import {withRegistrations} from '../../directory';
import type {ServerScenario} from '.';

/** The secret that clients were given is not the value of the one that exists: AADSTS7000215. */
export const secretInvalid: ServerScenario = {
  title: {
    en: 'The client secret is wrong',
    fr: 'La clé secrète client est incorrecte',
  },
  note: {
    en: 'Another secret was created, and the one that the client holds is no longer there. Ask for a token: AADSTS7000215.',
    fr: 'Une autre clé secrète a été créée, et celle que le client détient n’existe plus. Demandez un jeton : AADSTS7000215.',
  },
  apply: (directory) =>
    withRegistrations(directory, (registration) => ({
      ...registration,
      secrets: registration.secrets.map((secret) => ({...secret, value: `${secret.value.slice(0, -1)}x`})),
    })),
};
