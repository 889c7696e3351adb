/** What the products answer, by the words that give them away wherever they stand and however they are wrapped. */

export type ProductPhrase = {
  readonly code: string;
  /** Any of them; compared without spaces, marks and letter case. */
  readonly phrases: readonly string[];
};

const ews = (code: string): ProductPhrase => ({code: `EWS ${code}`, phrases: [code]});
const graph = (status: number, code: string): ProductPhrase => ({
  code: `Graph ${status} ${code}`,
  phrases: [code],
});
const businessCentral = (code: string): ProductPhrase => ({code: `BC ${code}`, phrases: [code]});

export const productPhrases: readonly ProductPhrase[] = [
  {code: 'BC 401 Authentication_InvalidCredentials', phrases: ['Authentication_InvalidCredentials']},
  businessCentral('Internal_DataNotFoundFilter'),
  businessCentral('Internal_CompanyNotFound'),
  businessCentral('Internal_TenantUnavailable'),
  businessCentral('BadRequest_NotFound'),
  businessCentral('BadRequest_ResourceNotFound'),
  businessCentral('Application_TooManyRequests'),
  businessCentral('BadRequest_MethodNotAllowed'),
  {
    code: 'EWS 403 X-EWS-Policy-Reason: EWS is disabled for this user or tenant',
    phrases: ['EWS is disabled for this user or tenant'],
  },
  {
    code: 'EWS 403 X-EWS-Policy-Reason: EWS is blocked by policy for this user or tenant',
    phrases: ['EWS is blocked by policy for this user or tenant'],
  },
  ews('ErrorImpersonateUserDenied'),
  ews('ErrorImpersonationFailed'),
  ews('ErrorImpersonationDenied'),
  ews('ErrorInvalidExchangeImpersonationHeaderData'),
  ews('ErrorExchangeImpersonation'),
  ews('ErrorNonExistentMailbox'),
  ews('ErrorMissingEmailAddress'),
  ews('ErrorMailboxStoreUnavailable'),
  ews('ErrorMailboxMoveInProgress'),
  ews('ErrorServerBusy'),
  ews('ErrorExceededConnectionCount'),
  ews('ErrorInvalidAuthorizationContext'),
  graph(403, 'Authorization_RequestDenied'),
  graph(401, 'Authorization_IdentityNotFound'),
  graph(401, 'InvalidAuthenticationToken'),
  graph(401, 'NoPermissionsInAccessToken'),
  graph(403, 'ErrorInsufficientPermissionsInAccessToken'),
  graph(404, 'MailboxNotEnabledForRESTAPI'),
  graph(404, 'MailboxNotSupportedForRESTAPI'),
  graph(404, 'ErrorInvalidUser'),
  graph(404, 'Request_ResourceNotFound'),
  graph(429, 'ApplicationThrottled'),
  graph(429, 'ErrorTooManyObjectsOpened'),
  graph(429, 'Request_ThrottledTemporarily'),
  graph(429, 'activityLimitReached'),
];
