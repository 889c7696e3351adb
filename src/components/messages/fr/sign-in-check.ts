import type {Words} from '../words';

export const signInCheck: Words['signInCheck'] = {
  title: 'Contrôler : se connecter',
  intro: (product) =>
    `Connectez-vous une fois : cette page montre ce que votre inscription accorde réellement pour ${product}, autorisation par autorisation. Elle ne lit aucune donnée de ${product}.`,
  needsScript:
    'Le contrôle lui-même a besoin de JavaScript, désactivé dans ce navigateur. Ce qu’il demanderait est indiqué ici ; le reste du guide se lit sans lui.',
  mode: {
    legend: 'Avec quelle inscription ?',
    practice: 'M’entraîner',
    practiceNote: 'Une imitation de Microsoft dans cette page. Aucun compte nécessaire.',
    real: 'Mon inscription',
    realNote: 'La connexion de Microsoft elle-même, avec votre ID client.',
  },
  practice: {
    banner: 'Mode d’entraînement : ceci n’est pas Microsoft.',
    bannerMore:
      'L’organisation, les personnes et toutes les réponses sont inventées ; rien ne quitte ce navigateur.',
    scenario: 'Que doit-il se passer ?',
  },
  before: {
    title: 'Avant de vous connecter',
    asked: 'Ce qui est demandé',
    identity: 'Qui vous êtes, et un jeton d’actualisation',
    identityWhy:
      'Pour montrer quel compte a répondu et dans quel locataire, et pour prouver que la connexion peut être maintenue. Si personne n’y a encore consenti, Microsoft le demande.',
    permissions: (resource) =>
      `Lesquelles de ces autorisations de ${resource} ont été accordées. Le contrôle demande ce qui a déjà été consenti, et rien de nouveau :`,
    optional: '(facultative)',
    withoutIt: 'Sans elle :',
    never: 'Ce qui n’est jamais demandé',
    neverAlways:
      'Votre mot de passe (il ne va qu’à Microsoft), un secret client, ni les données de votre entreprise.',
    account: 'Quel compte utiliser',
    accountWhich: (product) =>
      `Le compte professionnel qui établira la connexion, dans le locataire où se trouve ${product}. Le contrôle lui-même ne demande aucun rôle.`,
    consentRoles: 'Si le consentement manque encore, l’un de ces rôles permet de l’accorder :',
    noTrace:
      'Les jetons restent dans la mémoire de cette page ; ils ne sont ni enregistrés, ni affichés, ni envoyés ailleurs.',
  },
  registration: {
    title: 'Préparer votre inscription à ce contrôle',
    why: 'Microsoft ne répond qu’aux adresses qui figurent dans l’inscription. Le temps du contrôle, ajoutez celle-ci à la vôtre :',
    siteAddress: '(l’adresse de ce site)',
    copyLabel: 'l’URI de redirection de ce contrôle',
    add: 'Comment l’ajouter',
    open: 'Ouvrez la page de votre application',
    select: 'Sélectionnez',
    choose: 'Choisissez',
    paste: 'Collez l’adresse, exactement telle qu’elle figure ici, puis enregistrez.',
    remove: 'Comment la retirer ensuite',
    removeHow: (vendor) =>
      `Une fois le contrôle terminé, ouvrez la même page, supprimez cette adresse et enregistrez. L’adresse de ${vendor} reste en place ; la connexion n’utilise pas celle-ci.`,
    problems: {
      http: (host) =>
        `Cette copie du site est servie depuis ${host} sans https. Microsoft refuse une telle adresse : ouvrez le site en https, ou sur localhost.`,
      manifestOnly:
        'Le formulaire du portail refuse 127.0.0.1. Ouvrez plutôt ce site sous le nom localhost, ou ajoutez l’adresse dans le manifeste.',
      other:
        'Microsoft refuserait cette adresse comme URI de redirection. La personne qui héberge ce site doit en changer l’adresse.',
    },
  },
  preflight: {
    title: 'Vos valeurs pour ce contrôle',
    shared: 'Les mêmes que sous « Vos valeurs » ; elles restent dans cet onglet.',
    missing: (name) => `Renseignez d’abord ce champ : ${name}. La connexion en a besoin.`,
  },
  start: 'Se connecter et contrôler',
  startPractice: 'Lancer une connexion d’entraînement',
  tryAgain: 'Réessayer',
  cancel: 'Annuler',
  openWindow: 'Ouvrir la fenêtre de connexion',
  withoutWindow: 'Se connecter dans cette page, sans fenêtre',
  withoutWindowNote: 'La page entière va chez Microsoft, puis revient ici. Vos valeurs sont conservées.',
  showConsent: 'Afficher la page de consentement de Microsoft',
  showConsentNote:
    'Ouvre une fenêtre où les autorisations peuvent être acceptées. Contrairement au contrôle, accepter modifie votre locataire.',
  progress: {
    idle: '',
    preparing: 'Préparation…',
    'needs-click':
      'Tout est prêt. Encore un clic : un navigateur n’ouvre une fenêtre que juste après un clic.',
    'window-open': 'En attente de la fenêtre de connexion…',
    'window-seems-closed': 'La fenêtre de connexion semble fermée.',
    checking: 'Connexion réussie. Microsoft est interrogé sur ce qui a été accordé…',
    done: 'Le contrôle est terminé.',
    refused: 'Microsoft a refusé. La raison figure ci-dessous.',
    trouble: 'Le contrôle n’a pas pu avoir lieu.',
  },
  windowOpenHint:
    'Elle se ferme d’elle-même quand tout va bien. Si elle affiche une erreur et reste ouverte, collez ci-dessous ce qu’elle dit.',
  seemsClosedHint:
    'Si vous l’avez fermée, réessayez. Si elle affichait une erreur, collez ci-dessous ce qu’elle disait. Si vous y êtes encore en train de vous connecter, continuez : la réponse sera prise en compte.',
  result: {
    title: 'Résultat du contrôle :',
    allGranted: (vendor) => `Tout ce dont ${vendor} a besoin est accordé.`,
    toPutRight: (count) => (count === 1 ? 'Un point à corriger.' : `${String(count)} points à corriger.`),
    onlyWarnings: (vendor) => `Tout ce dont ${vendor} a besoin est accordé, avec une remarque.`,
    made: (time) => `Contrôle du ${time}.`,
    inPractice: 'En mode d’entraînement : il ne dit rien de votre propre inscription.',
    fromPaste: 'D’après le texte que vous avez collé.',
    restored: 'Conservé dans cet onglet, sans le compte.',
    tableCaption: 'Autorisations : requises et accordées',
    permission: 'Autorisation',
    need: 'Besoin',
    state: 'État',
    evidence: 'Preuve',
    step: 'Où corriger',
    required: 'Requise',
    notRequired: 'Non requise',
    noEvidence: 'Absente de la réponse de Microsoft',
    otherTenant: 'La réponse porte sur un autre locataire',
    unasked: 'N’a pas pu être demandé sans jeton d’actualisation',
    inAnswer: (scope) => `Dans la réponse de Microsoft : ${scope}`,
    answered: (text) => `Microsoft a répondu ${text}`,
    refresh: 'Maintien de la connexion',
    refreshEvidence: {
      works: 'Un jeton d’actualisation a été émis, puis échangé contre un nouveau jeton',
      refused: 'Aucun jeton d’actualisation valable',
      'not-tried': 'Non essayé',
    },
    nothingToFix: 'Rien à corriger',
    firstTheAbove: 'Corrigez d’abord ce qui précède',
  },
  account: {
    signedInAs: 'Connecté en tant que',
    inTenant: 'dans le locataire',
    signOut: 'Se déconnecter',
    signedOut:
      'Déconnexion faite : cette page a oublié le compte et ses jetons. La session de Microsoft dans ce navigateur continue tant que vous n’y mettez pas fin chez Microsoft.',
    unnamed: 'Ce compte',
  },
  finding: {
    error: 'À corriger',
    warning: 'Remarque',
    found: 'Constaté :',
    expected: 'Attendu :',
    next: 'Que faire :',
    step: 'Étape à refaire :',
    more: 'En savoir plus',
  },
  codes: {
    title: 'Ce que signifie le code de Microsoft',
    cause: 'Cause habituelle :',
    next: 'Que faire :',
    actor: 'Qui doit agir :',
    step: 'Étape à refaire :',
    more: (code) => `Tout sur ${code}`,
    lookup: (code) => `Chercher ${code} chez Microsoft`,
    unknown: 'Ce code ne figure pas dans notre liste. La page de Microsoft le connaît peut-être.',
    also: 'Également dans la réponse :',
  },
  paste: {
    title: 'Qu’a dit Microsoft ?',
    needsScript:
      'L’explication a besoin de JavaScript, qui est désactivé dans ce navigateur. Chaque code d’erreur a sa page, qui se lit sans lui.',
  },
  notLoaded: {
    title: 'Une partie de cette page n’a pas pu être chargée',
    next: 'Vérifiez la connexion au réseau, rechargez la page, puis réessayez. Vos valeurs sont conservées.',
  },
  unexpected: {
    title: 'Une erreur s’est produite dans cette page',
    next: 'L’erreur vient de nous, non de vous. Rechargez la page et réessayez ; si elle se reproduit, signalez-la à la personne qui gère ce site.',
  },
};
