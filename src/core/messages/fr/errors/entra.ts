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
  AADSTS500021: {
    happened: 'Le réseau d’où vous vous connectez ne laisse entrer personne dans ce locataire.',
    cause:
      'Un proxy de votre organisation joint à chaque connexion une liste de locataires permis, et celui-ci n’y figure pas.',
    next: 'Demandez au responsable du proxy d’autoriser ce locataire, s’il doit être joignable de là.',
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
  AADSTS50014: {
    happened: 'Le compte n’est pas, ou pas encore, invité dans ce locataire.',
    cause: 'Il relève d’une autre organisation, ou n’a pas accepté l’invitation.',
    next: 'Acceptez l’invitation reçue par courriel, ou connectez-vous avec un compte du locataire.',
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
  AADSTS500212: {
    happened: 'Votre propre organisation ne laisse pas ses comptes entrer dans ce locataire.',
    cause: 'Ses paramètres d’accès entre locataires bloquent la sortie.',
    next: 'Connectez-vous avec un compte du locataire lui-même, ou faites autoriser l’accès dans ces paramètres par un administrateur de votre organisation.',
  },
  AADSTS500213: {
    happened: 'Ce locataire ne laisse pas entrer les comptes de votre organisation.',
    cause: 'Ses paramètres d’accès entre locataires bloquent l’entrée.',
    next: 'Connectez-vous avec un compte du locataire lui-même, ou demandez à l’un de ses administrateurs d’autoriser votre organisation.',
  },
  AADSTS50034: {
    happened: 'Le locataire n’a aucun utilisateur de ce nom.',
    cause:
      'Le nom d’utilisateur contient une faute, ou l’ID de locataire est celui d’une autre organisation.',
    next: 'Vérifiez le nom d’utilisateur. S’il est juste, comparez l’ID de locataire avec l’« ID d’annuaire (locataire) » affiché dans « Vue d’ensemble » de l’inscription.',
  },
  AADSTS50053: {
    happened:
      'Le compte est verrouillé pour un temps, ou la connexion vient d’une adresse d’où partent des attaques.',
    cause: 'Il y a eu trop d’essais avec un mot de passe faux, par vous, un appareil ou quelqu’un d’autre.',
    next: 'Cessez d’essayer et attendez quelques minutes. Si le compte reste verrouillé, un administrateur lit la raison dans les journaux de connexion.',
  },
  AADSTS50055: {
    happened: 'Le mot de passe de ce compte a expiré.',
    cause: 'L’organisation limite la durée de validité des mots de passe.',
    next: 'Connectez-vous à une page de Microsoft, choisissez un nouveau mot de passe, puis rétablissez la connexion.',
  },
  AADSTS50057: {
    happened: 'Le compte d’utilisateur est désactivé.',
    cause: 'Un administrateur en a bloqué la connexion, ou le compte a été fermé.',
    next: 'Demandez à un administrateur si c’est voulu ; sinon, il réactive le compte parmi les utilisateurs du locataire.',
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
  AADSTS50072: {
    happened: 'Ce compte doit d’abord s’inscrire à l’authentification multifacteur.',
    cause: 'Le locataire exige un second facteur, et le compte n’en a pas encore.',
    next: 'Connectez-vous là où une page peut s’afficher, configurez le second facteur à l’invite, puis réessayez.',
  },
  AADSTS50074: {
    happened: 'Le second facteur a été demandé et n’a pas été présenté.',
    cause: 'La demande est restée sans réponse, a été refusée ou a expiré.',
    next: 'Reconnectez-vous et présentez le second facteur. Si cette connexion ne vient pas de vous, refusez-la et prévenez votre équipe de sécurité.',
  },
  AADSTS50076: {
    happened: 'L’authentification multifacteur est requise pour cet accès.',
    cause: 'Une stratégie d’accès conditionnel du locataire l’exige. L’inscription n’est pas en cause.',
    next: 'Connectez-vous de façon interactive et présentez le second facteur. Une connexion automatique demande un compte ou une stratégie qui le permette.',
  },
  AADSTS50078: {
    happened: 'Le second facteur a été présenté il y a trop longtemps.',
    cause: 'Une stratégie du locataire le redemande après un certain temps.',
    next: 'Reconnectez-vous et présentez le second facteur.',
  },
  AADSTS50079: {
    happened: 'Ce compte doit d’abord s’inscrire à l’authentification multifacteur.',
    cause:
      'Le locataire l’exige et le compte n’a pas encore de second facteur. L’inscription de l’application n’est pas en cause.',
    next: 'Connectez-vous avec ce compte à myaccount.microsoft.com, configurez le second facteur, puis réessayez.',
  },
  AADSTS50097: {
    happened: 'L’appareil lui-même doit être connu du locataire.',
    cause: 'Une stratégie n’admet que les appareils inscrits, et celui-ci ne s’est pas fait connaître.',
    next: 'Connectez-vous depuis un appareil inscrit, ou faites examiner par un administrateur la stratégie qui vise cette application.',
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
  AADSTS50128: {
    happened: 'Microsoft ne peut pas déduire du domaine quel locataire est visé.',
    cause: 'Le domaine est mal écrit, ou n’est validé dans aucun locataire.',
    next: 'Saisissez l’ID de locataire au lieu d’un domaine. Si c’est l’éditeur qui compose l’adresse, envoyez-lui le code.',
  },
  AADSTS50131: {
    happened: 'Une stratégie du locataire a refusé l’accès.',
    cause: 'L’état de l’appareil, une activité suspecte ou une autre condition n’y répond pas.',
    next: 'Faites ouvrir cette tentative par un administrateur dans les journaux de connexion, pour y lire quelle stratégie l’a refusée.',
  },
  AADSTS50133: {
    happened: 'La session est terminée, car le mot de passe a été changé ou a expiré.',
    cause: 'Un changement de mot de passe met fin aux sessions antérieures.',
    next: 'Reconnectez-vous avec le nouveau mot de passe, et rétablissez la liaison.',
  },
  AADSTS501481: {
    happened: 'La preuve qui accompagne le code d’autorisation ne lui correspond pas.',
    cause:
      'Deux connexions se sont mêlées, ou l’application a envoyé une autre preuve (code_verifier) que celle du début.',
    next: 'Reprenez la connexion dans un seul onglet. Si cela revient, envoyez le code d’erreur à l’éditeur.',
  },
  AADSTS50173: {
    happened: 'La session a été révoquée, et une nouvelle connexion est nécessaire.',
    cause: 'Un administrateur, un changement de mot de passe ou la personne a mis fin à toutes les sessions.',
    next: 'Rétablissez la liaison en vous reconnectant. Il n’y a rien d’autre à réparer.',
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
  AADSTS53000: {
    happened: 'L’appareil ne répond pas aux règles du locataire.',
    cause: 'Une stratégie exige un appareil conforme, et celui-ci n’est pas géré ou enfreint une règle.',
    next: 'Connectez-vous depuis un appareil conforme. L’inscription n’est pas en cause.',
  },
  AADSTS53001: {
    happened: 'L’appareil n’appartient pas au domaine de l’organisation.',
    cause: 'Une stratégie n’admet que les appareils qui y sont joints.',
    next: 'Connectez-vous depuis un appareil joint, ou faites examiner par un administrateur la stratégie qui vise cette application.',
  },
  AADSTS53003: {
    happened: 'Une stratégie d’accès conditionnel a bloqué l’accès.',
    cause:
      'Le lieu, l’appareil, l’application ou le niveau de risque ne répond pas à une stratégie du locataire. L’inscription n’est pas en cause.',
    next: 'Dans les journaux de connexion du locataire, ouvrez cette tentative et lisez quelle stratégie d’accès conditionnel l’a refusée ; connectez-vous ensuite dans les conditions qu’elle exige, ou adaptez-la.',
  },
  AADSTS530032: {
    happened: 'Une stratégie de sécurité du locataire bloque ce genre de demande.',
    cause: 'Un administrateur l’interdit à tout le monde, par exemple les connexions par code d’appareil.',
    next: 'Faites lire par un administrateur, dans les journaux de connexion, de quelle stratégie il s’agit, et utilisez la connexion que décrit le guide.',
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
  AADSTS650053: {
    happened: 'L’API existe, mais n’a aucune autorisation du nom demandé.',
    cause: 'Le nom est mal écrit, contient un caractère parasite, ou appartient à une autre API.',
    next: 'Comparez l’étendue du message avec celle du guide. Si c’est l’éditeur qui la compose, envoyez-lui le message.',
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
  AADSTS700011: {
    happened: 'Le locataire ne connaît aucune application ayant cet identifiant.',
    cause: 'L’ID client contient une faute, ou la connexion s’est adressée à un autre locataire.',
    next: 'Copiez de nouveau l’« ID d’application (client) » depuis « Vue d’ensemble », et vérifiez l’ID de locataire.',
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
  AADSTS700024: {
    happened: 'La preuve que l’application signe est trop ancienne, ou pas encore valable.',
    cause:
      'L’horloge de la machine qui signe est fausse, ou l’application réutilise toujours la même preuve.',
    next: 'Envoyez à l’éditeur les heures que cite le message. Si la machine est à vous, réglez son horloge.',
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
  AADSTS700051: {
    happened: 'La connexion a demandé directement un jeton d’accès, ce que l’inscription n’autorise pas.',
    cause: 'L’application utilise l’ancien flux implicite, et sa case n’est pas cochée.',
    next: 'Si les instructions de l’éditeur le demandent, cochez les jetons d’accès sous « Flux hybrides et d’octroi implicite ». Sinon, n’y touchez pas et adressez-vous à l’éditeur.',
  },
  AADSTS700054: {
    happened: 'La connexion a demandé directement un jeton d’ID, ce que l’inscription n’autorise pas.',
    cause: 'L’application utilise l’ancien flux implicite, et sa case n’est pas cochée.',
    next: 'Si les instructions de l’éditeur le demandent, cochez les jetons d’ID sous « Flux hybrides et d’octroi implicite ». Sinon, n’y touchez pas et adressez-vous à l’éditeur.',
  },
  AADSTS70008: {
    happened: 'Le code ou le jeton d’actualisation a expiré.',
    cause: 'La connexion ne s’est pas terminée à temps, ou la liaison est restée inactive trop longtemps.',
    next: 'Reprenez la connexion, et laissez-la se terminer sans pause.',
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
  AADSTS70043: {
    happened: 'La session a atteint l’âge que permet une stratégie.',
    cause: 'L’accès conditionnel demande une nouvelle connexion après quelques heures ou jours.',
    next: 'Rétablissez la liaison en vous reconnectant. Si une intégration doit continuer de fonctionner, un administrateur adapte pour elle la fréquence de connexion.',
  },
  AADSTS75011: {
    happened: 'La manière dont la personne s’est connectée n’est pas celle que demande l’application.',
    cause: 'L’application exige une méthode, comme un mot de passe, et la personne en a utilisé une autre.',
    next: 'Connectez-vous par cette méthode dans une fenêtre privée. L’éditeur ne devrait pas l’exiger : envoyez-lui le code.',
  },
  AADSTS90002: {
    happened: 'Aucun locataire n’a cet ID ou ce nom.',
    cause: 'L’ID de locataire contient une faute, ou le locataire se trouve dans un autre cloud national.',
    next: 'Copiez de nouveau l’« ID d’annuaire (locataire) » depuis « Vue d’ensemble » de l’inscription.',
  },
  AADSTS900023: {
    happened: 'Ce qui se trouve à la place du locataire n’est ni un ID ni un domaine.',
    cause:
      'Un texte de substitution est resté, il manque un caractère à l’ID, ou l’adresse a ses parties dans le mauvais ordre.',
    next: 'Copiez de nouveau l’« ID d’annuaire (locataire) » depuis « Vue d’ensemble », et saisissez-le seul, sans adresse autour.',
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
  AADSTS90014: {
    happened: 'Il manque un champ obligatoire dans la demande.',
    cause: 'Un champ du formulaire de l’éditeur est resté vide, ou l’application a mal composé la demande.',
    next: 'Remplissez tous les champs du formulaire. S’ils le sont, envoyez à l’éditeur le code et le nom du champ.',
  },
  AADSTS90033: {
    happened: 'Un service de Microsoft est momentanément indisponible.',
    cause: 'C’est un incident passager du côté de Microsoft. La configuration n’est pas en cause.',
    next: 'Attendez quelques minutes, puis réessayez sans rien changer. Si cela dure, consultez l’état des services.',
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
