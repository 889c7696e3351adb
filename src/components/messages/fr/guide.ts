import type {Words} from '../words';

export const guide: Words['guide'] = {
  sampleTenant: 'Boulangerie Fjord',
  drawn: 'Dessin, et non capture d’écran : le portail peut différer légèrement.',
  inWords: 'La même chose en mots',
  or: 'ou',
  orSeparator: ', ou ',
  linkForYourApp: 'Ouvre votre propre application',
  thisSnippet: 'cet extrait',
  header: 'Avant de commencer',
  duration: 'Durée',
  aboutMinutes: (minutes) =>
    `environ ${String(minutes)} minutes, ${minutes > 60 ? 'en plusieurs fois si vous le souhaitez' : 'en une seule fois'}`,
  rolesNeeded: 'Rôles nécessaires, selon l’étape',
  howItConnects: 'Mode de connexion',
  flows: {
    'authorization-code':
      'Une personne se connecte et l’éditeur agit avec les droits de cette personne (code d’autorisation)',
    'client-credentials':
      'L’application se connecte seule, sans personne (informations d’identification du client)',
    'authorization-code-and-mapped-user':
      'Autorisations déléguées, et une application associée à un utilisateur du produit',
  },
  verified: 'Dernière vérification des faits',
  retiring: 'La voie que décrit l’éditeur est en cours de retrait : lisez d’abord les dates.',
  stepOf: (number, total) => `Étape ${String(number)} sur ${String(total)}`,
  minutes: (minutes) => `${String(minutes)} min`,
  optional: 'Seulement si cela vous concerne',
  establishes: 'Une fois l’étape faite :',
  howToTell: 'Comment le savoir :',
  checks: {
    'sign-in': 'Prouvée par le contrôle de connexion',
    registration: 'Prouvée par le contrôle de l’inscription',
    'pre-flight': 'Contrôlée à la saisie de vos valeurs',
    script: 'Contrôlée depuis un terminal',
    attested: 'Vous seul pouvez le dire',
  },
  markDone: 'C’est fait',
  doneTitle: (title) => `C’est fait : ${title}`,
  states: {
    done: 'Faite, selon vous',
    passed: 'Prouvée',
    pasted: 'Conforme d’après un texte collé',
    practised: 'Réussie à l’entraînement',
    failed: 'Un contrôle a échoué ici',
    'cannot-tell': 'N’a pas pu être contrôlée',
    open: 'Pas encore faite',
  },
  progress: 'Votre progression',
  progressOf: (done, total) =>
    `${String(done)} étape${done > 1 ? 's' : ''} sur ${String(total)} ${done > 1 ? 'faites' : 'faite'}`,
  proved: (count) =>
    count === 0
      ? 'aucune prouvée pour l’instant'
      : `${String(count)} prouvée${count > 1 ? 's' : ''} par un contrôle`,
  practised: (count) => `${String(count)} réussie${count > 1 ? 's' : ''} à l’entraînement`,
  nextStep: 'Ensuite :',
  allDone: 'Toutes les étapes sont faites.',
  portalLanguage: 'Mon portail est en',
  portalLanguages: {en: 'anglais', fr: 'français'},
};
