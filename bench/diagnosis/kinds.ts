/** Pastes of 20 kB: what people paste, and what would cost a careless pattern most. */

const size = 20_000;

const filled = (part: string): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);

const token =
  '{"error":"invalid_grant","error_description":"AADSTS65001: The user or administrator has not consented to use the application with ID \'2b1a6a2c-9c2e-4a3b-8a61-3f4f3d6a1b5c\' named \'Codat\'. Send an interactive authorization request for this user and resource. Trace ID: 0c7f2993-b612-434d-9cee-244e88f51600 Correlation ID: 5d1f1e2c-87b1-4c43-9c3b-9f6d9c6a0e11 Timestamp: 2026-11-21 19:14:30Z","error_codes":[65001],"suberror":"consent_required"}\n';
const stack =
  'Microsoft.Identity.Client.MsalServiceException: A configuration issue is preventing authentication.\n   at Microsoft.Identity.Client.OAuth2.OAuth2Client.ThrowServerException(HttpResponse response, RequestContext requestContext)\n   at System.Runtime.CompilerServices.TaskAwaiter.HandleNonSuccessAndDebuggerNotification(Task task)\n';
const exchange =
  'POST https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token HTTP/1.1\r\nCookie: ESTSAUTH=0.AXkAq1w2e3r4\r\n\r\ngrant_type=client_credentials&client_secret=abc8Q~defghijklmnopqrstuvwxyz0123456789AB&scope=https%3A%2F%2Fapi.businesscentral.dynamics.com%2F.default\r\n\r\nHTTP/1.1 401 Unauthorized\r\n\r\n';
const prose = 'The administrator opened the portal, looked for the application and did not find it there. ';

/** By a name that the words of the bench know. */
export const kinds = {
  tokens: filled(token),
  encoded: encodeURIComponent(encodeURIComponent(filled(token))).slice(0, size),
  stack: filled(stack),
  exchange: filled(exchange),
  prose: filled(prose),
  wrapped: filled(token).replace(/.{60}/g, '$&\n> ').slice(0, size),
  breaks: filled('a\n'),
  quotes: filled('A\n>>>>'),
  prefixes: filled('AADSTS5'),
  random: filled('0.Axk3Q~b7Yz_'),
} as const;

export type Kind = keyof typeof kinds;
