/**
 * Every refusal that the practice tenant is asked for, one row each: how it is provoked, and what comes back. Pure data; the
 * test beside it carries the requests, and looks at code, status and body.
 */
import * as z from 'zod';
import {mailboxAddresses} from '../../../src/practice-tenant/products/seed';
import type {Directory} from '../../../src/practice-tenant/directory';
import type {ServerScenarioId} from '../../../src/practice-tenant/scenarios/server';
import {
  businessCentralBody,
  businessCentralGatewayBody,
  dataverseBody,
  entraBody,
  financeOperationsBody,
  graphBody,
  graphThrottlingBody,
  noBody,
  soapFault,
} from './bodies';
import {
  askToken,
  call,
  getFolder,
  scopes,
  tokenFor,
  type Call,
  type Client,
  type Form,
  type Send,
} from './client';
import {withGraphRoles, withoutEwsInMailboxes} from './reader';
import type {ServiceName} from '../../../src/practice-tenant/origins';

export type Refusal = {
  /** As the body or a header names it; where neither does, what the answer is known by. */
  readonly code: string;
  readonly status: number;
  readonly body: z.ZodType;
  /** Why it comes, where the code alone does not say. */
  readonly because: string;
  /** Default: all is well. */
  readonly scenario?: ServerScenarioId;
  /** A directory that no scenario makes. */
  readonly directory?: (directory: Directory) => Directory;
  /** Minutes between the token and the call. */
  readonly later?: number;
  readonly ask: (send: Send, wait: (milliseconds: number) => void) => Promise<Response>;
  /** Headers that say more than the body. */
  readonly headers?: Readonly<Record<string, RegExp>>;
};

const clients = {
  bc: {client: 'ipaas-business-central', scope: scopes.bc},
  dataverse: {client: 'adobe-dataverse', scope: scopes.dataverse},
  fo: {client: 'cloud-elements-finance-operations', scope: scopes.fo},
  graph: {client: 'prextra-exchange', scope: scopes.graph},
  ews: {client: 'prextra-exchange', scope: scopes.ews},
  reader: {client: 'ipaas-business-central', scope: scopes.graph},
  checker: {client: 'checker', scope: scopes.graph},
} as const satisfies Record<string, {client: Client; scope: string}>;

/** Gets a token as that client does, and calls. */
function as(
  client: keyof typeof clients,
  service: ServiceName,
  path: string,
  how: Call = {},
): Refusal['ask'] {
  return async (send) => {
    const {client: own, scope} = clients[client];
    return call(send, service, path, {...how, token: await tokenFor(send, own, scope)});
  };
}

/** Calls with a token that has been lying about for two hours. */
function tooLate(
  client: keyof typeof clients,
  service: ServiceName,
  path: string,
  how: Call = {},
): Refusal['ask'] {
  return async (send, wait) => {
    const {client: own, scope} = clients[client];
    const token = await tokenFor(send, own, scope);
    wait(2 * 60 * 60 * 1000);
    return call(send, service, path, {...how, token});
  };
}

const without =
  (service: ServiceName, path: string, how: Call = {}): Refusal['ask'] =>
  (send) =>
    call(send, service, path, how);
const token =
  (form: Form, how?: Parameters<typeof askToken>[2]): Refusal['ask'] =>
  (send) =>
    askToken(send, form, how);

/** Asks for a token, and sends one parameter a second time. */
function twice(name: string, value: string): Refusal['ask'] {
  return (send) =>
    askToken(async (request) => {
      const body = new URLSearchParams(await request.text());
      body.append(name, value);
      return send(new Request(request.url, {method: 'POST', body}));
    });
}

const companies = '/v2.0/Production/api/v2.0/companies';
const whoAmI = '/api/data/v9.2/WhoAmI';
const asmx = '/EWS/Exchange.asmx';
const {inScope, outOfScope, none} = mailboxAddresses;
const folder = getFolder(inScope);
const eventsOf = (user: string) => `/v1.0/users/${user}/calendar/events`;
const nowhere = '0000aaaa-0000-4000-8000-000000000000';

