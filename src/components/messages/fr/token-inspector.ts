/** Le widget qui lit un jeton, et sa page. */
import {tokenHints} from '../../../core/messages/fr/token-hints';
import type {TokenInspectorWords} from '../words';

export const tokenInspector: TokenInspectorWords = {
  page: {
    title: 'Lire un jeton',
    description:
      'Collez un jeton d’accès de Microsoft Entra ID : à qui il est, pour quelle API, avec quelles autorisations et jusqu’à quand, comparé à votre guide. Décodé dans votre navigateur ; rien n’est envoyé ni conservé.',
    intro:
      'Collez un jeton et lisez ce qu’il dit : pour quelle API, pour qui, avec quelles autorisations, jusqu’à quand. Choisissez votre guide : le jeton est comparé à ce dont l’éditeur a besoin.',
    guide: 'Quel guide suivez-vous ?',
    noGuide: 'Aucun',
  },
  title: 'Lire un jeton',
  form: {
    label: 'Jeton',
    intro:
      'Un jeton ouvre des portes jusqu’à son expiration. Il est décodé dans cette page, sans être envoyé ni conservé ; sa signature est effacée aussitôt, et le reste lorsque vous quittez la page.',
    example: 'eyJ0eXAiOiJKV1Qi…',
    clear: 'Tout effacer',
    cleared: 'Tout a été effacé.',
    read: 'Lu, puis effacé du champ.',
    needsScript: 'Le décodage a besoin de JavaScript, désactivé dans ce navigateur.',
    failed:
      'Une partie de cette page n’a pas pu être chargée. Vérifiez la connexion au réseau, puis réessayez.',
  },
  problems: {
    'too-long': (limit) =>
      `C’est plus long que n’importe quel jeton (${limit} caractères). Collez le jeton seul.`,
    'client-secret':
      'Cela ressemble à un secret client, et a été effacé. Un secret n’est pas un jeton : ne le collez jamais dans une page. Si d’autres ont pu le voir, créez-en un nouveau et supprimez celui-ci.',
    'cut-off':
      'Il manque la fin : un jeton comporte trois parties, reliées par des points. Copiez-le de nouveau, jusqu’au dernier caractère.',
    'not-a-jwt':
      'Ce n’est pas un jeton. Un jeton d’accès commence par eyJ et comporte trois parties, reliées par des points.',
    encrypted: 'Ce jeton est chiffré : seule l’API à laquelle il est destiné peut l’ouvrir.',
    opaque: 'Ce texte n’a aucune partie lisible.',
    'not-base64url': (part) =>
      `${part} de ce jeton contient des caractères qu’aucun jeton n’a : le texte a été modifié en chemin.`,
    'not-json': (part) =>
      `${part} de ce jeton ne peut pas être décodé : il en manque un morceau, ou il a été modifié.`,
    'not-an-object': (part) => `${part} de ce jeton n’est pas une liste de revendications.`,
    parts: {header: 'L’en-tête', claims: 'Le corps'},
  },
  unreadable: {
    encrypted:
      'Un jeton chiffré (cinq parties) : seule l’API à laquelle il est destiné peut l’ouvrir. Ce n’est pas une erreur ; il n’y a rien à comparer.',
    'refresh-token':
      'Un jeton d’actualisation : qui le détient peut obtenir de nouveaux jetons d’accès, pendant des mois. Il n’a aucune partie lisible. Il a été effacé ; si d’autres l’ont vu, faites révoquer les sessions du compte.',
    'authorization-code':
      'Un code d’autorisation : il s’échange une fois contre un jeton, en quelques minutes. Il n’a aucune partie lisible et a été effacé.',
    opaque:
      'Un jeton sans partie lisible, comme celui d’un compte Microsoft personnel, ou un jeton d’actualisation. Il a été effacé.',
    saml: 'Une assertion SAML : une autre façon de se connecter. Ces guides utilisent OpenID Connect et OAuth 2.0, dont les jetons commencent par eyJ.',
  },
  kinds: {
    'access-token': 'Jeton d’accès',
    'id-token': 'Jeton d’ID',
    'client-assertion': 'Assertion du client',
    'other-issuer': 'Jeton d’un autre émetteur',
    unknown: 'Jeton de nature inconnue',
  },
  version: (version) => `format ${version}`,
  notProof: {
    title: 'Un indice, jamais une preuve',
    text: 'Rien n’a été vérifié ici : n’importe qui peut écrire un tel texte, et Microsoft peut modifier à tout moment les jetons de ses API. Les contrôles du guide, eux, interrogent Microsoft.',
  },
  beside: (scopes) => `À côté du jeton figure ce qui a été accordé : ${scopes}.`,
  compared: 'Comparé au guide',
  comparedNot: 'Choisissez un guide pour le comparer à ce dont l’éditeur a besoin.',
  tones: {agrees: 'Concorde', differs: 'Diffère', note: 'À savoir'},
  step: 'Étape à revoir :',
  more: 'En savoir plus',
  inGuide: (guide) => `dans le guide ${guide}`,
  table: {
    caption: 'Ce que dit le jeton',
    claim: 'Revendication',
    value: 'Valeur',
    meaning: 'Signification',
  },
  unexplained:
    'Sans explication ici. Microsoft ajoute des revendications à tout moment ; il ne faut rien fonder sur elles.',
  hints: tokenHints,
  oid: {
    user: 'L’ID d’objet de la personne qui s’est connectée (sous « Utilisateurs »). Les deux ID d’objet de l’application et son ID client sont autres.',
    application:
      'L’ID d’objet de l’application d’entreprise (sous « Applications d’entreprise »). L’ID client et l’ID d’objet sous « Inscriptions d’applications » sont autres.',
  },
  claims: {
    iss: 'Qui l’a émis. Dans un jeton d’Entra ID, l’adresse contient l’ID de locataire.',
    azp: 'L’ID client de l’application qui l’a demandé, dans le format récent. L’ancien le nomme appid.',
    nbf: 'À partir de quand il est valable.',
    iat: 'Quand il a été émis. Ce qui a été accordé plus tard n’y figure pas.',
    idtyp: 'app : il parle pour une application seule ; user : pour une personne.',
    appidacr:
      'Comment l’application a prouvé son identité : 0 pas du tout, 1 par un secret, 2 par un certificat.',
    azpacr:
      'Comment l’application a prouvé son identité : 0 pas du tout, 1 par un secret, 2 par un certificat.',
    app_displayname: 'Le nom de l’application qui l’a demandé.',
    name: 'Le nom de la personne, pour l’affichage et rien d’autre.',
    preferred_username: 'Le nom avec lequel la personne se connecte. Il peut changer et ne prouve rien.',
    upn: 'Le nom avec lequel la personne se connecte. Il peut changer et ne prouve rien.',
    unique_name: 'Un nom de la personne, pour l’affichage et rien d’autre.',
    email: 'Une adresse de la personne. Personne n’a vérifié qu’elle est la sienne.',
    given_name: 'Le prénom de la personne.',
    family_name: 'Le nom de famille de la personne.',
    oid: 'L’ID d’objet de la personne, ou de l’application d’entreprise si personne ne s’est connecté.',
    sub: 'Pour qui il parle. Une même personne en a un autre pour chaque application.',
    groups: 'Les groupes auxquels la personne appartient.',
    wids: 'Les rôles d’annuaire de la personne dans le locataire, par leurs ID.',
    amr: 'Comment la personne s’est connectée, par exemple pwd (mot de passe) et mfa (multifacteur).',
    acr: '0 signifierait que la connexion ne satisfait pas aux exigences de la norme.',
    auth_time: 'Quand la personne s’est connectée pour la dernière fois.',
    ipaddr: 'L’adresse réseau de la connexion.',
    idp: 'Qui a répondu de la personne, si ce n’est pas le locataire lui-même, comme pour les invités.',
    deviceid: 'L’appareil de la connexion, si Entra le connaît.',
    ver: 'Le format : 1.0 ou 2.0. C’est l’API qui en décide, et non qui le demande.',
    nonce: 'Lie le jeton à une seule connexion, pour qu’il ne puisse pas être rejoué.',
    xms_tcdt: 'Quand le locataire a été créé.',
    aio: 'Réservé à Microsoft.',
    rh: 'Réservé à Microsoft.',
    uti: 'Le numéro de ce jeton, pour les journaux de Microsoft.',
    at_hash: 'Une somme de contrôle du jeton d’accès qui l’accompagnait.',
    c_hash: 'Une somme de contrôle du code d’autorisation qui l’accompagnait.',
  },
};
