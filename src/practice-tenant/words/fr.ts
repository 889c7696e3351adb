import type {Words} from './words';

/**
 * Permission names are Microsoft's own (facts, part A). « Consentement pour le compte de votre organisation » is the
 * wording of Microsoft's French documentation; French portals also show « Consentir au nom de votre organisation ».
 */
export const fr: Words = {
  banner: {
    title: 'Locataire d’entraînement — ce n’est pas Microsoft',
    text: 'Une organisation inventée, qui n’existe que dans votre navigateur. Rien de ce que vous choisissez ici ne quitte cette page, et aucun mot de passe n’est jamais demandé.',
  },
  roles: {administrator: 'Administrateur', user: 'Utilisateur ordinaire'},
  permissions: {
    openid: 'Connecter des utilisateurs',
    profile: 'Afficher le profil de base des utilisateurs',
    email: 'Afficher l’adresse de messagerie des utilisateurs',
    offline_access: 'Gérer l’accès aux données auxquelles vous avez accordé l’accès',
    'User.Read': 'Activer la connexion et lire le profil utilisateur',
  },
  picker: {
    title: 'Choisir un compte',
    lead: (app) => `pour continuer vers ${app}`,
    leadUnknown: 'pour continuer',
    personal: 'Compte personnel',
  },
  consent: {
    title: 'Autorisations demandées',
    unverified: 'non vérifié',
    wouldLike: 'Cette application souhaite :',
    onBehalf: 'Consentement pour le compte de votre organisation',
    onBehalfText: (tenant) =>
      `Si vous cochez cette case, l’application obtient ces autorisations pour tous les membres de ${tenant}, et plus personne n’y sera invité à consentir.`,
    meaning:
      'En acceptant, vous laissez l’application utiliser vos données selon ses propres conditions d’utilisation et sa déclaration de confidentialité. Ce qui a été accordé peut être retiré plus tard.',
    accept: 'Accepter',
    cancel: 'Annuler',
  },
  approval: {
    title: 'Approbation de l’administrateur requise',
    lead: (app) =>
      `${app} a besoin d’une autorisation pour accéder à des ressources de votre organisation, que seul un administrateur peut accorder. Demandez à un administrateur d’accorder cette autorisation à l’application avant de l’utiliser.`,
    haveAdmin: 'Vous avez un compte d’administrateur ? Connectez-vous avec ce compte',
    return: 'Revenir à l’application sans donner de consentement',
  },
  error: {
    title: 'La connexion s’arrête ici',
    blockedTitle: 'Vous ne pouvez pas accéder à ceci pour le moment',
    lead: 'L’application a demandé quelque chose que l’annuaire de cette organisation n’autorise pas :',
    details: 'Détails pour le dépannage',
    copy: 'Copier les détails',
    copied: 'Copié',
    close: 'Fermer cette fenêtre',
    back: 'Revenir au guide',
  },
  signedOut: {
    title: 'Vous vous êtes déconnecté du compte d’entraînement',
    lead: 'Vous pouvez fermer cette fenêtre.',
  },
  coaching: {
    title: 'À propos de cet exercice',
    picker: 'Microsoft demanderait ici un mot de passe. Choisissez le compte que l’exercice indique.',
    consent:
      'Microsoft affiche la même liste : le nom de l’application, chaque autorisation, et qui accepte.',
    approval:
      'Microsoft s’arrête ici aussi. Choisissez « Revenir à l’application… », ou copiez les détails et collez-les dans le guide.',
    error:
      'Microsoft s’arrête ici aussi, et la page du guide n’en sait rien. Copiez les détails, fermez cette fenêtre, puis collez-les dans le guide.',
  },
};
