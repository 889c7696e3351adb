/** Secrets, certificates, tokens and codes: how people and translations put it. Long because it is a table. */
import type {SentenceRule} from '../sentences';
import {phrases} from '../sentences';

const secret =
  '{secret client|secret de client|secret du client|secret d’application|clé secrète|clé secrète client|client secret|clés secrètes client|clés secrètes|application secret|app secret|geheime Clientschlüssel|geheimer Clientschlüssel|geheimen Clientschlüssel|secreto de cliente|secreto del cliente|segreto client|segreto del client|segredo do cliente|segredo do client|clientgeheim}';

export const credentials: readonly SentenceRule[] = [
  {
    cause: 'secret-id-instead-of-value',
    says: phrases(
      '{ID du secret|ID de secret|identifiant du secret|identificateur du secret} … {au lieu de|à la place de|et non} …',
      '{pas|non} {l’ID|l’identifiant|l’identificateur} {du|de} secret',
      'not the {client |} secret ID',
      'secret ID {instead of|rather than} … value',
    ),
  },
  {
    cause: 'secret-expired',
    shared: true,
    says: phrases(
      `${secret} … {a expiré|ont expiré|est expiré|est expirée|sont expirées|expirée|expiré|expirées|arrivé à expiration|périmé|n’est plus valide|ne sont plus valides|is no longer valid|no longer works|has expired|is expired|are expired|have expired|expired|abgelaufen|ha expirado|ha caducado|è scaduto|expirou|verlopen}`,
      'expired {client |} {secret|secret key|secret keys}',
    ),
  },
  {
    cause: 'client-auth-missing',
    says: phrases(
      '{doit contenir|must contain|muss|debe contener|deve contenere|deve conter} … {client_assertion|client_secret}',
      '{client_assertion|client_secret} … {is required|are required|est requis|est obligatoire|missing|manquant}',
      `{no|missing|aucun|pas de|without} ${secret} {provided|specified|configured|was provided|fourni|configuré|est fourni}`,
    ),
  },
  {
    cause: 'secret-invalid',
    shared: true,
    says: phrases(
      `${secret} {fourni |fournie |spécifié |provided |} {est |n’est |is |was |} {non valide|invalide|pas valide|incorrect|incorrecte|erroné|erronée|pas correct|pas le bon|invalid|not valid|wrong|ungültig|no es válido|non è valido|inválido|não é válido}`,
      `{invalid|wrong|incorrect|bad|mauvais|ungültiger} ${secret}`,
      '{informations d’identification client|informations d’identification du client|identifiants client|client credentials} … {non valides|invalides|incorrectes|invalid|incorrect|rejected|refusées}',
      '{invalid|incorrect|wrong} client credentials',
    ),
  },
  {
    cause: 'client-assertion-invalid',
    says: phrases(
      '{assertion|assertion client|client assertion|client_assertion} … {signature|expired|expirée|not within|non valide|invalid|n’est pas valide}',
      '{identité fédérée|federated identity|federated credential|identités fédérées} … {introuvable|not found|no matching|does not match|ne correspond pas|correspondant}',
      '{no|aucun|aucune} … {matching |} {federated identity|identité fédérée}',
      '{certificat|certificate} … {n’est pas inscrit|n’est pas enregistré|not registered|with thumbprint|avec l’empreinte} … {application|introuvable|not found|could not be found}',
    ),
  },
  {
    cause: 'public-client-sent-secret',
    says: phrases(
      'client … public … {ni|neither} … {client_assertion|client_secret}',
      '{public client|client public|clients publics|public clients} … {ne doit pas|ne doivent pas|ne peut pas|ne peuvent pas|must not|should not|cannot|can’t} … {secret|client_secret}',
    ),
  },
  {
    cause: 'implicit-grant-disabled',
    says: phrases(
      '{response_type|type de réponse} … {n’est pas activé|n’est pas autorisé|non activé|not enabled|isn’t enabled|disabled|désactivé|not allowed}',
      '{implicit grant|octroi implicite|flux implicite|implicit flow} … {désactivé|désactivée|disabled|not enabled|n’est pas activé|not allowed}',
    ),
  },
  {
    cause: 'wrong-platform-type',
    says: phrases(
      '{échange|utilisation|récupération|redemption} … {origines multiples|inter-origines|cross-origin|origine croisée}',
      '{application monopage|application à page unique|Single-Page Application|single page application} … {type de client|plateforme|client-type|platform}',
    ),
  },
  {
    cause: 'code-reused-or-expired',
    shared: true,
    says: phrases(
      'code {d’autorisation|d’authentification|d’appareil|de l’appareil} … {a expiré|expiré|est expiré|a déjà été|déjà utilisé|n’est plus valide|non valide|n’est pas valide|invalide}',
      '{authorization|authorisation|device|auth|user} code … {has expired|expired|is expired|already been|already used|is invalid|not valid|already redeemed}',
      '{access grant|grant} is invalid or malformed',
      'Autorisierungscode … {abgelaufen|bereits|ungültig}',
      'código de autorización … {expirado|caducado|ya se|no es válido}',
    ),
  },
  {
    cause: 'wrong-audience-token',
    shared: true,
    says: phrases(
      '{audience|public visé|public ciblé|public du jeton|destinataire du jeton} … {non valide|n’est pas valide|incorrecte|invalide|ne correspond pas|incorrect}',
      '{token|claim|JWT|access token} … {audience|aud} … {invalid|incorrect|does not match|doesn’t match|not valid|mismatch|wrong}',
      '{audience|aud} {claim |} {is |did |does |} {invalid|incorrect|not match|not valid|wrong|mismatch}',
    ),
  },
  {
    cause: 'token-expired',
    shared: true,
    says: phrases(
      '{jeton|jeton d’accès|jeton d’actualisation|token|jeton OAuth} … {a expiré|est expiré|expiré|n’est plus valide|a été révoqué|révoqué|périmé|arrivé à expiration}',
      '{votre session|la session|session} {a expiré|est expirée|expirée|n’est pas valide|n’est plus valide}',
      '{jeton|token} … récent … nécessaire',
      '{jeton|jeton d’actualisation} {n’est pas valide|a été révoqué}',
      '{access token|refresh token|bearer token|token|grant} {has |have |is |was |already |has been |} {expired|revoked|no longer valid|not yet valid}',
      '{your|the|login|sign-in} session {has |} {expired|timed out}',
      '{Token|Zugriffstoken|Aktualisierungstoken|Sitzung} … abgelaufen',
      '{token|sesión} … {ha expirado|ha caducado|expirado}',
      '{jeton|token} … {a été inactif|was inactive|has been inactive} {pendant|for}',
      'TokenExpired',
    ),
  },
];
