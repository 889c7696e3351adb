import {guideKey, guideKeys, libraryKeys, siteKey, siteKeys, type Box} from '../../core/storage-keys';
import type {GuideKey, LibraryKey, SiteKey} from '../../core/storage-keys';
import {code, list, paragraph, text} from '../nodes';
import type {Locale} from '../page';
import type {Tag} from '.';

type Purposes = Readonly<Record<GuideKey | SiteKey | LibraryKey, string>>;

const purposes: Readonly<Record<Locale, Purposes>> = {
  en: {
    values:
      'The values that you typed, such as a client ID. Nothing that looks like a client secret is kept.',
    proofs: 'The result of each check, step by step',
    mode: 'Whether you practise or use your own registration',
    'sign-in': 'The last sign-in check: permissions and tenant, without your account and without any token',
    redirect: 'That a check is away to sign in on Microsoft’s page. Removed when you come back',
    done: 'The steps that you ticked',
    'portal-language': 'The language of your portal',
    probe: 'Written and removed at once, to learn whether your browser allows storage',
    'msal.': 'What Microsoft’s sign-in library needs while a sign-in is under way. Removed when it ends',
    theme: 'Light or dark, once you chose one',
  },
  fr: {
    values:
      'Les valeurs que vous avez saisies, comme un ID client. Rien de ce qui ressemble à un secret client n’est conservé.',
    proofs: 'Le résultat de chaque contrôle, étape par étape',
    mode: 'Si vous vous entraînez ou utilisez votre propre inscription',
    'sign-in':
      'Le dernier contrôle de connexion : autorisations et locataire, sans votre compte et sans aucun jeton',
    redirect:
      'Le fait qu’un contrôle est parti se connecter sur la page de Microsoft. Supprimé à votre retour',
    done: 'Les étapes que vous avez cochées',
    'portal-language': 'La langue de votre portail',
    probe: 'Écrit et supprimé aussitôt, pour savoir si votre navigateur permet le stockage',
    'msal.':
      'Ce dont la bibliothèque de connexion de Microsoft a besoin pendant une connexion. Supprimé à la fin de celle-ci',
    theme: 'Clair ou sombre, une fois que vous avez choisi',
  },
};

const words = {
  en: {
    tab: 'In this tab (sessionStorage), gone when you close it:',
    browser: 'In this browser (localStorage), until you erase it:',
    dash: ' – ',
  },
  fr: {
    tab: 'Dans cet onglet (sessionStorage), jusqu’à sa fermeture :',
    browser: 'Dans ce navigateur (localStorage), jusqu’à ce que vous l’effaciez :',
    dash: ' – ',
  },
} as const;

/** `<StorageKeys/>`: all that this site keeps in the reader’s browser, by name. */
export const storageKeys: Tag = (_node, {locale}) => {
  const say = words[locale];
  const all = [
    ...entries(guideKeys).map(([key, box]) => ({key, box, name: guideKey(key, '<guide>')})),
    ...entries(siteKeys).map(([key, box]) => ({key, box, name: siteKey(key)})),
    ...entries(libraryKeys).map(([key, box]) => ({key, box, name: `${key}…`})),
  ];
  return (['tab', 'browser'] as const).flatMap((wanted) => [
    paragraph(text(say[wanted])),
    list(
      all
        .filter(({box}) => box === wanted)
        .map(({key, name}) => [code(name), text(`${say.dash}${purposes[locale][key]}`)]),
    ),
  ]);
};

/** `Object.entries` with the keys that a literal object has. */
function entries<K extends string>(record: Readonly<Record<K, Box>>): readonly (readonly [K, Box])[] {
  return Object.entries(record) as [K, Box][];
}
