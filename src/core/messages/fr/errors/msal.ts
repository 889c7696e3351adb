import type {FamilySentences} from '../../sentences';

export const msal: FamilySentences<'msal'> = {
  interaction_required: {
    happened: 'Une connexion sans page ne peut pas aboutir d’elle-même.',
    cause: 'Il faut un consentement, un second facteur ou une nouvelle connexion.',
    next: 'Connectez-vous de façon interactive. Un numéro AADSTS dans le message dit ce qui est demandé.',
  },
  consent_required: {
    happened: 'Il manque le consentement à l’application.',
    cause: 'Le consentement d’administrateur n’a pas été accordé, ou une autorisation a été ajoutée ensuite.',
    next: 'Dans « API autorisées » de l’inscription, sélectionnez « Accorder un consentement d’administrateur pour {locataire} », puis réessayez.',
  },
  login_required: {
    happened: 'Personne n’est connecté.',
    cause: 'La session a pris fin, ou n’a jamais commencé dans ce navigateur.',
    next: 'Connectez-vous.',
  },
  bad_token: {
    happened: 'Un jeton conservé ne peut plus servir.',
    cause: 'Il a été révoqué ou endommagé.',
    next: 'Connectez-vous de nouveau.',
  },
  no_tokens_found: {
    happened: 'Il n’y a pas encore de jeton pour ce compte.',
    cause: 'Des données ont été demandées à l’application avant toute connexion.',
    next: 'Connectez-vous d’abord.',
  },
  refresh_token_expired: {
    happened: 'La session ne peut plus être prolongée.',
    cause: 'Le jeton d’actualisation a expiré.',
    next: 'Connectez-vous de nouveau.',
  },
  popup_window_error: {
    happened: 'La fenêtre de connexion n’a pas pu s’ouvrir.',
    cause: 'Le navigateur, ou une extension, bloque les fenêtres contextuelles.',
    next: 'Autorisez les fenêtres contextuelles pour ce site, puis réessayez.',
  },
  empty_window_error: {
    happened: 'La fenêtre de connexion ne s’est pas ouverte.',
    cause: 'Le navigateur, ou une extension, bloque les fenêtres contextuelles.',
    next: 'Autorisez les fenêtres contextuelles pour ce site, puis réessayez.',
  },
  user_cancelled: {
    happened: 'La connexion a été interrompue avant la fin.',
    cause: 'La fenêtre a été fermée, ou la personne est revenue en arrière.',
    next: 'Réessayez en laissant la fenêtre ouverte. Si Microsoft y a affiché une erreur, cherchez-la d’abord.',
  },
  timed_out: {
    happened: 'Aucune réponse n’est revenue à temps de la fenêtre de connexion.',
    cause: 'La fenêtre a été fermée, ou la page située à l’URI de redirection ne transmet pas la réponse.',
    next: 'Réessayez. Si cela se reproduit chaque fois, la page située à l’URI de redirection doit être celle qui est prévue pour cela, servie sans stratégie d’ouverture inter-origines (COOP).',
  },
  monitor_window_timeout: {
    happened: 'Aucune réponse n’est revenue à temps de la fenêtre de connexion.',
    cause:
      'La page située à l’URI de redirection ne transmet pas la réponse. Des applications plus anciennes emploient ce nom.',
    next: 'Réessayez. Si cela se reproduit chaque fois, la personne responsable de l’application doit vérifier la page de redirection.',
  },
  redirect_bridge_empty_response: {
    happened: 'La page de retour a été chargée sans réponse de Microsoft.',
    cause: 'Elle a été ouverte directement, ou l’URI de redirection inscrit n’est pas celui qui est utilisé.',
    next: 'Lancez la connexion depuis l’application. Si cela se reproduit chaque fois, comparez l’URI de redirection avec celui de l’inscription.',
  },
  interaction_in_progress: {
    happened: 'Une autre connexion est encore en cours.',
    cause: 'Le bouton a été actionné deux fois, ou une connexion précédente ne s’est jamais terminée.',
    next: 'Terminez l’autre connexion. S’il n’y en a pas, rechargez la page ou fermez l’onglet, puis réessayez.',
  },
  interaction_in_progress_cancelled: {
    happened: 'Une nouvelle connexion a pris la place d’une précédente.',
    cause: 'Une deuxième connexion a été lancée avant la fin de la première.',
    next: 'Rien à réparer : terminez la plus récente.',
  },
  hash_empty_error: {
    happened: 'La réponse était absente de l’adresse de la page de retour.',
    cause: 'La page située à l’URI de redirection l’efface avant qu’elle soit lue.',
    next: 'La personne responsable de l’application doit donner à la connexion une page de retour qui lui soit propre.',
  },
  no_state_in_hash: {
    happened: 'Il manque à la réponse la marque qui la rattache à sa demande.',
    cause: 'La page située à l’URI de redirection, ou un intermédiaire, a modifié la réponse.',
    next: 'Réessayez dans une fenêtre privée sans extension. Si cela persiste, prévenez la personne responsable de l’application.',
  },
  block_nested_popups: {
    happened: 'L’application a tenté de se connecter à l’intérieur de sa propre fenêtre de connexion.',
    cause: 'L’URI de redirection mène à l’application entière au lieu d’une petite page de retour.',
    next: 'La personne responsable de l’application doit inscrire et utiliser une page de retour qui ne lance aucune connexion.',
  },
  redirect_in_iframe: {
    happened: 'Une connexion par redirection a été lancée dans une page incorporée, ce qui est refusé.',
    cause: 'L’application est affichée à l’intérieur d’un autre site.',
    next: 'Ouvrez l’application dans un onglet à part.',
  },
  uninitialized_public_client_application: {
    happened: 'L’application a utilisé sa bibliothèque de connexion avant qu’elle soit prête.',
    cause: 'Un défaut dans le code de l’application.',
    next: 'Rechargez la page. Si cela persiste, prévenez la personne responsable de l’application.',
  },
  no_account_error: {
    happened: 'L’application ne sait pas pour quel compte agir.',
    cause: 'Personne n’est connecté, ou plusieurs comptes le sont et aucun n’a été choisi.',
    next: 'Connectez-vous et, si on vous le demande, choisissez le compte.',
  },
  endpoints_resolution_error: {
    happened: 'La description du service de connexion n’a pas pu être obtenue.',
    cause: 'L’adresse de connexion est fausse, ou le réseau la bloque.',
    next: 'Vérifiez l’ID de locataire et le réseau, puis réessayez.',
  },
  openid_config_error: {
    happened: 'La description du service de connexion n’est pas utilisable.',
    cause:
      'L’adresse de connexion mène ailleurs : un mauvais locataire, ou la page d’un serveur mandataire (proxy).',
    next: 'Vérifiez l’ID de locataire, et si un serveur mandataire ne répond pas à la place de Microsoft.',
  },
  untrusted_authority: {
    happened: 'L’application ne fait pas confiance à l’adresse de connexion.',
    cause: 'Son hôte n’est pas parmi ceux que l’application connaît.',
    next: 'Utilisez login.microsoftonline.com, ou demandez à la personne responsable de l’application d’ajouter l’hôte.',
  },
  issuer_validation_failed: {
    happened: 'Le service de connexion nomme un autre émetteur que celui attendu.',
    cause:
      'L’adresse relève d’un autre locataire ou d’un autre cloud, ou quelque chose se fait passer pour le vrai service.',
    next: 'Vérifiez l’adresse de connexion et l’ID de locataire. Ne poursuivez pas si vous ne reconnaissez pas l’adresse.',
  },
  authority_uri_insecure: {
    happened: 'L’adresse de connexion ne commence pas par https.',
    cause: 'Elle a été saisie avec http.',
    next: 'Saisissez-la avec https.',
  },
  url_parse_error: {
    happened: 'L’adresse de connexion n’est pas une adresse valide.',
    cause: 'Elle contient une faute ou un caractère parasite.',
    next: 'Copiez de nouveau l’ID de locataire ou l’adresse.',
  },
  empty_input_scopes_error: {
    happened: 'La demande ne réclame aucune autorisation.',
    cause: 'La liste des étendues de l’application est vide.',
    next: 'Prévenez la personne responsable de l’application. Si c’est vous qui saisissez l’étendue, saisissez celle du guide.',
  },
  state_mismatch: {
    happened: 'La réponse appartient à une autre demande.',
    cause: 'Deux connexions ont eu lieu en même temps, ou une ancienne page de retour a été rechargée.',
    next: 'Fermez les autres onglets de l’application et connectez-vous encore une fois.',
  },
  post_request_failed: {
    happened: 'La demande de jeton n’est pas passée.',
    cause: 'Le réseau, un serveur mandataire (proxy) ou une extension l’a bloquée.',
    next: 'Réessayez sans extension, et vérifiez que login.microsoftonline.com est joignable.',
  },
};
