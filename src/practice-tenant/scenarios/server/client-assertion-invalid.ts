import {withRegistrations} from '../../directory';
import type {ServerScenario} from '.';

/** The certificate was never uploaded to the registration: AADSTS700027. */
export const clientAssertionInvalid: ServerScenario = {
  title: {
    en: 'The certificate is not registered',
    fr: 'Le certificat n’est pas enregistré',
  },
  note: {
    en: 'The client signs with a certificate that was never uploaded to its registration. Ask for a token with the certificate: AADSTS700027.',
    fr: 'Le client signe avec un certificat qui n’a jamais été chargé dans son inscription. Demandez un jeton avec le certificat : AADSTS700027.',
  },
  apply: (directory) => withRegistrations(directory, (registration) => ({...registration, certificates: []})),
};
