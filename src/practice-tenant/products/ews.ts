/**
 * Exchange Web Services, as far as a first call goes: `GetFolder` of an impersonated mailbox, SOAP 1.1.
 *
 * Policy refusals: Microsoft's "Control access to EWS in Exchange" (HTTP 403 with `X-EWS-Policy-Reason`). Faults: the fault
 * quoted in OfficeDev/ews-managed-api issue 223, with codes and sentences of MicrosoftDocs/office-developer-exchange-docs
 * `docs/web-service-reference/responsecode.md`. Dates of the shutdown: Exchange Team, techcommunity 4561431.
 */
import {audienceOf, readBearer, type Bearer, type NoBearer} from '../bearer';
import type {Service} from '../server-side';
import type {PracticeTenant} from '../tenant';
import {throttled} from '../throttle';
import type {ExchangeOrganization, Mailbox} from './products';
import {fault, folderAnswer, readEnvelope, type Envelope} from './soap';

const appId = '00000002-0000-0ff1-ce00-000000000000';
/** From here on, `EwsEnabled` alone opens nothing: without its ID on the list, an application is blocked. */
const listRequiredFrom = Date.UTC(2026, 9, 10);
/** From here on, nothing opens it. */
const endsOn = Date.UTC(2027, 3, 1);

const disabled = 'EWS is disabled for this user or tenant';
const blocked = 'EWS is blocked by policy for this user or tenant';

export const exchangeWebServices: Service = throttled(answer, (_, __, seconds) =>
  fault('ErrorServerBusy', 'The server cannot service this request right now. Try again later.', {
    backOffMilliseconds: seconds * 1000,
    headers: {'retry-after': String(seconds)},
  }),
);

async function answer(practice: PracticeTenant, request: Request, path: string): Promise<Response> {
  if (path.toLowerCase() !== '/ews/exchange.asmx') return new Response(null, {status: 404});
  const resource = practice.directory.resources.find((entry) => entry.appId === appId);
  const uris = resource ? [resource.uri, ...(resource.otherUris ?? [])] : [];
  const caller = await readBearer(practice, request, [...uris, ...uris.map((uri) => `${uri}/`), appId]);
  if ('problem' in caller) return unauthorized(practice, diagnosticsOf(caller.problem, request));
  if (request.method !== 'POST') return new Response(null, {status: 405, headers: {allow: 'POST'}});

  const exchange = practice.directory.products?.exchange.find(({tenantId}) => tenantId === caller.tenantId);
  const reason = exchange ? policyReason(exchange, caller, practice.now()) : disabled;
  if (!exchange || reason) return forbidden(reason ?? disabled);
  const envelope = readEnvelope(await request.text());
  if (!envelope) return fault('ErrorSchemaValidation', 'The request failed schema validation.');
  return open(practice, exchange, caller, envelope);
}

/** Null, the default, was "on" before the shutdown began; a list that exists holds whatever `EwsEnabled` says. */
function policyReason({ews}: ExchangeOrganization, {clientId}: Bearer, now: number): string | undefined {
  if (now >= endsOn || ews.enabled === false) return disabled;
  const isListed = ews.allowedAppIds?.includes(clientId);
  const listDecides = ews.allowedAppIds !== undefined || (ews.enabled === true && now >= listRequiredFrom);
  return listDecides && isListed !== true ? blocked : undefined;
}

function open(
  practice: PracticeTenant,
  exchange: ExchangeOrganization,
  caller: Bearer,
  {operation, impersonated, folder}: Envelope,
): Response {
  const roles = exchange.roleAssignments.filter(
    ({clientId, role}) => clientId === caller.clientId && role === 'EWS.AccessAsApp',
  );
  const isDelegated = caller.kind === 'delegated';
  const hasPermission = caller.values.includes(isDelegated ? 'EWS.AccessAsUser.All' : 'full_access_as_app');
  if (caller.values.length === 0 && roles.length === 0)
    return unauthorized(
      practice,
      '2000008;reason="The token contains no permissions, or permissions can not be understood.";error_category="invalid_grant"',
    );
  if (!isDelegated && impersonated === undefined)
    return fault(
      'ErrorImpersonationRequired',
      'ExchangeImpersonation SOAP header must be present for this type of OAuth token.',
    );
  if (!hasPermission && roles.length === 0)
    return fault('ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

  const mailbox = exchange.mailboxes.find(
    ({address, personId}) =>
      address === impersonated || (impersonated === undefined && personId === caller.objectId),
  );
  if (mailbox?.state !== 'active')
    return fault('ErrorNonExistentMailbox', 'The SMTP address has no mailbox associated with it.');
  if (!mailbox.ewsEnabled) return forbidden(disabled);
  const inScope = roles.some(({mailboxes}) => mailboxes.includes(mailbox.address));
  if (!inScope && !(hasPermission && isOpenByPolicy(exchange, caller, mailbox)))
    return fault(
      'ErrorImpersonateUserDenied',
      'The account does not have permission to impersonate the requested user.',
    );
  if (operation !== 'GetFolder')
    return fault('ErrorInvalidRequest', `The practice tenant answers GetFolder, not ${operation}.`);
  return folderAnswer(mailbox.address, folder);
}

function isOpenByPolicy(
  {accessPolicies}: ExchangeOrganization,
  {kind, clientId, objectId}: Bearer,
  {address, personId}: Mailbox,
): boolean {
  if (kind === 'delegated') return personId === objectId;
  const own = accessPolicies.filter((policy) => policy.clientId === clientId);
  return own.length === 0 || own.some(({mailboxes}) => mailboxes.includes(address));
}

function forbidden(reason: string): Response {
  return new Response(null, {status: 403, headers: {'x-ews-policy-reason': reason}});
}

function unauthorized({addresses}: PracticeTenant, diagnostics: string | undefined): Response {
  const challenge = [
    `Bearer client_id="${appId}"`,
    'token_types="app_asserted_user_v1 service_asserted_app_v1"',
    `authorization_uri="${addresses.entra}/common/oauth2/authorize"`,
    ...(diagnostics === undefined ? [] : ['error="invalid_token"']),
  ].join(', ');
  return new Response(null, {
    status: 401,
    headers: {
      'www-authenticate': challenge,
      ...(diagnostics !== undefined && {'x-ms-diagnostics': diagnostics}),
    },
  });
}

function diagnosticsOf(problem: NoBearer, request: Request): string | undefined {
  switch (problem) {
    case 'missing':
      return undefined;
    case 'wrong-audience':
      return `2000003;reason="The audience claim value is invalid for current resource. Audience claim is '${audienceOf(request)}', request url is '${request.url}' and resource type is 'Exchange'.";error_category="invalid_resource"`;
    case 'expired':
      return '2000001;reason="The token has expired.";error_category="invalid_lifetime"';
    case 'malformed':
      return '2000005;reason="The token has an invalid signature.";error_category="invalid_signature"';
  }
}
