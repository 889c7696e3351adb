import type {CauseFamilySentences} from '../../sentences';

export const consent: CauseFamilySentences<'consent'> = {
  'consent-missing': {
    happened:
      'Personne n’a accepté, dans ce locataire, que l’application utilise les autorisations qu’elle demande.',
    tell: 'L’application est connue et contient l’autorisation ; il ne manque que l’accord. Si l’API manque dans la liste, ajoutez-la d’abord. Si Microsoft dit qu’il faut un administrateur, votre compte ne peut pas consentir.',
    steps: [
      'Ouvrez « API autorisées » de l’inscription, et regardez la colonne « État ».',
      'Sélectionnez « Accorder un consentement d’administrateur pour {locataire} », et confirmez.',
      'Actualisez la page : chaque ligne que nomme le guide doit indiquer « Accordé pour {locataire} ».',
      'Attendez cinq minutes, puis relancez la connexion ou faites demander un nouveau jeton : un jeton antérieur ne change pas.',
    ],
    undo: 'Retirez le consentement dans « Applications d’entreprise », l’application, « Autorisations », avec « Révoquer l’autorisation ».',
    stop: 'Arrêtez après deux essais espacés d’une heure. Si chaque ligne est accordée et que l’erreur reste, l’éditeur demande autre chose que ce que nomme le guide : envoyez-lui le code.',
  },
  'admin-consent-required': {
    happened:
      'Ces autorisations demandent l’accord d’un administrateur, et le compte utilisé n’a aucun rôle de ce genre.',
    tell: 'La page dit qu’il faut un administrateur, ou propose d’envoyer une demande. Si vous pouviez accepter et ne l’avez pas fait, le consentement a été refusé. Si une affectation est exigée, le message le dit.',
    steps: [
      'Si la page propose une demande, envoyez-la en la motivant ; sinon, écrivez à un administrateur en nommant l’application.',
      'L’administrateur vérifie les autorisations, puis sélectionne « Accorder un consentement d’administrateur pour {locataire} » dans « API autorisées » de l’inscription.',
      'Pour une application de l’éditeur, l’administrateur ouvre « Applications d’entreprise » et y trouve la demande, ou se connecte une fois à l’application.',
      'Attendez cinq minutes, puis reconnectez-vous.',
    ],
    undo: 'L’administrateur retire le consentement dans « Applications d’entreprise », l’application, « Autorisations », avec « Révoquer l’autorisation ».',
    stop: 'Arrêtez après deux essais : aucun réglage de votre compte n’y peut rien. Ne faites pas assouplir la stratégie de consentement des utilisateurs pour une seule application.',
  },
  'consent-declined': {
    happened:
      'Quelqu’un a choisi « Annuler » sur la page qui énumère les autorisations, ou est revenu en arrière. Rien n’a changé.',
    tell: 'Vous avez vu la liste des autorisations et pouviez accepter. Si la page ne proposait qu’une demande à un administrateur, vous ne pouvez pas consentir. Si la fenêtre a été fermée avant, il n’y a aucune réponse.',
    steps: [
      'Comparez les autorisations de la page avec celles du guide.',
      'Si ce sont les mêmes, connectez-vous de nouveau et choisissez « Accepter ».',
      'Ou faites accorder le consentement pour tous par un administrateur dans « API autorisées » : la page n’apparaît alors plus.',
      'Si elles diffèrent, n’acceptez rien et demandez pourquoi à l’éditeur.',
    ],
    undo: 'Il n’y a rien à défaire : un refus laisse tout en l’état.',
    stop: 'Arrêtez après deux essais. Si la page énumère des autorisations que le guide ne nomme pas, adressez-vous d’abord à l’éditeur.',
  },
  'consent-loop-prompt': {
    happened:
      'Le consentement est donné, et la page le demande à chaque connexion : l’application l’exige chaque fois, ou veut plus que ce qui est accordé.',
    tell: 'Les autorisations figurent comme accordées dans le centre d’administration, et la page revient quand même. Si elles ne sont pas accordées, c’est que le consentement est absent.',
    steps: [
      'Ouvrez « Applications d’entreprise », l’application, « Autorisations », et comparez l’onglet « Consentement administrateur » avec la liste de la page.',
      'Si la page en énumère davantage, ajoutez dans « API autorisées » ce que nomme le guide et accordez de nouveau le consentement.',
      'S’il ne manque rien, la demande de l’éditeur contient prompt=consent, qui le redemande chaque fois : envoyez-lui l’adresse affichée par le navigateur, sans son code.',
      'Si seuls les utilisateurs sont interrogés, vérifiez que le consentement vaut pour tout le locataire, et non pour une seule personne.',
    ],
    undo: 'Il n’y a rien à défaire. Ne supprimez pas l’application pour recommencer : tout le monde perdrait son consentement.',
    stop: 'Arrêtez après deux essais. Ce qu’exige l’application, seul l’éditeur peut le changer.',
  },
  'resource-not-in-tenant': {
    happened:
      'Le locataire n’a aucun service du nom ou de l’adresse demandés : ils sont mal écrits, relèvent d’un autre locataire, ou le service n’y a jamais été activé.',
    tell: 'Le message cite le service. Si c’est exactement l’adresse de votre environnement, le locataire n’est pas le bon ou le produit n’y a jamais été ouvert. Si le service existe et ne manque que dans l’inscription, le message le dit.',
    steps: [
      'Comparez l’adresse du message avec celle de votre environnement : hôte, région et terminaison, sans barre oblique finale.',
      'Vérifiez que le locataire du message est bien celui qui détient les licences.',
      'Demandez à une personne titulaire d’une licence d’ouvrir le produit une fois dans ce locataire, pour que son service apparaisse.',
      'Si l’entrée de « API autorisées » n’a pas de nom lisible, retirez-la, ajoutez l’API que nomme le guide et accordez de nouveau le consentement.',
      'Donnez à l’éditeur l’adresse corrigée, et réessayez après cinq minutes.',
    ],
    undo: 'Il n’y a rien à défaire ; une autorisation retirée peut être ajoutée de nouveau.',
    stop: 'Arrêtez après deux essais avec l’adresse copiée du produit. Envoyez ensuite à l’éditeur le code, l’adresse et l’ID de locataire.',
  },
  'resource-not-in-registration': {
    happened:
      'L’application demande une API que son inscription ne contient pas sous « Autorisations configurées ».',
    tell: 'Le message nomme l’API, et souvent celles qui y figurent. Si l’API y figure sans être accordée, c’est le consentement qui manque. Si le locataire n’a pas cette API, elle ne peut même pas être ajoutée.',
    steps: [
      'Ouvrez « API autorisées » de l’inscription dont le message nomme l’ID client.',
      'Sélectionnez « Ajouter une autorisation », puis l’API que nomme le guide, sous « API Microsoft » ou « API utilisées par mon organisation ».',
      'Choisissez le genre que nomme le guide, « Autorisations déléguées » ou « Autorisations d’application », puis l’autorisation, et « Ajouter des autorisations ».',
      'Sélectionnez « Accorder un consentement d’administrateur pour {locataire} ».',
      'Attendez cinq minutes, puis réessayez.',
    ],
    undo: 'Retirez l’autorisation de la même liste avec « Supprimer l’autorisation ». Son consentement ne disparaît que si vous le révoquez avant.',
    stop: 'Arrêtez après deux essais. Si le message nomme une API que le guide ne nomme pas, adressez-vous à l’éditeur avant de l’ajouter.',
  },
  'graph-permission-missing': {
    happened:
      'Microsoft Graph a accepté le jeton, mais celui-ci ne contient aucune autorisation pour cet appel.',
    tell: 'Graph répond 403, et non 401 : le jeton est bon, et trop faible. Si d’autres boîtes aux lettres fonctionnent et que l’une est refusée, c’est son étendue qui est en cause.',
    steps: [
      'Ouvrez « API autorisées », et regardez les lignes sous Microsoft Graph.',
      'Ajoutez l’autorisation que nomme le guide, dans le genre qu’il nomme : une application qui fonctionne seule demande « Autorisations d’application ».',
      'Sélectionnez « Accorder un consentement d’administrateur pour {locataire} ».',
      'Attendez cinq minutes, puis faites demander un nouveau jeton par l’application.',
    ],
    undo: 'Révoquez le consentement dans « Applications d’entreprise », l’application, « Autorisations », puis retirez l’autorisation de l’inscription.',
    stop: 'Arrêtez après deux essais. N’accordez rien de plus large pour voir : demandez à l’éditeur de quelle autorisation l’appel a besoin.',
  },
};