const entra: readonly Refusal[] = [
  {code: 'AADSTS90002', status: 400, because: 'no such tenant', ask: token({}, {segment: 'nowhere.example'})},
  {code: 'AADSTS700016', status: 400, because: 'no such client', ask: token({client_id: nowhere})},
  {code: 'AADSTS900144', status: 400, because: 'no client ID', ask: token({client_id: undefined})},
  {code: 'AADSTS900144', status: 400, because: 'no grant type', ask: token({grant_type: undefined})},
  {code: 'AADSTS9000411', status: 400, because: 'a parameter twice', ask: twice('scope', scopes.graph)},
  {code: 'AADSTS70003', status: 400, because: 'an unknown grant', ask: token({grant_type: 'magic'})},
  {
    code: 'AADSTS9001023',
    status: 400,
    because: 'the endpoint names no tenant',
    ask: token({}, {segment: 'common'}),
  },
  {code: 'AADSTS7000218', status: 401, because: 'no secret was sent', ask: token({client_secret: undefined})},
  {code: 'AADSTS7000215', status: 401, because: 'a wrong secret', ask: token({client_secret: 'wrong'})},
  {
    code: 'AADSTS7000222',
    status: 401,
    because: 'an expired secret',
    scenario: 'secret-expired',
    ask: token({}),
  },
  {
    code: 'AADSTS1002012',
    status: 400,
    because: 'a scope that does not end in /.default',
    ask: token({scope: `${scopes.bc}x`}),
  },
  {
    code: 'AADSTS500011',
    status: 400,
    because: 'no such API',
    ask: token({scope: 'https://nowhere.example/.default'}),
  },
  {
    code: 'AADSTS7000112',
    status: 400,
    because: 'the application is disabled',
    scenario: 'app-disabled',
    ask: token({}),
  },
  {
    code: 'AADSTS9002313',
    status: 400,
    because: 'a code that is none',
    ask: token({grant_type: 'authorization_code', code: 'x.y', redirect_uri: 'http://localhost/callback'}),
  },
].map((row) => ({...row, body: entraBody}) as Refusal);

const entraGateway: readonly Refusal[] = [
  {
    code: 'Too Many Requests',
    status: 429,
    body: z.literal('Too Many Requests'),
    because: 'throttling of Entra itself',
    scenario: 'sign-in-throttled',
    ask: token({}),
    headers: {'retry-after': /^60$/},
  },
];

