/** Le widget qui lit un jeton, et sa page. */
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
  inGuide: (guide) => `dans le guide ${guide}`,
  table: {
    caption: 'Ce que dit le jeton',
    claim: 'Revendication',
    value: 'Valeur',
    meaning: 'Signification',
  },
  unexplained:
    'Sans explication ici. Microsoft ajoute des revendications à tout moment ; il ne faut rien fonder sur elles.',
  hints: {
    'other-issuer': ({issuer}) =>
      `Microsoft Entra ID ne l’a pas émis : son émetteur ${issuer === '' ? 'n’est pas nommé' : `est ${issuer}`}. Aucune API de Microsoft ne l’accepte.`,
    'id-token': () =>
      'Il dit à une application qui s’est connecté. Aucune API ne l’accepte : cherchez le jeton d’accès, qui figure à côté dans la réponse.',
    'client-assertion': () =>
      'Une application l’a écrit elle-même, pour prouver son identité avec son certificat. Elle le remet à Entra, qui répond par un jeton d’accès.',
    'audience-right': ({resource}) => `Il est destiné à ${resource}, l’API que l’éditeur appelle.`,
    'audience-of-some-environment': ({audience, resource}) =>
      `Il est destiné à ${audience}, un environnement de ${resource}. Comparez l’adresse à la vôtre, ou remplissez vos valeurs dans le guide.`,
    'audience-of-other-environment': ({audience, expected}) =>
      `Il est destiné à l’environnement ${audience}. Le vôtre est ${expected}, qui le refuse.`,
    'audience-of-other-api': ({audience, resource}) =>
      `Il est destiné à ${resource === undefined ? audience : `${resource} (${audience})`}. L’API que l’éditeur appelle le refuse : demandez un jeton avec l’étendue de cette API.`,
    'audience-missing': () =>
      'Il ne nomme aucune API (la revendication aud manque). Aucune API n’accepte un tel jeton.',
    'tenant-right': () => 'Il est de votre locataire.',
    'tenant-differs': ({actual, expected}) =>
      `Il est du locataire ${actual}. Le vôtre est ${expected} : quelqu’un s’est connecté, ou l’a demandé, dans un autre locataire.`,
    'tenant-of-personal-accounts': () =>
      'Il est d’un compte Microsoft personnel. Les produits exigent un compte professionnel ou scolaire.',
    'tenant-not-compared': ({actual}) =>
      `Il est du locataire ${actual}. Votre ID de locataire n’est pas rempli : les deux n’ont pas été comparés.`,
    'client-right': () => 'C’est votre application qui l’a demandé.',
    'client-differs': ({actual, expected}) =>
      `C’est l’application ${actual} qui l’a demandé. La vôtre a l’ID client ${expected}.`,
    'client-not-compared': ({actual}) =>
      `C’est l’application ${actual} qui l’a demandé. Votre ID client n’est pas rempli : les deux n’ont pas été comparés.`,
    'user-in-place-of-application': () =>
      'Il parle pour une personne. Cette intégration fonctionne sans que personne se connecte : son jeton provient des informations d’identification du client, et nomme des rôles au lieu d’étendues.',
    'application-in-place-of-user': () =>
      'Il parle pour l’application seule. Dans cette intégration, une personne se connecte et le jeton nomme des autorisations déléguées (scp).',
    'permissions-there': ({values}) => `Il nomme ce dont l’éditeur a besoin : ${values.join(', ')}.`,
    'permissions-missing': ({values}) =>
      `Il ne nomme pas ${values.join(', ')}. Sans cela, les appels de l’éditeur sont refusés : l’autorisation n’a pas été ajoutée, personne n’a consenti, ou le jeton est antérieur au consentement.`,
    'permissions-optional': ({values}) =>
      `Il ne nomme pas ${values.join(', ')}, dont seule une partie du service a besoin.`,
    'permissions-granted-elsewhere': ({values}) =>
      `Il ne nomme pas ${values.join(', ')}, et ne le peut pas : c’est un administrateur du produit qui l’accorde, dans le produit.`,
    'permissions-none-expected': () =>
      'Pour cette API, aucune autorisation n’est accordée dans Entra : c’est le produit qui décide de ce que l’application peut faire.',
    'permissions-forbidden': ({values}) =>
      `Il nomme ${values.join(', ')}, que cette intégration ne doit jamais avoir. Retirez cette autorisation.`,
    'permissions-not-asked': ({values}) =>
      `Il nomme aussi ${values.join(', ')}, que le guide ne demande pas. Si rien d’autre n’en a besoin, retirez cette autorisation.`,
    expired: ({at}) => `Il a expiré le ${at}. Toutes les API le refusent ; demandez-en un nouveau.`,
    'valid-until': ({at}) => `Il est valable jusqu’au ${at}. D’ici là, qui le détient peut s’en servir.`,
    'not-yet-valid': ({at}) => `Il n’est valable qu’à partir du ${at}. Comparez l’horloge de cet ordinateur.`,
    'issued-in-future': ({at}) =>
      `Il a été émis le ${at}, un moment encore à venir : l’une des deux horloges est fausse.`,
    'expiry-missing': () => 'Il ne nomme aucune fin. Les jetons d’Entra ID en ont toujours une.',
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
