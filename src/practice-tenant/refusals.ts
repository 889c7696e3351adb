/**
 * Entra's refusals, as far as the practice tenant has a reason to give them. Wording follows what Entra sends, since
 * readers search for it and the diagnosis reads it; the sources are MicrosoftDocs/entra-docs
 * `docs/identity-platform/reference-error-codes.md` and public error reports. Pure data with holes: one file.
 */
import type {Registration} from './directory';
import type {Refusal} from './refusal';

type App = Pick<Registration, 'clientId' | 'name'>;

const refusal = (code: number, error: string, message: string): Refusal => ({code, error, message});

export const refusals = {
  // Authorization endpoint, on the tenant's own page
  applicationNotFound: (clientId: string, directory: string) =>
    refusal(
      700016,
      'unauthorized_client',
      `Application with identifier '${clientId}' was not found in the directory '${directory}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
    ),
  tenantNotFound: (segment: string) =>
    refusal(
      90002,
      'invalid_request',
      `Tenant '${segment}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
    ),
  redirectUriMismatch: (uri: string, clientId: string) =>
    refusal(
      50011,
      'invalid_request',
      `The redirect URI '${uri}' specified in the request does not match the redirect URIs configured for the application '${clientId}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to troubleshoot this error.`,
    ),
  noRedirectUriRegistered: () =>
    refusal(500113, 'invalid_request', 'No reply address is registered for the application.'),
  notMultitenant: ({clientId, name}: App) =>
    refusal(
      50194,
      'invalid_request',
      `Application '${clientId}'(${name}) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such applications created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant.`,
    ),
  accountOfAnotherTenant: (username: string, provider: string, tenant: string, {clientId, name}: App) =>
    refusal(
      50020,
      'interaction_required',
      `User account '${username}' from identity provider '${provider}' does not exist in tenant '${tenant}' and cannot access the application '${clientId}'(${name}) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.`,
    ),
  personalAccount: (username: string) =>
    refusal(
      500200,
      'invalid_request',
      `User account '${username}' is a personal Microsoft account. Personal Microsoft accounts are not supported for this application unless explicitly invited to an organization. Try signing out and signing back in with an organizational account.`,
    ),
  applicationDisabled: ({clientId, name}: App) =>
    refusal(7000112, 'unauthorized_client', `Application '${clientId}'(${name}) is disabled.`),
  notAssigned: (username: string, {clientId, name}: App) =>
    refusal(
      50105,
      'interaction_required',
      `Your administrator has configured the application ${name} ('${clientId}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user '${username}' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application.`,
    ),
  adminApprovalRequired: ({name}: App) =>
    refusal(
      90094,
      'access_denied',
      `${name} needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.`,
    ),

  onlyPost: (method: string) =>
    refusal(
      900561,
      'invalid_request',
      `The endpoint only accepts POST requests. Received a ${method} request.`,
    ),

  // Authorization endpoint, at the redirect URI
  consentDeclined: (): Refusal => ({
    ...refusal(65004, 'access_denied', 'User declined to consent to access the app.'),
    subcode: 'cancel',
  }),
  unsupportedResponseType: (value: string) =>
    refusal(
      70005,
      'unsupported_response_type',
      `The application requested an unsupported response type '${value}' when requesting a token.`,
    ),
  responseTypeNotEnabled: (value: string) =>
    refusal(
      700054,
      'unsupported_response_type',
      `response_type '${value}' is not enabled for the application.`,
    ),
  unsupportedResponseMode: (value: string) =>
    refusal(
      70007,
      'invalid_request',
      `'${value}' is not a supported value of 'response_mode' when requesting a token.`,
    ),
  unsupportedPrompt: () => refusal(90023, 'invalid_request', "Unsupported 'prompt' value."),
  pkceRequired: () =>
    refusal(
      9002325,
      'invalid_request',
      'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
    ),
  invalidChallengeSize: () => refusal(501491, 'invalid_request', 'Invalid size of Code_Challenge parameter.'),
  noSession: () =>
    refusal(
      50058,
      'login_required',
      "A silent sign-in request was sent but no user is signed in. The cookies used to represent the user's session were not sent in the request.",
    ),
  noSessionOfHint: () =>
    refusal(
      50058,
      'login_required',
      'A silent sign-in request was sent but none of the currently signed in user(s) match the requested login hint.',
    ),
  severalSessions: () =>
    refusal(
      16000,
      'interaction_required',
      'Either multiple user identities are available for the current request or selected account is not supported for the scenario.',
    ),

  // Either endpoint
  conditionalAccess: (): Refusal => ({
    ...refusal(
      53003,
      'invalid_grant',
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    ),
    suberror: 'message_only',
  }),
  duplicateParameter: (name: string) =>
    refusal(
      9000411,
      'invalid_request',
      `The request is not properly formatted. The parameter '${name}' is duplicated.`,
    ),
  missingParameter: (name: string) =>
    refusal(900144, 'invalid_request', `The request body must contain the following parameter: '${name}'.`),
  invalidScope: (scope: string) =>
    refusal(
      70011,
      'invalid_scope',
      `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
    ),
  severalResources: (scope: string) =>
    refusal(
      28000,
      'invalid_request',
      `Provided value for the input parameter scope is not valid because it contains more than one resource. Scope ${scope} is not valid.`,
    ),
  unknownScope: ({name}: App, scope: string, resource: string) =>
    refusal(
      650053,
      'invalid_client',
      `The application '${name}' asked for scope '${scope}' that doesn't exist on the resource '${resource}'. Contact the app vendor.`,
    ),
  resourceNotFound: (resource: string, tenant: string) =>
    refusal(
      500011,
      'invalid_resource',
      `The resource principal named ${resource} was not found in the tenant named ${tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
    ),
  resourceNotConfigured: (
    {clientId, name}: App,
    resource: string,
    resourceAppId: string,
    valid: readonly string[],
  ) =>
    refusal(
      650057,
      'invalid_resource',
      `Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: ${clientId}(${name}). Resource value from request: ${resource}. Resource app ID: ${resourceAppId}. List of valid resources from app registration: ${valid.join(', ')}.`,
    ),

  // Token endpoint
  consentRequired: ({clientId, name}: App): Refusal => ({
    ...refusal(
      65001,
      'invalid_grant',
      `The user or administrator has not consented to use the application with ID '${clientId}' named '${name}'. Send an interactive authorization request for this user and resource.`,
    ),
    suberror: 'consent_required',
  }),
  unsupportedGrantType: (value: string) =>
    refusal(70003, 'unsupported_grant_type', `The app requested an unsupported grant type '${value}'.`),
  crossOriginNotSpa: () =>
    refusal(
      9002326,
      'invalid_request',
      "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
    ),
  spaNotCrossOrigin: () =>
    refusal(
      9002327,
      'invalid_request',
      "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
    ),
  credentialMissing: () =>
    refusal(
      7000218,
      'invalid_client',
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    ),
  credentialOnPublicClient: () =>
    refusal(
      700025,
      'invalid_client',
      "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
    ),
  malformedGrant: () =>
    refusal(9002313, 'invalid_grant', 'Invalid request. Request is malformed or invalid.'),
  grantOfAnotherClient: () =>
    refusal(
      70000,
      'invalid_grant',
      'The provided grant is invalid or malformed: it was issued to another client.',
    ),
  grantExpired: () =>
    refusal(
      70008,
      'invalid_grant',
      'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
    ),
  spaRefreshTokenExpired: (issued: string) =>
    refusal(
      700084,
      'invalid_grant',
      `The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page. The token was issued on ${issued}.`,
    ),
  refreshTokenInactive: (issued: string) =>
    refusal(
      700082,
      'invalid_grant',
      `The refresh token has expired due to inactivity. The token was issued on ${issued} and was inactive for 90.00:00:00.`,
    ),
  codeRedeemed: () =>
    refusal(
      54005,
      'invalid_grant',
      'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
    ),
  redirectUriDiffers: (sent: string, expected: string) =>
    refusal(
      500112,
      'invalid_client',
      `The reply address '${sent}' does not match the reply address '${expected}' provided when requesting Authorization code.`,
    ),
  verifierMissing: () =>
    refusal(
      50148,
      'invalid_grant',
      'The code_verifier does not match the code_challenge supplied in the authorization request for PKCE.',
    ),
  verifierDiffers: () =>
    refusal(
      501481,
      'invalid_grant',
      'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
    ),
} as const;