const graph: readonly Refusal[] = [
  {
    code: 'InvalidAuthenticationToken',
    status: 401,
    because: 'no token',
    ask: without('graph', '/v1.0/me'),
    headers: {'www-authenticate': /^Bearer realm=""/},
  },
  {
    code: 'InvalidAuthenticationToken',
    status: 401,
    because: 'no JWT',
    ask: without('graph', '/v1.0/me', {token: 'a.b.c'}),
  },
  {
    code: 'InvalidAuthenticationToken',
    status: 401,
    because: 'a token for Business Central',
    ask: as('bc', 'graph', '/v1.0/organization'),
  },
  {
    code: 'InvalidAuthenticationToken',
    status: 401,
    because: 'an expired token',
    ask: tooLate('reader', 'graph', '/v1.0/organization'),
  },
  {
    code: 'Authorization_RequestDenied',
    status: 403,
    because: 'no permission to read applications',
    ask: as('reader', 'graph', '/v1.0/applications'),
  },
  {
    code: 'Authorization_RequestDenied',
    status: 403,
    because: 'another permission than the one for grants',
    directory: (directory: Directory) => withGraphRoles(directory, ['Application.Read.All']),
    ask: as('reader', 'graph', '/v1.0/oauth2PermissionGrants'),
  },
  {
    code: 'BadRequest',
    status: 400,
    because: '/me without a person',
    directory: (directory: Directory) => withGraphRoles(directory, ['User.Read.All']),
    ask: as('reader', 'graph', '/v1.0/me'),
  },
  {
    code: 'BadRequest',
    status: 400,
    because: 'an unknown segment',
    ask: as('reader', 'graph', '/v1.0/gruops'),
  },
  {code: 'BadRequest', status: 400, because: 'an unknown version', ask: as('reader', 'graph', '/v9.9/me')},
  {
    code: 'BadRequest',
    status: 400,
    because: 'a property that does not exist',
    ask: as('checker', 'graph', '/v1.0/applications?$select=appId,shoeSize'),
  },
  {
    code: 'BadRequest',
    status: 400,
    because: 'a filter that is none',
    ask: as('checker', 'graph', '/v1.0/applications?$filter=appId is 5'),
  },
  {
    code: 'Request_UnsupportedQuery',
    status: 400,
    because: 'a filter by what cannot be filtered',
    ask: as('checker', 'graph', "/v1.0/applications?$filter=web eq 'x'"),
  },
  {
    code: 'Request_UnsupportedQuery',
    status: 400,
    because: 'a page of no size',
    ask: as('checker', 'graph', '/v1.0/applications?$top=0'),
  },
  {
    code: 'Request_UnsupportedQuery',
    status: 400,
    because: 'an option that is not taken',
    ask: as('checker', 'graph', '/v1.0/applications?$apply=x'),
  },
  {
    code: 'Directory_ExpiredPageToken',
    status: 400,
    because: 'an invented page',
    ask: as('checker', 'graph', '/v1.0/applications?$skiptoken=zzzz'),
  },
  {
    code: 'Request_ResourceNotFound',
    status: 404,
    because: 'no such application',
    ask: as('checker', 'graph', `/v1.0/applications(appId='${nowhere}')`),
  },
  {
    code: 'Request_ResourceNotFound',
    status: 404,
    because: 'the enterprise application has another ID',
    ask: as('checker', 'graph', `/v1.0/servicePrincipals/${nowhere}/appRoleAssignments`),
  },
  {
    code: 'Request_BadRequest',
    status: 405,
    because: 'a write',
    ask: as('checker', 'graph', '/v1.0/applications', {method: 'DELETE'}),
  },
  {
    code: 'NoPermissionsInAccessToken',
    status: 401,
    because: 'no role in Exchange, no consent in Entra',
    scenario: 'exchange-role-missing',
    ask: as('graph', 'graph', eventsOf(inScope)),
  },
  {
    code: 'ErrorAccessDenied',
    status: 403,
    because: 'the mailbox is outside the management scope',
    ask: as('graph', 'graph', eventsOf(outOfScope)),
  },
  {
    code: 'ErrorAccessDenied',
    status: 403,
    because: 'an application access policy',
    scenario: 'mailbox-out-of-scope',
    directory: (directory: Directory) => withGraphRoles(directory, ['Calendars.Read']),
    ask: as('graph', 'graph', eventsOf(inScope)),
  },
  {
    code: 'MailboxNotEnabledForRESTAPI',
    status: 404,
    because: 'an account without a mailbox',
    ask: as('graph', 'graph', eventsOf(none)),
  },
  {
    code: 'ErrorInvalidUser',
    status: 404,
    because: 'no such user',
    ask: as('graph', 'graph', eventsOf('nobody@boulangerie-fjord.example')),
  },
  {
    code: 'ResourceNotFound',
    status: 404,
    because: 'a domain of another organisation',
    ask: as('graph', 'graph', eventsOf('nobody@atelier-granit.example')),
  },
  {
    code: 'ErrorItemNotFound',
    status: 404,
    because: 'no such event',
    ask: as('graph', 'graph', `/v1.0/users/${inScope}/events/${nowhere}`),
  },
  {
    code: 'ErrorInvalidParameter',
    status: 400,
    because: 'a calendar view without a window',
    ask: as('graph', 'graph', `/v1.0/users/${inScope}/calendarView`),
  },
  {
    code: 'Authorization_RequestDenied',
    status: 403,
    because: 'nobody is signed in whom userinfo could tell of',
    ask: as('checker', 'graph', '/oidc/userinfo'),
  },
].map((row) => ({...row, body: graphBody}) as Refusal);

const businessCentral: readonly Refusal[] = [
  {
    code: 'Authentication_InvalidCredentials',
    status: 401,
    because: 'no card',
    scenario: 'bc-app-card-missing',
    ask: as('bc', 'business-central', companies),
  },
  {
    code: 'Authentication_InvalidCredentials',
    status: 401,
    because: 'a disabled card',
    scenario: 'bc-app-card-disabled',
    ask: as('bc', 'business-central', companies),
  },
  {
    code: 'Authentication_InvalidCredentials',
    status: 401,
    because: 'no role in the token',
    scenario: 'admin-consent-missing',
    ask: as('bc', 'business-central', companies),
  },
  {
    code: 'Internal_ServerError',
    status: 403,
    because: 'no permission set',
    scenario: 'bc-permission-set-missing',
    ask: as('bc', 'business-central', companies),
  },
  {
    code: 'Internal_TenantUnavailable',
    status: 503,
    because: 'a stopped environment',
    scenario: 'bc-environment-unavailable',
    ask: as('bc', 'business-central', companies),
  },
  {
    code: 'BadRequest_NotFound',
    status: 404,
    because: 'an unknown environment',
    ask: as('bc', 'business-central', companies.replace('Production', 'Sandbox7')),
  },
  {
    code: 'BadRequest_NotFound',
    status: 404,
    because: 'another tenant’s environment',
    ask: as('bc', 'business-central', companies.replace('/Production', `/${nowhere}/Production`)),
  },
  {
    code: 'BadRequest_ResourceNotFound',
    status: 404,
    because: 'an unknown entity',
    ask: as('bc', 'business-central', companies.replace('companies', 'company')),
  },
  {
    code: 'Internal_CompanyNotFound',
    status: 404,
    because: 'an unknown company',
    ask: as('bc', 'business-central', `${companies}(${nowhere})`),
  },
  {
    code: 'BadRequest_MethodNotAllowed',
    status: 405,
    because: 'a company is not created so',
    ask: as('bc', 'business-central', companies, {method: 'POST', body: '{}'}),
  },
  {
    code: 'Application_TooManyRequests',
    status: 429,
    because: 'throttling',
    scenario: 'throttled',
    ask: as('bc', 'business-central', companies),
    headers: {'retry-after': /^10$/},
  },
].map((row) => ({...row, body: businessCentralBody}) as Refusal);

