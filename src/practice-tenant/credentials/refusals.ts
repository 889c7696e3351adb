/**
 * Entra's refusals of clients that should prove who they are. Wording follows what Entra sends (public error reports,
 * and MicrosoftDocs/entra-docs `docs/identity-platform/reference-error-codes.md`). Pure data with holes: one file.
 */
import type {Refusal} from '../refusal';

const refusal = (code: number, error: string, message: string): Refusal => ({code, error, message});
const invalidClient = (code: number, message: string) => refusal(code, 'invalid_client', message);

export const credentialRefusals = {
  /** A wrong value, a truncated one, and the Secret ID in its place are told apart by nothing. */
  secretInvalid: (clientId: string) =>
    invalidClient(
      7000215,
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${clientId}'.`,
    ),
  secretExpired: (clientId: string) =>
    invalidClient(
      7000222,
      `The provided client secret keys for app '${clientId}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`,
    ),
  assertionTypeInvalid: () =>
    refusal(
      900144,
      'invalid_request',
      "The request body must contain the following parameter: 'client_assertion_type'.",
    ),
  assertionMalformed: () => invalidClient(50027, 'JWT token is invalid or malformed.'),
  assertionForAnotherClient: () =>
    invalidClient(700021, "Client assertion application identifier doesn't match 'client_id' parameter."),
  assertionAudience: (sent: string, expected: string) =>
    invalidClient(
      700023,
      `Client assertion audience claim does not match Realm issuer. Review the documentation at https://docs.microsoft.com/azure/active-directory/develop/active-directory-certificate-credentials. Audience sent: '${sent}', expected: '${expected}'.`,
    ),
  assertionTime: (now: string, from: string, until: string) =>
    invalidClient(
      700024,
      `Client assertion is not within its valid time range. Current time: ${now}, assertion valid from ${from}, expiry time of assertion ${until}. Review the documentation at https://docs.microsoft.com/azure/active-directory/develop/active-directory-certificate-credentials.`,
    ),
  certificateNotFound: (thumbprint: string, clientId: string) =>
    invalidClient(700027, certificateMessage('The key was not found.', thumbprint, clientId)),
  certificateExpired: (thumbprint: string, clientId: string) =>
    invalidClient(700027, certificateMessage('The key used is expired.', thumbprint, clientId)),
  assertionSignature: (thumbprint: string, clientId: string) =>
    invalidClient(
      700027,
      certificateMessage(
        'The provided signature value did not match the expected signature value.',
        thumbprint,
        clientId,
      ),
    ),
} as const;

function certificateMessage(reason: string, thumbprint: string, clientId: string): string {
  return `The certificate with identifier used to sign the client assertion is not registered on application. [Reason - ${reason}, Thumbprint of key used by client: '${thumbprint}', Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '${clientId}'. Review the documentation at https://docs.microsoft.com/en-us/graph/deployments to determine the corresponding service endpoint and https://docs.microsoft.com/en-us/graph/api/application-get?view=graph-rest-1.0&tabs=http to build a query request URL, such as 'https://graph.microsoft.com/beta/applications/${clientId}'].`;
}
