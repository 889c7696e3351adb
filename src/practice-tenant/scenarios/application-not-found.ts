import type {Scenario} from './scenario';

/** No application has this client ID: AADSTS700016, once Entra knows which directory to look in. */
export const applicationNotFound = {
  id: 'application-not-found',
  title: {en: 'The application is not found', fr: 'L’application est introuvable'},
  actAs: 'administrator',
  note: {
    en: 'No registration has the client ID that was typed. Choose Astrid Morel if an account is asked: the window stops at AADSTS700016. Copy the details, close the window, and paste them into the check.',
    fr: 'Aucune inscription n’a l’ID client saisi. Choisissez Astrid Morel si un compte est demandé : la fenêtre s’arrête sur AADSTS700016. Copiez les détails, fermez la fenêtre et collez-les dans le contrôle.',
  },
  apply: (directory) => ({...directory, registrations: []}),
} as const satisfies Scenario;