const gateway: readonly Refusal[] = [
  {code: 'Unauthorized', status: 401, because: 'no token', ask: without('business-central', companies)},
  {
    code: 'Unauthorized',
    status: 401,
    because: 'a token for Graph',
    ask: as('reader', 'business-central', companies),
  },
  {
    code: 'Unauthorized',
    status: 401,
    because: 'an expired token',
    ask: tooLate('bc', 'business-central', companies),
  },
].map((row): Refusal => ({...row, body: businessCentralGatewayBody}));

const dataverse: readonly Refusal[] = [
  {
    code: '0x80072560',
    status: 403,
    because: 'no application user',
    scenario: 'dataverse-app-user-missing',
    ask: as('dataverse', 'dataverse', whoAmI),
  },
  {
    code: '0x80040225',
    status: 403,
    because: 'a deactivated application user',
    scenario: 'dataverse-app-user-disabled',
    ask: as('dataverse', 'dataverse', whoAmI),
  },
  {
    code: '0x80042f09',
    status: 403,
    because: 'no security role',
    scenario: 'dataverse-role-missing',
    ask: as('dataverse', 'dataverse', whoAmI),
  },
  {
    code: '0x80040220',
    status: 403,
    because: 'a role without contacts',
    scenario: 'dataverse-privilege-missing',
    ask: as('dataverse', 'dataverse', '/api/data/v9.2/contacts'),
  },
  {
    code: '0x8006088a',
    status: 404,
    because: 'an unknown table',
    ask: as('dataverse', 'dataverse', '/api/data/v9.2/contactz'),
  },
  {
    code: '0x80060888',
    status: 405,
    because: 'a write',
    ask: as('dataverse', 'dataverse', whoAmI, {method: 'PUT'}),
  },
  {
    code: '0x80072322',
    status: 429,
    because: 'throttling',
    scenario: 'throttled',
    ask: as('dataverse', 'dataverse', whoAmI),
    headers: {'retry-after': /^10$/},
  },
].map((row) => ({...row, body: dataverseBody}) as Refusal);

const financeOperations: readonly Refusal[] = [
  {
    code: 'UnauthorizedAccessException',
    status: 403,
    because: 'a user without a role',
    scenario: 'fo-user-lacks-rights',
    ask: as('fo', 'finance-operations', '/data/CustomersV3'),
  },
  {
    code: 'HttpResponseException',
    status: 404,
    because: 'an unknown entity',
    ask: as('fo', 'finance-operations', '/data/Customers'),
  },
  {
    code: 'HttpResponseException',
    status: 405,
    because: 'a write',
    ask: as('fo', 'finance-operations', '/data/CustomersV3', {method: 'DELETE'}),
  },
  {
    code: 'An error has occurred.',
    status: 429,
    because: 'throttling',
    scenario: 'throttled',
    ask: as('fo', 'finance-operations', '/data'),
    headers: {'retry-after': /^10$/},
  },
].map((row) => ({...row, body: financeOperationsBody}) as Refusal);

