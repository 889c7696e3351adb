import type {FamilySentences} from '../../sentences';

export const businessCentral: FamilySentences<'business-central'> = {
  'BC 401 Authentication_InvalidCredentials': {
    happened:
      'Business Central n’accepte pas l’application, bien que Microsoft Entra l’ait laissée se connecter.',
    cause:
      'L’application n’a pas de fiche dans Business Central, son « État » n’est pas « Activé », ou le jeton est destiné à une autre API.',
    next: 'Dans Business Central, cherchez « Applications Microsoft Entra ». Ouvrez ou créez la fiche qui porte cet ID client, donnez-lui un ensemble d’autorisations et réglez « État » sur « Activé ».',
  },
  'BC Authorization_*': {
    happened: 'Business Central connaît l’application ou l’utilisateur, mais n’autorise pas cet appel.',
    cause: 'Il manque un ensemble d’autorisations. SUPER ne peut pas être donné à une application.',
    next: 'Dans la « Fiche de l’application Microsoft Entra » (ou la fiche de l’utilisateur), ajoutez les ensembles d’autorisations que nomme le guide.',
  },
  'BC Internal_DataNotFoundFilter': {
    happened: 'Aucun enregistrement ne correspond à ce qui est demandé.',
    cause: 'Cela tient aux données ou à un filtre. L’inscription et les autorisations sont en ordre.',
    next: 'Vérifiez que l’enregistrement existe dans la société connectée.',
  },
  'BC Internal_CompanyNotFound': {
    happened: 'Business Central ne trouve pas la société.',
    cause: 'Le nom de la société est absent de l’appel, mal écrit, ou celui d’un autre environnement.',
    next: 'Comparez la société avec la liste des sociétés de cet environnement, et donnez le nom exact à l’éditeur.',
  },
  'BC Internal_TenantUnavailable': {
    happened: 'L’environnement Business Central est injoignable.',
    cause: 'L’ID de locataire est faux, ou l’environnement est arrêté ou en cours de mise à jour.',
    next: 'Ouvrez le centre d’administration Business Central et regardez l’état de l’environnement ; vérifiez l’ID de locataire.',
  },
  'BC BadRequest_NotFound': {
    happened: 'L’adresse de l’appel ne mène nulle part dans Business Central.',
    cause: 'Le nom de l’environnement ou le chemin est faux.',
    next: 'Vérifiez le nom de l’environnement (par exemple Production) donné à l’éditeur. S’il est juste, envoyez-lui le message.',
  },
  'BC BadRequest_ResourceNotFound': {
    happened: 'L’API de Business Central n’a pas cet élément.',
    cause: 'Le chemin ou la version de l’API est faux, ou l’extension qui le fournit est absente.',
    next: 'Vérifiez dans « Gestion des extensions » que l’extension de l’éditeur est installée dans cet environnement. Si oui, envoyez-lui le message.',
  },
};
