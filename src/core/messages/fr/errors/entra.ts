// One file, although long: it is pure data, in the order of the catalogue.
import type {FamilySentences} from '../../sentences';

export const entra: FamilySentences<'entra'> = {
  AADSTS16000: {
    happened: 'Microsoft connaît ce compte, mais pas le locataire interrogé.',
    cause: 'Le navigateur a choisi un compte d’une autre organisation, ou un compte personnel.',
    next: 'Déconnectez-vous de tous vos comptes Microsoft, ou ouvrez une fenêtre privée, puis connectez-vous avec un compte du bon locataire.',
  },
  AADSTS28002: {
    happened: 'L’étendue demandée ne peut pas figurer dans un jeton d’accès.',
    cause: 'Le nom de l’étendue est mal écrit, ou cette étendue n’existe pas sur cette API.',
    next: 'Comparez l’étendue avec celle du guide, caractère par caractère. Si c’est l’éditeur qui compose la demande, envoyez-lui le code et l’étendue.',
  },
  AADSTS50001: {
    happened: 'Le service que nomme la demande est désactivé dans le locataire, ou inconnu.',
    cause:
      'L’adresse de l’environnement utilisée comme étendue contient une faute, ou relève d’un autre locataire.',
    next: 'Copiez l’adresse de votre environnement depuis l’onglet du navigateur ou le centre d’administration, sans rien après le nom d’hôte, et donnez-la de nouveau à l’éditeur.',
  },
  AADSTS500011: {
    happened: 'Le locataire n’a aucun service à l’adresse que nomme la demande.',
    cause:
      'L’adresse de l’environnement contient une faute, le locataire n’est pas le bon, ou le produit n’a jamais été activé dans ce locataire.',
    next: 'Vérifiez l’adresse de l’environnement et l’ID de locataire. Si les deux sont justes, demandez à une personne titulaire d’une licence d’ouvrir le produit une fois, pour que son service apparaisse dans le locataire.',
  },
  AADSTS50011: {
    happened: 'L’adresse de retour après la connexion ne correspond à aucune de celles de l’inscription.',
    cause:
      'L’URI de redirection est absent, ou diffère par la casse, une barre oblique finale, le chemin ou la plateforme.',
    next: 'Copiez l’adresse qui figure dans le message d’erreur. Dans « Authentification » de l’inscription, ajoutez exactement cette adresse sous la plateforme que nomme le guide, puis réessayez.',
  },
  AADSTS500113: {
    happened: 'L’inscription n’a aucun URI de redirection, alors que la connexion en demande un.',
    cause:
      'L’étape de l’URI de redirection a été sautée. La page de consentement d’un administrateur en demande un aussi, même pour une application sans utilisateur.',
    next: 'Dans « Authentification » de l’inscription, ajoutez l’URI de redirection que donne le guide, sous la plateforme qu’il nomme.',
  },
  AADSTS50020: {
    happened:
      'Le compte relève d’une autre organisation, ou est personnel, et n’est pas invité dans ce locataire.',
    cause: 'Le mauvais compte a été choisi, ou l’inscription n’admet qu’un seul locataire.',
    next: 'Connectez-vous avec un compte du locataire. Si des comptes d’autres organisations doivent pouvoir se connecter, réglez « Types de comptes pris en charge » sur plusieurs locataires.',
  },
  AADSTS500200: {
    happened:
      'Ce compte Microsoft est personnel, et l’application n’admet que les comptes professionnels ou scolaires.',
    cause: 'Le navigateur était déjà connecté avec un compte personnel, ou le mauvais compte a été choisi.',
    next: 'Déconnectez-vous du compte personnel, ou ouvrez une fenêtre privée, puis connectez-vous avec un compte de votre organisation.',
  },
  AADSTS500208: {
    happened: 'Le domaine de ce compte ne peut pas se connecter à ce genre d’application.',
    cause:
      'Un compte personnel a été utilisé là où seuls les comptes professionnels ou scolaires sont admis.',
    next: 'Connectez-vous avec un compte professionnel ou scolaire.',
  },
  AADSTS50034: {
    happened: 'Le locataire n’a aucun utilisateur de ce nom.',
    cause:
      'Le nom d’utilisateur contient une faute, ou l’ID de locataire est celui d’une autre organisation.',
    next: 'Vérifiez le nom d’utilisateur. S’il est juste, comparez l’ID de locataire avec l’« ID d’annuaire (locataire) » affiché dans « Vue d’ensemble » de l’inscription.',
  },
  AADSTS50058: {
    happened: 'Une connexion sans page a été tentée, mais personne n’est connecté.',
    cause:
      'C’est normal avant la première connexion. Sinon, le navigateur bloque les témoins (cookies) dans lesquels Microsoft garde la session.',
    next: 'Connectez-vous de façon interactive. Si cela se reproduit, autorisez les témoins tiers pour login.microsoftonline.com.',
  },
  AADSTS50059: {
    happened: 'Microsoft ne peut pas savoir à quel locataire s’adresse la demande.',
    cause: 'Une application qui se connecte en son propre nom a utilisé une adresse sans ID de locataire.',
    next: 'Vérifiez que l’ID de locataire a bien été saisi dans le formulaire de l’éditeur. Il doit figurer dans l’adresse du jeton, à la place de « common ».',
  },
  AADSTS50076: {
    happened: 'L’authentification multifacteur est requise pour cet accès.',
    cause: 'Une stratégie d’accès conditionnel du locataire l’exige. L’inscription n’est pas en cause.',
    next: 'Connectez-vous de façon interactive et présentez le second facteur. Une connexion automatique demande un compte ou une stratégie qui le permette.',
  },
  AADSTS50079: {
    happened: 'Ce compte doit d’abord s’inscrire à l’authentification multifacteur.',
    cause:
      'Le locataire l’exige et le compte n’a pas encore de second facteur. L’inscription de l’application n’est pas en cause.',
    next: 'Connectez-vous avec ce compte à myaccount.microsoft.com, configurez le second facteur, puis réessayez.',
  },
  AADSTS50105: {
    happened:
      'L’application n’admet que les utilisateurs qui lui sont affectés, et ce compte n’en fait pas partie.',
    cause: 'L’application d’entreprise exige une affectation.',
    next: 'Ouvrez « Applications d’entreprise », l’application, ses utilisateurs et groupes, et ajoutez l’utilisateur ; ou levez l’exigence d’affectation dans « Propriétés ». L’appartenance à un groupe imbriqué ne compte pas.',
  },
  AADSTS50126: {
    happened: 'Le nom d’utilisateur ou le mot de passe est incorrect.',
    cause: 'Le plus souvent une faute de frappe, ou un ancien mot de passe mémorisé.',
    next: 'Saisissez de nouveau les deux. En cas d’oubli du mot de passe, réinitialisez-le selon la procédure de votre organisation.',
  },
  AADSTS50194: {
    happened:
      'L’application n’admet qu’un seul locataire, mais la connexion est passée par l’adresse commune à tous.',
    cause:
      '« Types de comptes pris en charge » est réglé sur un locataire unique, alors que l’éditeur en attend plusieurs.',
    next: 'Dans « Authentification » de l’inscription, réglez « Types de comptes pris en charge » sur plusieurs locataires, enregistrez, et réessayez après quelques minutes.',
  },
  AADSTS50196: {
    happened: 'Microsoft a arrêté l’application, qui répétait sans cesse la même demande.',
    cause: 'L’application ne conserve pas les jetons qu’elle reçoit, ou recommence sans attendre.',
    next: 'Arrêtez la connexion quelques minutes, puis relancez-la une seule fois. Si cela revient, l’éditeur doit corriger l’application.',
  },
  AADSTS51004: {
    happened: 'Le compte n’existe pas dans ce locataire.',
    cause: 'La connexion s’est adressée à un autre locataire que celui de ce compte.',
    next: 'Comparez l’ID de locataire avec l’« ID d’annuaire (locataire) » affiché dans « Vue d’ensemble » de l’inscription, et connectez-vous avec un compte de ce locataire.',
  },
  AADSTS53003: {
    happened: 'Une stratégie d’accès conditionnel a bloqué l’accès.',
    cause:
      'Le lieu, l’appareil, l’application ou le niveau de risque ne répond pas à une stratégie du locataire. L’inscription n’est pas en cause.',
    next: 'Dans les journaux de connexion du locataire, ouvrez cette tentative et lisez quelle stratégie d’accès conditionnel l’a refusée ; connectez-vous ensuite dans les conditions qu’elle exige, ou adaptez-la.',
  },
  AADSTS530035: {
    happened: 'Les paramètres de sécurité par défaut du locataire ont bloqué l’accès.',
    cause: 'La connexion a utilisé un protocole ancien, ou a paru risquée.',
    next: 'Utilisez une connexion moderne avec un second facteur. Si l’application de l’éditeur ne le permet pas, adressez-vous à lui ; ne désactivez pas les paramètres de sécurité par défaut pour elle.',
  },
  AADSTS54005: {
    happened: 'Le code d’autorisation a déjà servi.',
    cause:
      'La page de retour a été chargée deux fois : actualisation, double clic, ou navigateur qui charge les pages d’avance.',
    next: 'Reprenez la connexion depuis le début et laissez-la se terminer sans recharger la page.',
  },
  AADSTS65001: {
    happened: 'Personne n’a consenti à cette application pour ces autorisations dans ce locataire.',
    cause: 'Le consentement d’administrateur n’a pas été accordé, ou une autorisation a été ajoutée ensuite.',
    next: 'Dans « API autorisées » de l’inscription, sélectionnez « Accorder un consentement d’administrateur pour {locataire} », attendez quelques minutes et réessayez.',
  },
  AADSTS65004: {
    happened: 'La personne a refusé les autorisations sur la page de consentement.',
    cause: 'Quelqu’un a choisi « Annuler » sur cette page.',
    next: 'Connectez-vous de nouveau et choisissez « Accepter », ou demandez à un administrateur d’accorder le consentement pour tous.',
  },
  AADSTS65005: {
    happened: 'L’application demande une API que son inscription ne contient pas.',
    cause: 'L’étape des autorisations a été sautée, ou l’autorisation a été ajoutée pour une autre API.',
    next: 'Dans « API autorisées », ajoutez l’autorisation de l’API que nomme le guide, puis accordez le consentement d’administrateur.',
  },
  AADSTS650052: {
    happened:
      'L’organisation n’est pas abonnée au service dont l’application a besoin, ou ne l’a jamais activé.',
    cause: 'Business Central, ou l’autre produit Dynamics, n’est pas activé dans ce locataire.',
    next: 'Vérifiez que ce locataire est bien celui qui détient les licences. Si oui, demandez à un utilisateur titulaire d’une licence d’ouvrir le produit une fois, puis réessayez.',
  },
  AADSTS650054: {
    happened: 'L’application demande une autorisation sur un service qui n’est plus disponible.',
    cause: 'Le manifeste de l’inscription contient encore une entrée pour une API retirée.',
    next: 'Dans « API autorisées » (ou « Manifeste », requiredResourceAccess), retirez l’entrée sans nom lisible, puis accordez de nouveau le consentement.',
  },
  AADSTS650056: {
    happened: 'L’inscription est incomplète pour ce qui est demandé.',
    cause:
      'Elle ne contient aucune autorisation pour cette API, ou le consentement d’administrateur n’a pas été accordé.',
    next: 'Dans « API autorisées », ajoutez les autorisations que nomme le guide et accordez le consentement d’administrateur. Vérifiez aussi que l’ID client est juste.',
  },
  AADSTS650057: {
    happened: 'L’API demandée ne figure pas dans l’inscription.',
    cause: 'Elle manque sous « Autorisations configurées ».',
    next: 'Dans « API autorisées », sélectionnez « Ajouter une autorisation », choisissez l’API que nomme le guide, puis accordez le consentement d’administrateur.',
  },
  AADSTS70001: {
    happened: 'L’application est désactivée dans ce locataire.',
    cause: 'Un administrateur en a coupé la connexion, ou Microsoft l’a désactivée.',
    next: 'Dans « Applications d’entreprise », ouvrez l’application, « Propriétés », et activez la connexion des utilisateurs. Si c’est impossible, adressez-vous au support de Microsoft.',
  },
  AADSTS700016: {
    happened: 'Le locataire n’a aucune application ayant cet ID client.',
    cause:
      'L’ID client contient une faute, la connexion s’est adressée à un autre locataire, ou une application multilocataire n’a jamais reçu de consentement dans celui-ci.',
    next: 'Copiez de nouveau l’« ID d’application (client) » depuis « Vue d’ensemble », vérifiez l’ID de locataire, et accordez le consentement dans le locataire à connecter.',
  },
  AADSTS70002: {
    happened: 'Les informations d’identification de l’application ne correspondent pas.',
    cause: 'Le secret client est faux, ou appartient à une autre application.',
    next: 'Créez un nouveau secret client, copiez aussitôt sa « Valeur » et transmettez-la à l’éditeur par son formulaire sécurisé.',
  },
  AADSTS700022: {
    happened: 'Une même demande réclame des autorisations de plusieurs API.',
    cause: 'Des étendues de Microsoft Graph et du produit ont été mélangées.',
    next: 'Demandez à l’éditeur d’interroger une seule API à la fois. Si vous avez saisi l’étendue vous-même, ne gardez que celle du guide.',
  },
  AADSTS700023: {
    happened: 'L’étendue ne dit pas à quelle API elle appartient.',
    cause: 'Il manque l’adresse de l’API devant le nom de l’autorisation.',
    next: 'Utilisez l’étendue entière, par exemple l’adresse de l’environnement suivie de « /.default ». Si c’est l’éditeur qui la compose, envoyez-lui le code.',
  },
  AADSTS700025: {
    happened: 'Un secret a été envoyé pour une adresse inscrite comme celle d’une application sans secret.',
    cause:
      'L’URI de redirection se trouve sous « Applications de bureau et mobiles » ou « Application monopage » au lieu de « Web ».',
    next: 'Dans « Authentification », retirez l’URI de redirection de l’éditeur de l’endroit où il se trouve et ajoutez-le sous « Web ».',
  },
  AADSTS700027: {
    happened: 'Microsoft n’a pas pu vérifier la signature faite avec le certificat de l’application.',
    cause: 'Le certificat de l’inscription ne correspond pas à la clé privée utilisée, ou il a expiré.',
    next: 'Dans « Certificats et secrets », comparez l’empreinte avec celle du certificat de l’éditeur, et chargez le certificat actuel.',
  },
  AADSTS700054: {
    happened: 'La connexion a demandé directement un jeton d’ID, ce que l’inscription n’autorise pas.',
    cause: 'L’application utilise l’ancien flux implicite, et sa case n’est pas cochée.',
    next: 'Si les instructions de l’éditeur le demandent, cochez les jetons d’ID sous « Flux hybrides et d’octroi implicite ». Sinon, n’y touchez pas et adressez-vous à l’éditeur.',
  },
  AADSTS700082: {
    happened: 'Le jeton d’actualisation a expiré, faute d’avoir servi depuis longtemps.',
    cause: 'La connexion était inactive.',
    next: 'Rétablissez la connexion en vous connectant de nouveau. Une connexion utilisée régulièrement reste active.',
  },
  AADSTS700084: {
    happened: 'Le jeton d’actualisation d’une application de navigateur a atteint sa durée de vie fixe.',
    cause: 'C’est normal : un tel jeton vit 24 heures au plus.',
    next: 'Connectez-vous de nouveau.',
  },
  AADSTS7000112: {
    happened: 'L’application est désactivée.',
    cause: 'L’application, ou son application d’entreprise dans ce locataire, a été désactivée.',
    next: 'Dans « Applications d’entreprise », ouvrez l’application, « Propriétés », et activez la connexion des utilisateurs.',
  },
  AADSTS7000215: {
    happened: 'Le secret client n’est pas valide.',
    cause:
      'L’« ID de secret » a été copié au lieu de la « Valeur », ou la valeur a été coupée, modifiée ou remplacée.',
    next: 'Dans « Certificats et secrets », créez un nouveau secret client, copiez sa « Valeur » (et non l’« ID de secret ») avant de quitter la page, et transmettez-la à l’éditeur.',
  },
  AADSTS7000218: {
    happened: 'La demande ne contient ni secret ni certificat, alors que cette inscription en exige un.',
    cause:
      'L’URI de redirection se trouve sous « Web » alors que c’est un navigateur ou un programme installé qui se connecte, ou l’éditeur n’a jamais reçu le secret.',
    next: 'Vérifiez que l’éditeur a le secret client. Pour le contrôle de ce site, inscrivez son adresse sous « Application monopage ».',
  },
  AADSTS7000222: {
    happened: 'Le secret client a expiré.',
    cause: 'Sa date de fin est passée ; le portail permet 24 mois au plus.',
    next: 'Créez un nouveau secret client, transmettez-le à l’éditeur, puis supprimez celui qui a expiré. Notez la nouvelle date de fin.',
  },
  AADSTS7000229: {
    happened: 'L’application existe, mais pas comme application d’entreprise dans ce locataire.',
    cause: 'Personne n’y a encore consenti ici.',
    next: 'Un administrateur de ce locataire accorde une fois le consentement, ce qui crée l’application d’entreprise.',
  },
  AADSTS70011: {
    happened: 'L’étendue demandée n’est pas valide.',
    cause:
      'Elle contient une faute, mélange plusieurs API, ou se termine mal après l’adresse de l’environnement.',
    next: 'Comparez l’étendue avec celle du guide. Si l’éditeur la compose à partir de vos valeurs, vérifiez l’adresse de l’environnement que vous avez donnée.',
  },
  AADSTS90002: {
    happened: 'Aucun locataire n’a cet ID ou ce nom.',
    cause: 'L’ID de locataire contient une faute, ou le locataire se trouve dans un autre cloud national.',
    next: 'Copiez de nouveau l’« ID d’annuaire (locataire) » depuis « Vue d’ensemble » de l’inscription.',
  },
  AADSTS90008: {
    happened: 'Il manque à l’application l’autorisation de base pour connecter des personnes.',
    cause: 'User.Read de Microsoft Graph a été retirée de l’inscription.',
    next: 'Dans « API autorisées », ajoutez l’autorisation déléguée User.Read de Microsoft Graph, puis accordez le consentement d’administrateur.',
  },
  AADSTS90009: {
    happened: 'L’application demande un jeton pour elle-même, sous un autre nom que son ID client.',
    cause: 'L’étendue nomme l’adresse de l’application au lieu de celle du produit.',
    next: 'Utilisez l’étendue du produit que donne le guide. Si c’est l’éditeur qui la compose, envoyez-lui le code.',
  },
  AADSTS90072: {
    happened: 'Le compte vient de l’extérieur et n’est pas invité dans ce locataire.',
    cause: 'Le mauvais compte a été choisi.',
    next: 'Déconnectez-vous, puis connectez-vous avec un compte du locataire ; ou demandez d’abord à un administrateur d’inviter ce compte.',
  },
  AADSTS90093: {
    happened: 'Seul un administrateur peut consentir à ces autorisations.',
    cause: 'Le compte utilisé pour la connexion n’a aucun rôle d’administrateur.',
    next: 'Faites accorder le consentement par un administrateur dans « API autorisées » de l’inscription, puis reconnectez-vous.',
  },
  AADSTS90094: {
    happened: 'Ces autorisations demandent le consentement d’un administrateur.',
    cause: 'La stratégie du locataire ne laisse pas les utilisateurs y consentir.',
    next: 'Un administrateur ouvre « API autorisées » dans l’inscription et sélectionne « Accorder un consentement d’administrateur pour {locataire} ».',
  },
  AADSTS900941: {
    happened: 'Un administrateur doit s’en charger : le compte utilisé n’en a pas le droit.',
    cause:
      'L’application demande des autorisations auxquelles les utilisateurs de ce locataire ne peuvent pas consentir.',
    next: 'Faites accorder le consentement par un administrateur dans « API autorisées » de l’inscription, puis reconnectez-vous.',
  },
  AADSTS90095: {
    happened:
      'Ces autorisations demandent le consentement d’un administrateur, et il est possible d’en faire la demande.',
    cause: 'Le locataire laisse les utilisateurs demander le consentement, mais pas le donner eux-mêmes.',
    next: 'Envoyez la demande en la motivant, ou faites accorder le consentement directement par un administrateur dans « API autorisées ».',
  },
  AADSTS90099: {
    happened:
      'L’application n’est pas autorisée dans le locataire du client pour les partenaires qui le gèrent.',
    cause:
      'La connexion s’est faite comme administrateur délégué (partenaire), et le client n’a pas donné son consentement.',
    next: 'Faites accorder le consentement par un administrateur du locataire du client, ou connectez-vous avec un compte de ce locataire.',
  },
  AADSTS90130: {
    happened: 'L’application ne peut pas utiliser l’adresse de connexion commune à tous les comptes.',
    cause: 'La demande est passée par « common », qui admet aussi les comptes personnels.',
    next: 'L’adresse doit nommer le locataire, ou « organizations ». Si c’est l’éditeur qui la compose, envoyez-lui le code.',
  },
  AADSTS900144: {
    happened: 'Il manque un élément obligatoire dans la demande de jeton.',
    cause: 'Un champ est resté vide, ou l’application a mal composé la demande.',
    next: 'Vérifiez que tous les champs du formulaire de l’éditeur sont remplis. Si oui, envoyez-lui le code et l’ID de corrélation.',
  },
  AADSTS900971: {
    happened: 'Ni la demande ni l’inscription ne disent où revenir après la connexion.',
    cause: 'L’URI de redirection est absent.',
    next: 'Dans « Authentification » de l’inscription, ajoutez l’URI de redirection que donne le guide.',
  },
  AADSTS901002: {
    happened: 'La demande emploie un paramètre que cette adresse de connexion ne connaît pas.',
    cause: 'Une demande d’ancienne forme (resource) a été envoyée à l’adresse récente (v2.0).',
    next: 'Mettez à jour l’application ou le connecteur de l’éditeur. Si vous avez écrit la demande, utilisez « scope » au lieu de « resource ».',
  },
  AADSTS9001023: {
    happened:
      'Une application qui se connecte en son propre nom a utilisé une adresse commune à tous les locataires.',
    cause: 'L’ID de locataire n’a pas été donné, ou a été remplacé par « common ».',
    next: 'Saisissez l’ID de locataire dans le formulaire de l’éditeur. S’il y était, envoyez-lui le code.',
  },
  AADSTS9002313: {
    happened: 'Microsoft ne peut pas lire la demande.',
    cause:
      'Une valeur contient un caractère parasite, comme une espace ou un saut de ligne, ou a été mal encodée.',
    next: 'Saisissez de nouveau chaque valeur, sans espace avant ni après. Si cela ne suffit pas, envoyez le code à l’éditeur.',
  },
  AADSTS9002326: {
    happened:
      'Un navigateur a tenté d’échanger le code d’une adresse qui n’est pas inscrite pour les navigateurs.',
    cause: 'L’URI de redirection se trouve sous « Web » au lieu de « Application monopage ».',
    next: 'Dans « Authentification », retirez de « Web » l’adresse que le navigateur utilise et ajoutez-la sous « Application monopage ».',
  },
  AADSTS9002327: {
    happened: 'Un serveur a tenté d’échanger le code d’une adresse inscrite pour les navigateurs.',
    cause: 'L’URI de redirection de l’éditeur se trouve sous « Application monopage » au lieu de « Web ».',
    next: 'Dans « Authentification », retirez de « Application monopage » l’adresse de l’éditeur et ajoutez-la sous « Web ».',
  },
};
