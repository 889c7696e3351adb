import {withRegistrations} from '../directory';
import type {Scenario} from './scenario';

/** The redirect URI was added with a typing mistake: AADSTS50011, on the tenant's own page. */
export const redirectUriNotRegistered = {
  id: 'redirect-uri-not-registered',
  title: {en: 'The redirect URI is not registered', fr: 'L’URI de redirection n’est pas inscrit'},
  actAs: 'administrator',
  note: {
    en: 'The window stops at AADSTS50011 before any account is asked. Copy the details, close the window, and paste them into the check.',
    fr: 'La fenêtre s’arrête sur AADSTS50011 avant même de demander un compte. Copiez les détails, fermez la fenêtre et collez-les dans le contrôle.',
  },
  apply: (directory) =>
    withRegistrations(directory, (registration) => ({
      ...registration,
      // A trailing slash too many: the mistake that the eye passes over.
      redirectUris: registration.redirectUris.map((entry) => ({...entry, uri: `${entry.uri}/`})),
    })),
} as const satisfies Scenario;
