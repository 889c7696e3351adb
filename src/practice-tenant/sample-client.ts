/** A client for tests: it asks as MSAL does, and each case changes only what it is about. */
import {toBase64Url} from './base64url';
import {createPracticeTenant, type PracticeTenantOptions} from './index';
import {graphOrigin, practiceOrigin} from './origins';
import {people, practiceClientId, practiceDirectory} from './practice-directory';
import type {TenantSeed} from './seed';
import {createSigningKey, type SigningKey} from './signing-key';

export const sampleSeed: TenantSeed = {
  integration: 'codat-business-central',
  vendor: 'Codat',
  authority: 'organizations',
  resource: {
    name: 'Dynamics 365 Business Central',
    uri: 'https://api.businesscentral.dynamics.com',
    appId: '996def3d-b36c-4153-8607-a6fd3c01b89f',
  },
  permissions: [
    {
      value: 'user_impersonation',
      required: true,
      displayName: 'Access as the signed-in user',
      why: 'Sign in.',
    },
    {value: 'Financials.ReadWrite.All', required: true, displayName: 'Access Business Central', why: 'Data.'},
  ],
};

export const bc = 'https://api.businesscentral.dynamics.com';
export const redirectUri = 'https://guides.example/redirect.html';
export const verifier = 'a-verifier-of-forty-three-characters-or-more-0123456789';
export const start = Date.UTC(2026, 10, 21, 9, 30);

// One for all tests: making one costs a tenth of a second.
let signingKey: Promise<SigningKey> | undefined;
const sampleKey = () => (signingKey ??= createSigningKey('sample'));

export const sampleDirectory = practiceDirectory({seed: sampleSeed, clientId: practiceClientId, redirectUri});

export type SampleTenant = ((request: Request) => Promise<Response>) & {
  /** Moves the clock, in milliseconds. */
  readonly wait: (duration: number) => void;
};

/** @returns a tenant with a clock that stands still and ids that count. */
export function sampleTenant(options: Partial<PracticeTenantOptions> = {}): SampleTenant {
  return withClock((clock) =>
    createPracticeTenant({directory: sampleDirectory, scenario: 'all-is-well', ...clock, ...options}),
  );
}

/** What a host gives a tenant, and the same for every test. */
export type SampleHost = Pick<
  PracticeTenantOptions,
  'language' | 'now' | 'randomId' | 'sealSecret' | 'signingKey'
>;

export function withClock(
  create: (host: SampleHost) => (request: Request) => Promise<Response>,
): SampleTenant {
  let now = start;
  let count = 0;
  const tenant = create({
    language: 'en',
    now: () => now,
    randomId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    sealSecret: 'sample',
    signingKey: sampleKey,
  });
  return Object.assign(tenant, {wait: (duration: number) => void (now += duration)});
}

/** A parameter set to undefined is left out. */
export type Changes = Readonly<Record<string, string | undefined>>;

export async function authorizeUrl(changes: Changes = {}, segment = 'organizations'): Promise<string> {
  const parameters = {
    client_id: practiceClientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    response_mode: 'fragment',
    scope: 'openid profile offline_access',
    state: 'the-state',
    nonce: 'the-nonce',
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
    prompt: 'select_account',
    'client-request-id': 'the-correlation-id',
    ...changes,
  };
  return `${practiceOrigin}/${segment}/oauth2/v2.0/authorize?${search(parameters)}`;
}

/** Posts what a person chose on the tenant's page. */
export function post(url: string, form: Changes): Request {
  return new Request(url, {method: 'POST', body: search(form)});
}

/** Chooses an account, and answers whatever is asked afterwards. */
export async function signIn(
  tenant: SampleTenant,
  {account = people.administrator, decision, changes, segment}: SignIn = {},
): Promise<Response> {
  return tenant(post(await authorizeUrl(changes, segment), {account, decision}));
}

type SignIn = {
  readonly account?: string;
  readonly decision?: string;
  readonly changes?: Changes;
  readonly segment?: string;
};

/** What the redirect URI was told, from its fragment. */
export function answerOf(response: Response): URLSearchParams {
  return new URLSearchParams(new URL(response.headers.get('location') ?? '').hash.slice(1));
}

export async function codeOf(tenant: SampleTenant, options?: SignIn): Promise<string> {
  return answerOf(await signIn(tenant, options)).get('code') ?? '';
}

/** As a web page asks: with `Origin`. */
export function tokenRequest(
  changes: Changes,
  headers: HeadersInit = {origin: 'https://guides.example'},
): Request {
  return new Request(`${practiceOrigin}/organizations/oauth2/v2.0/token`, {
    method: 'POST',
    headers,
    body: search({client_id: practiceClientId, client_info: '1', ...changes}),
  });
}

export function codeRedemption(code: string, changes: Changes = {}): Request {
  return tokenRequest({
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
    scope: 'openid profile offline_access',
    ...changes,
  });
}

export function refreshRedemption(refreshToken: string, changes: Changes = {}): Request {
  return tokenRequest({
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    scope: `${bc}/.default openid profile offline_access`,
    ...changes,
  });
}

export type TokenAnswer = Readonly<Record<string, string>>;

/** Signs in, redeems the code, and returns the token endpoint's answer. */
export async function firstLeg(tenant: SampleTenant, options?: SignIn): Promise<TokenAnswer> {
  return (await (await tenant(codeRedemption(await codeOf(tenant, options)))).json()) as TokenAnswer;
}

/** Redeems a refresh token for the product. */
export async function secondLeg(tenant: SampleTenant, first: TokenAnswer): Promise<TokenAnswer> {
  return (await (await tenant(refreshRedemption(first['refresh_token'] ?? ''))).json()) as TokenAnswer;
}

export function graphRequest(path: string, token?: string): Request {
  return new Request(`${graphOrigin}/v1.0/${path}`, {
    headers: token === undefined ? {} : {authorization: `Bearer ${token}`},
  });
}

/** Text of a page with its tags taken out and white space folded. */
export async function pageText(response: Response): Promise<string> {
  return (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

async function challengeOf(text: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

function search(parameters: Changes): URLSearchParams {
  const result = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) result.set(name, value);
  return result;
}
