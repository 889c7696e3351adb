import {withRegistrations} from '../directory';
import type {Scenario} from './scenario';

/** The redirect URI is registered, but under "Web": the code is issued and cannot be redeemed (AADSTS9002326). */
export const redirectUriOnWrongPlatform = {
  id: 'redirect-uri-on-wrong-platform',
  title: {
    en: 'The redirect URI is on the wrong platform',
    fr: 'L’URI de redirection est sur la mauvaise plateforme',
  },
  actAs: 'administrator',
  note: {
    en: 'Choose Astrid Morel. The window closes as if all were well; then the token is refused with AADSTS9002326, because the address stands under Web and not under Single-page application.',
    fr: 'Choisissez Astrid Morel. La fenêtre se ferme comme si tout allait bien ; puis le jeton est refusé avec AADSTS9002326, car l’adresse figure sous Web et non sous Application monopage.',
  },
  apply: (directory) =>
    withRegistrations(directory, (registration) => ({
      ...registration,
      redirectUris: registration.redirectUris.map((entry) => ({...entry, platform: 'web'})),
    })),
} as const satisfies Scenario;
