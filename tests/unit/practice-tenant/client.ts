/** Asks the practice tenant as clients do, over whatever carries the requests. */
import {resources} from '../../../src/core/contracts/resources';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import {practiceTenantId} from '../../../src/practice-tenant/practice-directory';
import {checkerClientId, checkerSecret} from '../../../src/practice-tenant/server/checker-registration';
import {clientOf, sampleAddresses} from '../../../src/practice-tenant/server/sample-server';
import type {ServiceName} from '../../../src/practice-tenant/origins';

export type Send = (request: Request) => Promise<Response>;
/** Whose client asks: an integration's, or the one that checks set-ups. */
export type Client = IntegrationId | 'checker';
/** A parameter set to undefined is left out. */
export type Form = Readonly<Record<string, string | undefined>>;

export const scopes = {
  bc: `${resources['business-central'].identifierUri ?? ''}/.default`,
  graph: 'https://graph.microsoft.com/.default',
  ews: 'https://outlook.office365.com/.default',
  dataverse: 'https://boulangerie-fjord.crm4.dynamics.com/.default',
  fo: 'https://boulangerie-fjord.operations.dynamics.com/.default',
} as const;

/** `POST /{segment}/oauth2/v2.0/token`; by default as iPaaS.com asks, with its secret. */
export function askToken(
  send: Send,
  form: Form = {},
  {
    segment = practiceTenantId,
    client = 'ipaas-business-central',
  }: {readonly segment?: string; readonly client?: Client} = {},
): Promise<Response> {
  const parameters: Form = {
    grant_type: 'client_credentials',
    ...credentialsOf(client),
    scope: scopes.bc,
    ...form,
  };
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) body.set(name, value);
  return send(new Request(`${sampleAddresses.entra}/${segment}/oauth2/v2.0/token`, {method: 'POST', body}));
}

function credentialsOf(client: Client) {
  return client === 'checker' ? {client_id: checkerClientId, client_secret: checkerSecret} : clientOf(client);
}

/** @throws where no token is issued */
export async function tokenFor(send: Send, client: Client, scope: string): Promise<string> {
  const answer = (await (await askToken(send, {scope}, {client})).json()) as Readonly<Record<string, string>>;
  const {access_token: token} = answer;
  if (token === undefined) throw new Error(answer['error_description']);
  return token;
}

export type Call = {
  readonly token?: string | undefined;
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export function call(
  send: Send,
  service: ServiceName,
  path: string,
  {token, method = 'GET', body, headers}: Call = {},
): Promise<Response> {
  return send(
    new Request(`${sampleAddresses[service] ?? ''}${path}`, {
      method,
      headers: {...headers, ...(token !== undefined && {authorization: `Bearer ${token}`})},
      ...(body !== undefined && {body}),
    }),
  );
}

/** SOAP 1.1, as the EWS Managed API writes it. */
export function getFolder(mailbox: string | undefined, folder = 'calendar'): Call {
  const impersonation =
    mailbox === undefined
      ? ''
      : `<t:ExchangeImpersonation><t:ConnectingSID><t:SmtpAddress>${mailbox}</t:SmtpAddress></t:ConnectingSID></t:ExchangeImpersonation>`;
  const body = `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types" xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Header><t:RequestServerVersion Version="Exchange2016"/>${impersonation}</soap:Header><soap:Body><m:GetFolder><m:FolderShape><t:BaseShape>IdOnly</t:BaseShape></m:FolderShape><m:FolderIds><t:DistinguishedFolderId Id="${folder}"/></m:FolderIds></m:GetFolder></soap:Body></soap:Envelope>`;
  return {method: 'POST', body, headers: {'content-type': 'text/xml; charset=utf-8'}};
}

/** Signs a person in as the client's server does, and redeems the code with its secret. @throws where that is refused */
export async function delegatedTokenFor(
  send: Send,
  client: Client,
  scope: string,
  account: string,
): Promise<string> {
  const {client_id, client_secret} = credentialsOf(client);
  const redirectUri = 'http://localhost/callback';
  const query = new URLSearchParams({
    client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    response_mode: 'query',
    scope,
    state: 'the-state',
  });
  const answer = await send(
    new Request(`${sampleAddresses.entra}/${practiceTenantId}/oauth2/v2.0/authorize?${query}`, {
      method: 'POST',
      body: new URLSearchParams({account}),
      redirect: 'manual',
    }),
  );
  const location = answer.headers.get('location');
  const code = location === null ? null : new URL(location).searchParams.get('code');
  if (code === null) throw new Error(location ?? (await answer.text()));
  const form = {grant_type: 'authorization_code', code, redirect_uri: redirectUri, client_secret, scope};
  const tokens = (await (await askToken(send, form, {client})).json()) as Readonly<Record<string, string>>;
  const {access_token: token} = tokens;
  if (token === undefined) throw new Error(tokens['error_description']);
  return token;
}
