import type {Scenario} from './scenario';

/** An administrator has consented for everyone; both kinds of account get everything the contract asks. */
export const allIsWell = {
  id: 'all-is-well',
  title: {en: 'All is well', fr: 'Tout est en ordre'},
  actAs: 'administrator',
  note: {
    en: 'Choose Astrid Morel, the administrator. Consent has already been given for everyone, so the window closes by itself and every permission is found.',
    fr: 'Choisissez Astrid Morel, l’administratrice. Le consentement a déjà été donné pour tous : la fenêtre se ferme d’elle-même et chaque autorisation est trouvée.',
  },
  apply: (directory) => directory,
} as const satisfies Scenario;
