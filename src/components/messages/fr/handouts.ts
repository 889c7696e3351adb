/** Ce qui est remis à un administrateur ou à l’éditeur : les cadres qui le préparent, et les textes eux-mêmes. */
import {scriptWords} from '../../../core/messages/fr/script-words';
import type {HandoutWords} from '../words';
import {values} from './values';

export const handouts: HandoutWords = {
  inScript: scriptWords,
  box: {
    language: 'Langue du texte',
    languages: {en: 'Anglais', fr: 'Français'},
    missing: (names) => `Il manque encore : ${names}.`,
    fillIn: 'Saisir vos valeurs',
    copy: 'le texte',
    save: 'Enregistrer dans un fichier',
    print: 'Imprimer',
    mail: {
      all: 'Ouvrir dans la messagerie',
      brief: 'Ouvrir un résumé dans la messagerie',
      sayAll: 'Le message s’ouvre sans destinataire : vous choisissez qui le reçoit.',
      sayBrief:
        'Le texte entier est trop long pour un lien vers la messagerie. Le message s’ouvre avec un résumé, sans destinataire : collez-y le texte ou joignez le fichier.',
      sayNothing:
        'Le texte est trop long pour un lien vers la messagerie. Copiez-le et collez-le dans un message, ou joignez le fichier.',
    },
    values: values.fields,
    loading: 'Un instant…',
  },
  packet: {
    title: 'Si quelqu’un d’autre détient le rôle : une demande à lui remettre',
    form: {needsScript: 'La préparation de la demande a besoin de JavaScript, désactivé dans ce navigateur.'},
    intro:
      'La personne qui détient le rôle doit savoir ce que vous demandez, pourquoi, ce que cela ouvre et comment l’annuler. Ce texte le dit, avec vos ID. Il ne contient ni secret ni nom, et rien n’en est envoyé ni conservé.',
    whom: 'Pour qui',
    everybody: 'Tous ceux dont le rôle est nécessaire',
    file: 'demande',
  },
  handover: {
    title: (vendor) => `Vos valeurs pour ${vendor}, prêtes à être remises`,
    form: {needsScript: 'L’affichage de vos valeurs a besoin de JavaScript, désactivé dans ce navigateur.'},
    intro:
      'Ce qui peut figurer dans un message se trouve ci-dessous, avec vos valeurs. Le secret manque à dessein : aucun champ de cette page n’en contient.',
    introWithoutSecret:
      'Ce qui est à communiquer à l’éditeur se trouve ci-dessous, avec vos valeurs. Rien n’en est secret, et tout peut figurer dans un message.',
    file: 'valeurs',
  },
  page: {
    colon: ' : ',
    values: values.fields,
    unknown: 'à compléter',
    names: values.names,
  },
  request: {
    subject: (vendor, product) => `Demande : connecter ${vendor} à ${product}`,
    opening: (vendor, product) =>
      `${vendor} doit être connecté à ${product}. Une partie du travail exige un rôle que l’expéditeur n’a pas. Ce texte dit ce qui vous est demandé, pourquoi, ce que cela ouvre et comment l’annuler. Il ne contient aucun secret : n’en renvoyez aucun.`,
    short: (vendor, product) =>
      `${vendor} doit être connecté à ${product}. Une partie du travail exige un rôle que l’expéditeur n’a pas.`,
    identity: 'De quelle application il s’agit',
    missing: (names) =>
      `Il manque encore ici : ${names}. Demandez-le à l’expéditeur avant de commencer et n’accordez rien à une application que vous ne pouvez pas reconnaître.`,
    mailboxes:
      'Convenez avec l’expéditeur, par une autre voie, des boîtes aux lettres concernées : aucune adresse ne figure dans ce texte.',
    register: 'Si l’application n’est pas encore inscrite',
    registerText:
      'Dans certaines organisations, les utilisateurs ordinaires ne peuvent pas inscrire d’applications. L’un ou l’autre de ces scripts l’inscrit ; aucun ne crée de secret. Lisez le script avant de l’exécuter, puis envoyez à l’expéditeur la première ligne de sa réponse, l’ID client.',
    registerByHand:
      'Dans certaines organisations, les utilisateurs ordinaires ne peuvent pas inscrire d’applications. Le guide dit comment le faire à la main.',
    azureCli: 'Avec Azure CLI, dans bash',
    graphPowerShell: 'Avec Microsoft Graph PowerShell',
    task: (role) => `Ce qui est demandé au rôle ${role}`,
    enough: (roles) => `Un seul de ces rôles suffit : ${roles}.`,
    oneRole: 'Aucun rôle moins étendu ne suffit.',
    minutes: (count) => `Environ ${count} minutes.`,
    why: 'Pourquoi, autorisation par autorisation',
    permission: (value, api) => `${value} (${api})`,
    setup: 'Ce qui doit exister dans le produit, et pourquoi',
    risk: 'Ce que cela ouvre',
    allows: (value) => `Ce que permet ${value}`,
    must: 'Quoi',
    reason: 'Pourquoi',
    caution: (said) => `À savoir sur ce rôle : ${said}`,
    asked: 'Autorisations',
    inProduct: 'Dans le produit',
    reaches: {
      delegated: 'Autorisations déléguées',
      application: 'Autorisations d’application',
      'in-exchange': 'Rôles dans Exchange Online',
    },
    how: 'Comment faire',
    consentLink: 'Le consentement en un clic, pour toute l’organisation',
    consentAfter:
      'Comparez l’ID client et les autorisations avant d’accepter. Le navigateur va ensuite à l’adresse de l’éditeur, qui affiche parfois une erreur : le consentement n’en est pas moins donné.',
    portalLink: 'La page de ses autorisations dans le centre d’administration Microsoft Entra',
    portalHow: 'Choisissez-y le bouton qui accorde le consentement d’administrateur, puis confirmez.',
    consentScript: 'Ou avec Azure CLI :',
    commands:
      'Les commandes, dans Exchange Online PowerShell. Les mots entre chevrons tiennent lieu d’une valeur à vous ; ne donnez que les rôles convenus :',
    step: (title) => `Pas à pas : ${title}`,
    undo: 'Comment l’annuler',
    undoCommands: 'Les commandes qui l’annulent :',
    undoScript: 'Avec Azure CLI :',
    wholeUndo: 'Pour tout annuler : l’inscription',
    recheck: 'Pour contrôler la configuration, maintenant ou plus tard',
    brief:
      'La demande entière, avec les raisons, les risques et la marche arrière, accompagne ce message ou le suit.',
    end: 'Aucun secret n’a sa place dans une réponse : ni par courriel, ni dans un ticket, ni dans une conversation.',
  },
  vendor: {
    subject: (vendor, product) => `Valeurs pour connecter ${vendor} à ${product}`,
    opening: (vendor, product) =>
      `Ces valeurs se saisissent dans les paramètres qui connectent ${vendor} à ${product}. Aucun secret ne figure ici.`,
    values: 'Valeurs qui peuvent figurer dans un message',
    secret: 'Ce qui ne figure jamais dans un message',
    never: 'absent de ce message',
    channel: 'Par quelle voie',
    recheck: 'Pour contrôler la configuration, maintenant ou plus tard',
  },
};