/** Said in status and headers alone. */
const wordless: readonly Refusal[] = [
  {
    code: 'p3p',
    status: 401,
    because: 'no row',
    scenario: 'fo-app-not-mapped',
    ask: as('fo', 'finance-operations', '/data'),
    headers: {p3p: /No P3P policy defined/},
  },
  {
    code: 'p3p',
    status: 401,
    because: 'an audience with a slash at its end',
    ask: async (send: Send) =>
      call(send, 'finance-operations', '/data', {
        token: await tokenFor(
          send,
          'cloud-elements-finance-operations',
          scopes.fo.replace('/.default', '//.default'),
        ),
      }),
    headers: {p3p: /No P3P policy defined/},
  },
  {
    code: 'authorization_uri',
    status: 401,
    because: 'no token',
    ask: without('dataverse', whoAmI),
    headers: {
      'www-authenticate':
        /^Bearer authorization_uri=\S+, resource_id=https:\/\/boulangerie-fjord\.crm4\.dynamics\.com\/$/,
    },
  },
  {
    code: 'invalid_token',
    status: 401,
    because: 'a token for Business Central',
    ask: as('bc', 'dataverse', whoAmI),
    headers: {'www-authenticate': /error=invalid_token, error_description=Error during token validation!/},
  },
  {
    code: 'EWS is disabled for this user or tenant',
    status: 403,
    because: 'EwsEnabled is False',
    scenario: 'ews-disabled',
    ask: as('ews', 'exchange-online', asmx, folder),
    headers: {'x-ews-policy-reason': /^EWS is disabled for this user or tenant$/},
  },
  {
    code: 'EWS is disabled for this user or tenant',
    status: 403,
    because: 'EwsEnabled of the mailbox is False',
    directory: withoutEwsInMailboxes,
    ask: as('ews', 'exchange-online', asmx, folder),
    headers: {'x-ews-policy-reason': /^EWS is disabled for this user or tenant$/},
  },
  {
    code: 'EWS is blocked by policy for this user or tenant',
    status: 403,
    because: 'not on the allow list',
    scenario: 'ews-not-allow-listed',
    ask: as('ews', 'exchange-online', asmx, folder),
    headers: {'x-ews-policy-reason': /^EWS is blocked by policy for this user or tenant$/},
  },
  {
    code: 'invalid_token',
    status: 401,
    because: 'a token for Graph',
    ask: as('graph', 'exchange-online', asmx, folder),
    headers: {'x-ms-diagnostics': /^2000003;reason="The audience claim value is invalid/},
  },
  {
    code: 'invalid_token',
    status: 401,
    because: 'an expired token',
    ask: tooLate('ews', 'exchange-online', asmx, folder),
    headers: {'x-ms-diagnostics': /^2000001;/},
  },
  {
    code: 'invalid_grant',
    status: 401,
    because: 'no permission in the token',
    scenario: 'admin-consent-missing',
    ask: as('ews', 'exchange-online', asmx, folder),
    headers: {'x-ms-diagnostics': /^2000008;/},
  },
  {
    code: 'Bearer',
    status: 401,
    because: 'no token',
    ask: without('exchange-online', asmx, folder),
    headers: {'www-authenticate': /^Bearer client_id="00000002-0000-0ff1-ce00-000000000000"/},
  },
].map((row) => ({...row, body: noBody}) as Refusal);

const ews: readonly Refusal[] = [
  {
    code: 'ErrorNonExistentMailbox',
    because: 'no such mailbox',
    ask: as('ews', 'exchange-online', asmx, getFolder('nobody@boulangerie-fjord.example')),
  },
  {
    code: 'ErrorImpersonateUserDenied',
    because: 'an application access policy',
    scenario: 'mailbox-out-of-scope',
    ask: as('ews', 'exchange-online', asmx, folder),
  },
  {
    code: 'ErrorImpersonationRequired',
    because: 'nobody is impersonated',
    ask: as('ews', 'exchange-online', asmx, getFolder(undefined)),
  },
  {
    code: 'ErrorSchemaValidation',
    because: 'no SOAP',
    ask: as('ews', 'exchange-online', asmx, {...folder, body: '<hello/>'}),
  },
  {
    code: 'ErrorInvalidRequest',
    because: 'another operation',
    ask: as('ews', 'exchange-online', asmx, {
      ...folder,
      body: (folder.body ?? '').replaceAll('GetFolder', 'SendItem'),
    }),
  },
  {
    code: 'ErrorServerBusy',
    because: 'throttling',
    scenario: 'throttled',
    ask: as('ews', 'exchange-online', asmx, folder),
    headers: {'retry-after': /^10$/},
  },
].map((row) => ({...row, status: 500, body: soapFault}) as Refusal);

const throttling: readonly Refusal[] = [
  {
    code: 'TooManyRequests',
    status: 429,
    body: graphThrottlingBody,
    because: 'throttling',
    scenario: 'throttled',
    ask: as('graph', 'graph', eventsOf(inScope)),
    headers: {'retry-after': /^10$/},
  },
];

export const refusals: readonly Refusal[] = [
  ...entra,
  ...entraGateway,
  ...graph,
  ...throttling,
  ...businessCentral,
  ...gateway,
  ...dataverse,
  ...financeOperations,
  ...ews,
  ...wordless,
];
