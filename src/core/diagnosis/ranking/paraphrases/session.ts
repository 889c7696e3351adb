/** Browsers, networks, waiting and requests that nobody understands: how people and translations put it. A table, hence its length. */
import type {SentenceRule} from '../sentences';
import {phrases} from '../sentences';

export const session: readonly SentenceRule[] = [
  {
    cause: 'popup-blocked',
    says: phrases(
      '{pop-up|popup|fenêtre|fenêtre contextuelle|fenêtre surgissante|pop-up window|popup window|Popupfenster} … {a été bloquée|est bloquée|bloquée|bloqué|was blocked|is blocked|blocked by|got blocked|n’a pas pu s’ouvrir|n’a pas pu être ouverte|could not be opened|blockiert}',
      '{navigateur|browser} … {a bloqué|bloque|blocked|blocks|is blocking} … {fenêtre|popup|pop-up|pop-ups|popups}',
      '{bloqueur|bloqueurs} de {fenêtres|pop-ups|popups|fenêtres contextuelles|publicités}',
      '{popup|pop-up} {blocker|blockers}',
    ),
  },
  {
    cause: 'popup-closed',
    says: phrases(
      '{fenêtre|fenêtre contextuelle|fenêtre de connexion|popup|pop-up} … {a été fermée|fermée par|fermée avant|s’est fermée|se ferme|fermé}',
      '{popup|pop-up|sign-in window|login window|authentication window|browser window|authentication dialog|window} {was|has been|is|} closed',
      '{user|utilisateur} {cancelled|canceled|closed|a annulé|aborted} {the |la |} {flow|authentication|sign-in|login|connexion|window|request}',
      '{connexion|authentification} {a été |est |} {annulée|interrompue} par l’utilisateur',
      '{sign-in|login|authentication} {was |has been |} {cancelled|canceled|interrupted} by the user',
    ),
  },
  {
    cause: 'interaction-running',
    says: phrases(
      '{connexion|interaction|authentification} est {déjà |actuellement |} en cours',
      '{interaction|sign-in|login|authentication} is {already |currently |} in progress',
    ),
  },
  {
    cause: 'interaction-required',
    shared: true,
    says: phrases(
      '{run|running|call|use|try|execute|exécuter|exécutez} {az login|Connect-AzAccount|Connect-MgGraph|Connect-ExchangeOnline|Connect-AzureAD|Add-PowerAppsAccount|pac auth create}',
      'Authentication needed',
      'A window handle must be configured',
      '{user|account} … {is not|isn’t|not} {signed in|logged in}',
      'you are not {signed in|logged in}',
      '{must|need to|please|have to|needs to|should|required to} {sign in|sign-in|log in|login|reauthenticate|re-authenticate|authenticate} {again|interactively|first|}',
      '{user interaction|interactive authentication|interactive sign-in|interactive login} {is |} {required|needed}',
      '{interaction de l’utilisateur|interaction utilisateur|authentification interactive|connexion interactive} … {requise|nécessaire|obligatoire}',
      '{veuillez|devez|faut} {vous |} {reconnecter|connecter à nouveau|authentifier à nouveau|réauthentifier|identifier à nouveau}',
      '{no|aucun} {account|accounts|compte} {in|dans|was found in|found in} {the |le |} {token |} cache',
      'n’êtes pas connecté',
      '{connexion|authentification} {en mode silencieux|silencieuse} … {pas fonctionné|échoué|impossible}',
      '{démarrer|lancer|besoin d’un|nécessite un} … flux interactif',
      '{silent authentication|silent sign-in|silent login|silent token} … {denied|failed|not possible}',
      '{demandez à l’utilisateur|utilisateur doit} … {se connecter à nouveau|se reconnecter}',
    ),
  },
  {
    cause: 'throttled',
    shared: true,
    says: phrases(
      '{trop de|trop grand nombre de|nombre trop élevé de} {demandes|requêtes|appels}',
      'too many {requests|calls|API calls|concurrent}',
      '{limite de débit|limite de requêtes|limitation du débit|rate limit|API limit|throttling limit} … {dépassée|atteinte|exceeded|reached|dépassé|hit}',
      '{request|requests|call|demande|requête} {was|were|has been|have been|is being|are being|a été} {throttled|limitée|limité|ralentie}',
      '{zu viele|demasiadas|troppe} {Anforderungen|Anfragen|solicitudes|richieste}',
    ),
  },
  {
    cause: 'network',
    generic: true,
    says: phrases(
      '{max retries|maximum retries|max retry} … exceeded',
      '{pas de|aucune|absence de|perte de} connexion {à |} {Internet|réseau|au réseau}',
      '{impossible de|ne peut pas|n’arrive pas à|échec de la tentative de} {joindre|contacter|se connecter à|atteindre|résoudre} … {serveur|login.microsoftonline|hôte|site|adresse|graph.microsoft}',
      '{could not|cannot|can’t|couldn’t|unable to|failed to} {reach|connect to|contact|resolve} … {server|host|login.microsoftonline|graph.microsoft|endpoint|hostname|network}',
      '{délai|délai d’attente|délai de connexion} … {dépassé|expiré|écoulé}',
      '{vous êtes|you are|you’re|appareil est} {hors ligne|offline}',
      '{certificat|certificate} … {auto-signé|autosigné|self-signed|self signed|non approuvé|not trusted|untrusted}',
      '{no|aucune} {internet|network} {connection|connectivity}',
    ),
  },
  {
    cause: 'microsoft-transient',
    says: phrases(
      '{problème|erreur|panne|incident|défaillance} {intermittent|intermittente|temporaire|transitoire|momentané|momentanée|passagère|passager}',
      '{temporary|transient|intermittent} {error|problem|issue|failure|outage}',
      '{vorübergehender|temporärer} {Fehler|Problem}',
      'error {transitorio|temporal|temporaneo}',
    ),
  },
  {
    cause: 'microsoft-transient',
    generic: true,
    says: phrases(
      '{serveur|serveurs|service|services} … {est indisponible|sont indisponibles|temporairement indisponible|momentanément indisponible|n’est pas disponible pour le moment}',
      '{service|server|server’s} {is |} {temporarily |currently |} {unavailable|overloaded|busy|down}',
      '{réessayez|veuillez réessayer|essayez de nouveau|réessayer} {plus tard|ultérieurement|dans quelques|un peu plus tard}',
      '{try|please try|retry} {again |} {later|in a few|after some time|in some time}',
    ),
  },
  {
    cause: 'malformed-request',
    actor: 'vendor',
    says: phrases(
      'Input parameters are invalid. See details',
      'Valid Authorization header is needed',
      'client authentication scheme Anonymous',
    ),
  },
  {
    cause: 'malformed-request',
    actor: 'vendor',
    shared: true,
    says: phrases(
      '{demande|requête} {est |} {mal formée|incorrectement mise en forme|mal formulée|malformée|non valide ou incorrecte|incorrecte ou non valide}',
      '{request|requests|body} {is|was|are} {malformed|not well formed|badly formed|invalid or malformed}',
      '{jeton|token} … {ne peut pas être|cannot be|can’t be|could not be|couldn’t be} {analysé|lu|parsed|read|decoded}',
      '{Authorization header|bearer token|access token} {is |was |} {missing|empty|required|not provided|not present}',
      '{en-tête|en tête} Authorization … {manquant|absent|requis|vide}',
      '{code_verifier|vérificateur de code} … {ne correspond pas|does not match|doesn’t match}',
      '{type d’octroi|grant type} … {non pris en charge|n’est pas pris en charge|not supported}',
      'format de la {requête|demande} {est |} incorrect',
      '{corps|body} … {doit contenir|must contain} … {paramètre|parameter}',
      '{requête|demande} … {n’est pas un message|pas un message} … Saml2',
    ),
  },
];
