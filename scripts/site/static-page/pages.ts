/** What the three static pages say to someone who opens them directly, in both languages. */
import type {StaticDocument} from './document';

type Page = Pick<StaticDocument, 'title' | 'toRoot' | 'about' | 'endpoint'> & {
  readonly path: string;
  readonly script: 'redirect-bridge.js' | 'practice/practice-page.js';
};

const home = {en: 'To the guides', fr: 'Vers les guides'} as const;

const practice = {
  about: {
    en: {
      title: 'A practice page',
      text: 'Passerelle’s guides open this page to imitate a Microsoft sign-in. It does nothing by itself. Start from the check inside a guide.',
      home: home.en,
    },
    fr: {
      title: 'Une page d’entraînement',
      text: 'Les guides de Passerelle ouvrent cette page pour imiter une connexion Microsoft. Elle ne fait rien par elle-même. Partez de la vérification, dans un guide.',
      home: home.fr,
    },
  },
} as const;

export const staticPages: readonly Page[] = [
  {
    path: 'redirect.html',
    script: 'redirect-bridge.js',
    title: 'Passerelle – sign-in · connexion',
    toRoot: './',
    about: {
      en: {
        title: 'Where a sign-in comes back',
        text: 'Microsoft sends people here after a sign-in that one of Passerelle’s guides asked for, and this page hands the answer to the guide. You can close this window.',
        home: home.en,
      },
      fr: {
        title: 'Le point de retour d’une connexion',
        text: 'Microsoft renvoie ici après une connexion demandée par un guide de Passerelle, et cette page remet la réponse au guide. Vous pouvez fermer cette fenêtre.',
        home: home.fr,
      },
    },
  },
  {
    path: 'practice/authorize.html',
    script: 'practice/practice-page.js',
    title: 'Passerelle – practice · entraînement',
    toRoot: '../',
    endpoint: 'authorize',
    ...practice,
  },
  {
    path: 'practice/logout.html',
    script: 'practice/practice-page.js',
    title: 'Passerelle – practice · entraînement',
    toRoot: '../',
    endpoint: 'logout',
    ...practice,
  },
];
