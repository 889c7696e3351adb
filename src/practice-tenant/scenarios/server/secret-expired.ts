import {withRegistrations} from '../../directory';
import type {ServerScenario} from '.';

/** The end date of the secret has passed: AADSTS7000222. */
export const secretExpired: ServerScenario = {
  title: {
    en: 'The client secret has expired',
    fr: 'Le secret client a expiré',
  },
  note: {
    en: 'The secret is the right one, but its end date has passed. Ask for a token: AADSTS7000222.',
    fr: 'Le secret est le bon, mais sa date de fin est passée. Demandez un jeton : AADSTS7000222.',
  },
  apply: (directory) =>
    withRegistrations(directory, (registration) => ({
      ...registration,
      secrets: registration.secrets.map((secret) => ({...secret, expiresAt: secret.startsAt})),
    })),
};
