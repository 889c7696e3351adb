/** Who consented to what: how people and translations put it. Long because it is a table. */
import type {SentenceRule} from '../sentences';
import {phrases} from '../sentences';

export const consent: readonly SentenceRule[] = [
  {
    cause: 'consent-loop-prompt',
    shared: true,
    says: phrases(
      '{boucle|sans cesse|à chaque fois|à chaque connexion|indéfiniment|constamment} … {consentement|autorisations|autorisation}',
      '{consentement|autorisations} … {en boucle|sans cesse|à chaque fois|à chaque connexion|indéfiniment}',
      '{keeps asking|asks again|asked again|asking again|asks every time|keep asking|loops|stuck in a loop|endless loop|infinite loop|every time} … {consent|permissions|approve|permission}',
      '{consent|permissions} {screen|prompt|page|dialog} … {loop|again and again|every time|each time|over and over|repeatedly|keeps}',
    ),
  },
  {
    cause: 'consent-declined',
    says: phrases(
      '{a refusé|ai refusé|avez refusé|a annulé|a décliné|ai annulé} … {consentement|autorisations demandées|demande d’autorisation|l’autorisation|les autorisations|de consentir}',
      'consentement {refusé|annulé|a été refusé|décliné}',
      '{declined|denied|refused|cancelled|canceled} {the |to |} {consent|permission request|permissions requested|requested permissions}',
      'consent {was|has been|is|} {declined|denied|refused|cancelled|canceled|rejected}',
      'Zustimmung {abgelehnt|verweigert}',
      '{rechazó|denegó} … consentimiento',
    ),
  },
  {
    cause: 'admin-consent-required',
    says: phrases(
      'que vous ne pouvez pas accorder',
      'vous {empêche|interdit} {d’octroyer|d’accorder|de donner|de consentir}',
      '{que seul|seul} un {administrateur|admin} {peut|pourra}',
      'seuls les administrateurs peuvent {accorder|consentir|donner|autoriser}',
      '{administrateur|admin} qui peut {donner son consentement|accorder|consentir|autoriser}',
      '{autorisation|approbation|consentement|accord|validation} {de l’|d’un |de votre |d’|des |} {administrateur|administrateurs|admin} … {requise|requis|nécessaire|obligatoire|nécessaires}',
      '{nécessite|requiert|exige|demande|besoin de|il faut|me faut|nous faut} {une |l’|un |le |d’une |d’un |} {autorisation|approbation|consentement|accord|validation} {de l’|d’un |de votre |de mon |de notre |d’|de la part de votre |} {administrateur|admin}',
      '{demandez|demander|contactez|adressez-vous|faites appel} … {administrateur|admin} … {accorder|consentement|consentir|autoriser|approuver|autorisation}',
      '{admin|administrator|administrator’s|admin’s} {consent|approval|permission|authorization|authorisation} {is |} {required|needed|necessary}',
      '{need|needs|require|requires|required|requiring|waiting for} {an |your |the |} {admin|administrator|admin’s|administrator’s} {consent|approval|permission}',
      '{only|only an} {admin|administrator|admins|administrators} can {grant|consent|approve|authorize}',
      '{ask|contact} {an |your |the |} {admin|administrator} … {grant|consent|approve|permission}',
      'you {cannot|can’t|are not able to|aren’t able to|are not allowed to|aren’t allowed to} {grant|consent|give consent}',
      'cannot consent due to lack of permissions',
      '{Administratorzustimmung|Zustimmung des Administrators|Administratoreinwilligung|Genehmigung des Administrators} … {erforderlich|benötigt}',
      '{aprobación|consentimiento|permiso} {del|de un|de} administrador',
      '{approvazione|consenso} {dell’|di un |da parte dell’} amministratore',
      '{aprovação|consentimento} {do|de um} administrador',
    ),
  },
  {
    cause: 'resource-not-in-registration',
    says: phrases(
      '{n’est pas|n’a pas|n’ont pas} {listée|répertoriée|spécifié|répertorié|listé|déclaré|indiqué|inscrite} … {autorisations|requiredResourceAccess}',
      'ne correspond pas à la façon dont l’application a été {préconfigurée|configurée}',
      '{request|it} doesn’t match how the app was pre-configured',
      '{not listed|isn’t listed|is not in|not specified|not included} … {requested permissions|required permissions|requiredResourceAccess|API permissions}',
      '{nicht in|nicht} … angeforderten Berechtigungen … aufgeführt',
    ),
  },
  {
    cause: 'consent-missing',
    says: phrases(
      'application … n’est pas autorisée à accéder à l’application',
      '{n’a pas|n’ont pas|n’avez pas|n’a jamais} {consenti|accepté|donné son consentement|donné leur consentement|accordé son consentement|donné son accord|approuvé|autorisé} … {application|app|appli|autorisation|autorisations}',
      'consentement … {manquant|absent|n’a pas été donné|n’a pas été accordé|n’a pas été obtenu|pas encore donné}',
      '{consent|admin consent} {has not been|hasn’t been|was not|wasn’t|was never|is not|not yet} {granted|given|provided}',
      '{has not|hasn’t|have not|haven’t|never} {consented|given consent|granted consent|provided consent} …',
      'missing {user |admin |} consent',
      '{keine Zustimmung|nicht zugestimmt|Zustimmung fehlt}',
      'no ha {dado|otorgado} … consentimiento',
    ),
  },
  {
    cause: 'scope-unknown',
    actor: 'vendor',
    says: phrases(
      '{étendue|portée|autorisation|scope} … n’existe pas {sur|dans|pour} {la|cette} ressource',
      '{étendue|portée|scope} {demandée |demandé |} n’existe pas',
      '{scope|permission|role} … {does not exist|doesn’t exist} on {the|this} {resource|API|application}',
    ),
  },
  {
    cause: 'mixed-resources',
    actor: 'vendor',
    says: phrases(
      '{étendues|scopes|portées|autorisations} … plusieurs ressources',
      '{scopes|scope|permissions} … {multiple|several|more than one|different} {resources|resource}',
      '{plus d’une|plusieurs} {ressource|ressources} … {étendue|étendues|scope|scopes}',
    ),
  },
  {
    cause: 'scope-invalid',
    shared: true,
    says: phrases(
      '{étendue|étendues|portée|scope|scopes} {demandée |demandées |} {non valide|n’est pas valide|invalide|incorrecte|non valides|incorrect|erronée}',
      '{scope|scopes} … {is not valid|isn’t valid|is invalid|are invalid|not valid|invalid}',
      '{paramètre|paramètre d’entrée} scope … {pas valide|non valide|invalide}',
    ),
  },
  {
    cause: 'graph-permission-missing',
    shared: true,
    says: phrases(
      '{privilèges|autorisations|droits|permissions} {insuffisants|insuffisantes}',
      'insufficient {privileges|permissions|privilege|permission|rights|access rights}',
      '{does not have|doesn’t have|do not have|don’t have|lacks|missing|requires} {the |} {required|necessary|needed|sufficient|application|delegated|Graph|right} {permission|permissions|privileges|scopes|scope|roles}',
      '{application|app|token} {is missing|lacks|does not have|has no} … {permission|permissions|scope|scopes|roles} {to|for|in|on}',
      '{autorisation|autorisations} {manquante|manquantes|requise|requises|nécessaires} … {graph|application}',
    ),
  },
];
