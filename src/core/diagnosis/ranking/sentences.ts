/**
 * Sentences that tell a cause where no code does: pages that print none, answers whose code is vague, and libraries. Long
 * because it is a table. Compared without spaces, marks, accents and letter case; read on Microsoft's pages and in public
 * issues. The first that the text says counts, so what is more exact stands first.
 */
import type {Actor, Cause} from '../explanation';

export type SentenceRule = {
  readonly cause: Cause;
  readonly actor?: Actor;
  /** Other services say the same: it counts where the text, or the guide, has to do with Microsoft. */
  readonly generic?: true;
  /** All sentences of at least one row. */
  readonly says: readonly (readonly string[])[];
};

const one = (...sentences: readonly string[]): readonly (readonly string[])[] =>
  sentences.map((sentence) => [sentence]);

export const sentenceRules: readonly SentenceRule[] = [
  {
    cause: 'resource-not-in-registration',
    says: one(
      'not listed in the client’s Required Resource Access',
      'isn’t listed in the requested permissions',
      'is not listed in the requested permissions',
    ),
  },
  {
    cause: 'client-auth-missing',
    says: one(
      'must contain the following parameter: client_assertion or client_secret',
      'must contain the following parameter: client_secret or client_assertion',
      'client_assertion, client_secret or request is required',
    ),
  },
  {
    cause: 'public-client-sent-secret',
    says: one(
      'Client is public so neither client_assertion nor client_secret should be presented',
      'Public clients can’t send a client secret',
    ),
  },
  {
    cause: 'wrong-platform-type',
    says: [
      ['Cross-origin token redemption is permitted only for'],
      ['Tokens issued for the Single-Page Application client-type'],
      ['oauth2/v2.0/token', 'has been blocked by CORS policy'],
    ],
  },
  {
    cause: 'mixed-resources',
    says: one('contains scopes from multiple resources', 'contains more than one resource'),
  },
  {
    cause: 'implicit-grant-disabled',
    says: one(
      'response_type id_token is not enabled for the application',
      'response_type token is not enabled for the application',
    ),
  },
  {
    cause: 'resource-not-in-tenant',
    says: [
      ['The resource principal named', 'was not found in the tenant'],
      ['hasn’t subscribed to or enabled'],
      ['has not subscribed to or enabled'],
    ],
  },
  {
    cause: 'single-tenant-audience',
    says: one(
      'is not configured as a multi-tenant application',
      'is not configured as a multitenant application',
      'n’est pas configurée comme une application mutualisée',
    ),
  },
  {
    cause: 'tenant-not-found',
    says: one(
      'Check to make sure you have the correct tenant ID',
      'is neither a valid DNS name, nor a valid external domain',
    ),
  },
  {
    cause: 'account-locked',
    actor: 'wait',
    says: one(
      'account is locked, you’ve tried to sign in too many times',
      'tried to sign in too many times with an incorrect',
    ),
  },
  {
    cause: 'bad-credentials',
    says: one('due to invalid username or password', 'nom d’utilisateur ou de mot de passe non valide'),
  },
  {
    cause: 'interaction-required',
    says: one('silent sign-in request was sent but no user is signed in'),
  },
  {
    cause: 'admin-consent-required',
    says: one(
      'Need admin approval',
      'Approval required',
      'that only an admin can grant',
      'grant requires administrator permission',
      'grant requires admin permission',
      'Approbation de l’administrateur requise',
      'Approbation d’un administrateur requise',
      'Approbation administrateur requise',
      'Administratorgenehmigung erforderlich',
      'Genehmigung durch Administrator erforderlich',
      'Se necesita la aprobación del administrador',
      'Necesita la aprobación de un administrador',
      'È necessaria l’approvazione dell’amministratore',
      'Aprovação do administrador necessária',
      'Goedkeuring van beheerder vereist',
      'Wymagane zatwierdzenie przez administratora',
      '管理者の承認が必要',
      '需要管理员批准',
    ),
  },
  {
    cause: 'consent-declined',
    generic: true,
    says: one(
      'declined to consent',
      'user denied access',
      'user has denied access',
      'cancelled the consent',
      'canceled the consent',
      'resource owner or authorization server denied the request',
      'a refusé de donner son consentement',
      'error_subcode=cancel',
    ),
  },
  {
    cause: 'secret-expired',
    generic: true,
    says: one(
      'client secret keys are expired',
      'client secret is expired',
      'client secret has expired',
      'secret client a expiré',
      'clé secrète client a expiré',
    ),
  },
  {
    cause: 'secret-invalid',
    says: one(
      'Invalid client secret is provided',
      'Invalid client secret provided',
      'Clé secrète client non valide',
    ),
  },
  {
    cause: 'user-not-assigned',
    says: one(
      'is not assigned to a role for the application',
      'specifically granted (assigned) access',
      'n’est pas affecté à un rôle pour l’application',
    ),
  },
  {
    cause: 'redirect-uri-mismatch',
    says: one(
      'redirect URI specified in the request does not match',
      'reply URL specified in the request does not match',
      'reply address specified in the request does not match',
      'input parameter redirect_uri is not valid',
      'redirect_uri_mismatch',
      'URI de redirection spécifié dans la demande ne correspond pas',
      'URL de réponse spécifiée dans la demande ne correspond pas',
      'invalid redirect_uri',
    ),
  },
  {
    cause: 'app-not-found',
    says: [
      ['Application with identifier', 'was not found in the directory'],
      ['input parameter client_id is not valid'],
      ['invalid client_id'],
    ],
  },
  {
    cause: 'wrong-account',
    says: [
      ['is not enabled for consumers'],
      ['guests are not supported by the tenant-independent endpoint'],
      ['compte d’utilisateur', 'n’existe pas dans le locataire'],
      ['Benutzerkonto', 'im Mandanten', 'nicht vorhanden'],
      ['cuenta de usuario', 'no existe en el inquilino'],
      ['account utente', 'non esiste nel tenant'],
      ['conta de usuário', 'não existe no locatário'],
      ['user account', 'has been deleted from the directory'],
      ['Selected user account does not exist in tenant'],
      ['user account', 'does not exist in tenant'],
      ['Le compte d’utilisateur sélectionné n’existe pas dans le locataire'],
      ['You can’t sign in here with a personal account'],
    ],
  },
  {
    cause: 'code-reused-or-expired',
    generic: true,
    says: one(
      'code was already redeemed',
      'code has already been redeemed',
      'authorization code or refresh token is expired',
      'authorization code is invalid or has expired',
      'authorization code has expired',
      'authorization code is expired',
      'code has expired',
    ),
  },
  {
    cause: 'token-expired',
    generic: true,
    says: one(
      'refresh token has expired',
      'refresh token is expired',
      'token has been revoked',
      'grant has expired due to it being revoked',
      'access token has expired',
      'token is expired',
      'token has expired',
      'lifetime validation failed',
      'jwt expired',
      'IDX10223',
      'session has expired',
    ),
  },
  {
    cause: 'mfa-required',
    generic: true,
    says: one(
      'must use multi-factor authentication',
      'multi-factor authentication is required',
      'authentification multifacteur pour accéder',
    ),
  },
  {
    cause: 'conditional-access',
    says: one(
      'blocked by Conditional Access',
      'does not meet the criteria to access this resource',
      'You cannot access this right now',
      'You can’t get there from here',
      'Vous ne pouvez pas y accéder pour le moment',
      'Sie können momentan nicht darauf zugreifen',
      'bloqué par l’accès conditionnel',
    ),
  },
  {
    cause: 'consent-missing',
    says: one('has not consented to use the application', 'n’a pas consenti à utiliser l’application'),
  },
  {
    cause: 'wrong-audience-token',
    generic: true,
    says: one(
      'invalid audience',
      'audience claim value is invalid',
      'audience validation failed',
      'IDX10214',
    ),
  },
  {
    cause: 'mailbox-out-of-scope',
    says: one('AppOnly AccessPolicy settings', 'Blocked by tenant configured'),
  },
  {
    cause: 'consent-missing',
    says: [['x-ms-diagnostics', 'token contains no permissions']],
  },
  {
    cause: 'graph-permission-missing',
    says: one(
      'Insufficient privileges to complete the operation',
      'Missing scope permissions on the request',
      'Missing role permissions on the request',
      'scp or roles claim need to be present in the token',
      'token contains no permissions',
    ),
  },
  {
    cause: 'ews-impersonation-missing',
    says: one(
      'does not have permission to impersonate the requested user',
      'you must specify the mailbox primary SMTP address',
    ),
  },
  {
    cause: 'mailbox-missing',
    says: one(
      'mailbox is either inactive, soft-deleted, or is hosted on-premise',
      'SMTP address has no mailbox associated with it',
    ),
  },
  {
    cause: 'auth-method-mismatch',
    actor: 'vendor',
    says: one('Basic authentication is disabled', 'Basic Auth is disabled'),
  },
  {
    cause: 'bc-permission-set-missing',
    says: one(
      'current permissions prevented the action',
      'You do not have the following permissions on',
      'autorisations actuelles ont empêché l’action',
      'Vous ne disposez pas des autorisations suivantes',
    ),
  },
  {
    cause: 'bc-app-card-missing-or-disabled',
    says: one(
      'server has rejected the client credentials',
      'Le serveur a rejeté les informations d’identification du client',
    ),
  },
  {
    cause: 'dataverse-role-missing',
    says: [
      ['no roles are assigned to user'],
      ['Principal user', 'is missing prv…'],
      ['is missing prv…', 'privilege'],
      ['SecLib::AccessCheckEx failed'],
      ['PrincipalPrivilegeDenied'],
    ],
  },
  {
    cause: 'dataverse-app-user-missing',
    says: [
      ['user is not a member of the organization'],
      ['The specified user', 'is disabled', 'Consider enabling this user'],
      ['n’est pas membre de l’organisation'],
    ],
  },
  {cause: 'fo-app-not-mapped', says: one('No P3P policy defined')},
  {
    cause: 'fo-user-lacks-rights',
    says: [['UnauthorizedAccessException', 'Access denied'], ['Access to the data entity is denied']],
  },
  {
    cause: 'popup-blocked',
    generic: true,
    says: one(
      'Error opening popup window',
      'popup window was blocked',
      'popups are blocked',
      'fenêtre contextuelle a été bloquée',
    ),
  },
  {cause: 'popup-closed', says: one('User cancelled the flow', 'User canceled authentication')},
  {
    cause: 'network',
    generic: true,
    says: one(
      'ENOTFOUND',
      'ECONNREFUSED',
      'ECONNRESET',
      'ETIMEDOUT',
      'EAI_AGAIN',
      'getaddrinfo',
      'net::ERR_…',
      'Failed to fetch',
      'NetworkError when attempting',
      'self-signed certificate',
      'unable to get local issuer certificate',
      'No such host is known',
      'remote name could not be resolved',
      'nom distant n’a pas pu être résolu',
      'Unable to connect to the remote server',
      'CERTIFICATE_VERIFY_FAILED',
      'Max retries exceeded with url',
      'Name or service not known',
      'SSL connection could not be established',
      'x509:',
      'certificate is not valid',
      'certificate signed by unknown authority',
      'SSL certificate problem',
      'no such host',
      'Connection refused',
      'connection timed out',
      'i/o timeout',
      'Temporary failure in name resolution',
      'Could not resolve host',
      'Network Error',
      'network request failed',
      'socket hang up',
      'ESOCKETTIMEDOUT',
      'ECONNABORTED',
      'EPROTO',
      'ERR_NAME_NOT_RESOLVED',
      'ERR_INTERNET_DISCONNECTED',
      'ERR_CONNECTION…',
      'Unable to connect',
      'underlying connection was closed',
      'SSL/TLS secure channel',
      'UnknownHostException',
      'SocketTimeoutException',
      'SSLHandshakeException',
      'ConnectTimeoutException',
      'ConnectionError',
      'NewConnectionError',
      'SSLError',
      'proxy authentication required',
      'tunneling socket could not be established',
      'An error occurred while sending the request',
      'operation has timed out',
      'operation timed out',
      'deadline exceeded',
      'connection was closed unexpectedly',
      'connection reset by peer',
      'could not connect to server',
      'Could not establish trust relationship',
      'connection attempt failed because the connected party',
    ),
  },
  {
    cause: 'throttled',
    generic: true,
    says: one(
      'Too many requests',
      'has been throttled',
      'rate limit exceeded',
      'Too many concurrent connections',
      'MailboxConcurrency limit',
      'Number of requests exceeded the limit',
    ),
  },
  {
    cause: 'microsoft-transient',
    generic: true,
    says: one(
      'service is temporarily unavailable',
      'Service Unavailable',
      'Gateway Timeout',
      'Bad Gateway',
      'service temporairement indisponible',
    ),
  },
  {
    cause: 'scope-invalid',
    says: one('input parameter scope is not valid'),
  },
];
