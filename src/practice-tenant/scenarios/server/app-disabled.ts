import {withEnterpriseApps} from '../../directory';
import type {ServerScenario} from '.';

/** The enterprise application was switched off: AADSTS7000112. */
export const appDisabled: ServerScenario = {
  title: {
    en: 'The application is disabled',
    fr: 'L’application est désactivée',
  },
  note: {
    en: 'Somebody switched the enterprise application off. Ask for a token, or sign in: AADSTS7000112.',
    fr: 'Quelqu’un a désactivé l’application d’entreprise. Demandez un jeton, ou connectez-vous : AADSTS7000112.',
  },
  apply: (directory) => withEnterpriseApps(directory, (app) => ({...app, enabled: false})),
};
