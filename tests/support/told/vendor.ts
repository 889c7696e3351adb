/**
 * The vendor’s side, in the practice tenant: it asks for what its contract says, of a registration that was made from the
 * page. Where the page tells a wrong value, Entra’s rules refuse, or fewer permissions come back.
 */
import {resources} from '../../../src/core/contracts/resources';
import type {Integration} from '../../../src/core/contracts/schema';
import type {Directory} from '../../../src/practice-tenant/directory';
import {graphUri, people, practiceDirectory} from '../../../src/practice-tenant/practice-directory';
import {
  answerOf,
  authorizeUrl,
  post,
  sampleTenant,
  tokenRequest,
  verifier,
} from '../../../src/practice-tenant/sample-client';
import {seedOf} from '../../../src/practice-tenant/seed';
import type {ToldRegistration} from './registration';

export type Connected = {
  /** What the token names, without its resource. */
  readonly scopes: readonly string[];
  /** What the tenant said instead. */
  readonly refusal: string | undefined;
};

/** Signs in as the vendor does: a server redeems the code with a secret, what runs elsewhere without one. */
export async function connectAsVendor(
  contract: Integration,
  told: ToldRegistration,
  values: Readonly<Record<string, string>>,
): Promise<Connected> {
  const {signIn, registration} = contract;
  const clientId = values['clientId'] ?? '';
  const tenantId = values['tenantId'] ?? '';
  const uri = resourceOf(contract, values);
  const [redirectUri] = registration.redirectUris;
  if (!signIn || !redirectUri) throw new Error(`${contract.id} has nobody sign in`);
  const tenant = sampleTenant({directory: registered(contract, told, {clientId, tenantId, uri})});
  const wanted = registration.permissions.filter(({kind}) => kind === 'delegated').map(({value}) => value);
  const scope = ['openid', 'profile', 'offline_access', ...wanted.map((value) => `${uri}/${value}`)].join(
    ' ',
  );
  const segment = signIn.authority === 'organizations' ? 'organizations' : tenantId;

  const changes = {client_id: clientId, redirect_uri: redirectUri.uri, scope};
  const answer = await tenant(
    post(await authorizeUrl(changes, segment), {account: people.administrator, decision: undefined}),
  );
  const code = answer.headers.has('location') ? answerOf(answer).get('code') : null;
  if (!code) return {scopes: [], refusal: await reasonOf(answer)};
  const redemption = {
    client_id: clientId,
    ...(redirectUri.platform === 'web' && {client_secret: 'an invented value'}),
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri.uri,
    code_verifier: verifier,
    scope,
  };
  const headers = redirectUri.platform === 'spa' ? {origin: new URL(redirectUri.uri).origin} : {};
  const token = (await (await tenant(tokenRequest(redemption, headers))).json()) as Readonly<
    Record<string, string>
  >;
  const scopes = (token['scope'] ?? '').split(' ').filter((entry) => entry.startsWith(`${uri}/`));
  return {scopes: scopes.map((entry) => entry.slice(uri.length + 1)), refusal: token['error_description']};
}

/** Where the vendor’s token is for. */
export function resourceOf({signIn, product}: Integration, values: Readonly<Record<string, string>>): string {
  return resources[signIn?.resource ?? product.id].identifierUri ?? values['environmentUrl'] ?? '';
}

/** A directory that holds the reader’s registration, as the page tells it, and only the consent that it tells. */
function registered(
  contract: Integration,
  {audience, redirectUris, asked, isConsented}: ToldRegistration,
  {clientId, tenantId, uri}: {readonly clientId: string; readonly tenantId: string; readonly uri: string},
): Directory {
  const seed = seedOf(contract, resources, 'en');
  if (!seed) throw new Error(`${contract.id} has nobody sign in`);
  const {directory, product} = withProduct(
    practiceDirectory({seed, clientId, tenantId, redirectUri: '', resourceUri: uri}),
    uri,
  );
  const isRightApi = Object.values(resources).some(
    ({portalApiName, appId}) => portalApiName === asked?.api && appId === product,
  );
  // Ticked under another API or as another kind, a permission is not among those that the vendor asks for.
  const values = isRightApi && asked?.kind === 'delegated' ? asked.values : [];
  const granted = isConsented ? values : [];
  return {
    ...directory,
    registrations: directory.registrations.map((registration) => ({
      ...registration,
      audience: audience ?? 'single-tenant',
      redirectUris: redirectUris.map(({uri: told, platform}) => ({
        uri: told,
        platform: platform ?? 'public-client',
      })),
      configured: [
        {resource: graphUri, values: ['User.Read']},
        {resource: uri, values},
      ],
    })),
    enterpriseApps: directory.enterpriseApps.map((app) => ({
      ...app,
      grants: app.grants.map((grant) => (grant.resource === uri ? {...grant, values: granted} : grant)),
    })),
  };
}

function withProduct(directory: Directory, uri: string) {
  return {directory, product: directory.resources.find((resource) => resource.uri === uri)?.appId};
}

async function reasonOf(answer: Response): Promise<string> {
  if (answer.headers.has('location')) return answerOf(answer).get('error_description') ?? 'no code';
  const text = (await answer.text()).replaceAll(/<[^>]+>/g, ' ');
  return /AADSTS\d+[^\n]*/.exec(text)?.[0] ?? 'consent was asked for again';
}
