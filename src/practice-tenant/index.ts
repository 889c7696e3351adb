/**
 * A fake Microsoft Entra ID and Microsoft Graph as one pure `(Request) => Promise<Response>`: no network, no clock,
 * no storage. It decides by its own rules and shares only vocabulary and contracts with the checks it is used to
 * try. Issuer, organisations and people are invented; its tokens are worth nothing anywhere else.
 */
import {authorize} from './authorize';
import {metadata} from './discovery';
import type {Directory} from './directory';
import {graph} from './graph';
import {logout} from './logout';
import {graphOrigin, practiceOrigin} from './origins';
import {createSeal} from './seal';
import type {Language} from './seed';
import {createSigningKey, type SigningKey} from './signing-key';
import {scenarios, type ScenarioId} from './scenarios';
import type {PracticeTenant} from './tenant';
import {token} from './token';
import {en} from './words/en';
import {fr} from './words/fr';

export type PracticeTenantOptions = {
  /** Where all is well; see `practiceDirectory`. */
  readonly directory: Directory;
  readonly scenario: ScenarioId;
  readonly language: Language;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A new GUID, such as `crypto.randomUUID()`. */
  readonly randomId: () => string;
  /** Two instances with the same secret honour each other's codes and refresh tokens. */
  readonly sealSecret: string;
  /** Default: a key made when the first token is signed. */
  readonly signingKey?: () => Promise<SigningKey>;
  /** Address of `practice.css` for pages of the tenant. Default: `/practice.css`. */
  readonly stylesheet?: string;
};

type Handler = (practice: PracticeTenant, request: Request, segment: string) => Response | Promise<Response>;

/** Method and path, after the tenant's segment; the story of the server in one table. */
const routes: readonly (readonly [method: string, path: string, handler: Handler])[] = [
  ['GET', '/oauth2/v2.0/authorize', authorize],
  ['POST', '/oauth2/v2.0/authorize', authorize],
  ['POST', '/oauth2/v2.0/token', token],
  ['GET', '/oauth2/v2.0/logout', logout],
  ['GET', '/v2.0/.well-known/openid-configuration', (_, __, segment) => Response.json(metadata(segment))],
  ['GET', '/discovery/v2.0/keys', keys],
];

/** @returns the tenant. It answers for `practiceOrigin` and `graphOrigin`; anything else is 404. */
export function createPracticeTenant(
  options: PracticeTenantOptions,
): (request: Request) => Promise<Response> {
  let signingKey: Promise<SigningKey> | undefined;
  const practice: PracticeTenant = {
    directory: scenarios[options.scenario].apply(options.directory),
    language: options.language,
    words: {en, fr}[options.language],
    now: options.now,
    randomId: options.randomId,
    seal: createSeal(options.sealSecret),
    signingKey: options.signingKey ?? (() => (signingKey ??= createSigningKey(options.randomId()))),
    redeemed: new Set(),
    stylesheet: options.stylesheet ?? '/practice.css',
  };
  return async (request) => {
    const {origin, pathname} = new URL(request.url);
    if (origin === graphOrigin) return graph(practice, request);
    const [, segment = '', path = ''] = /^\/([^/]+)(\/.*)$/.exec(pathname) ?? [];
    const here = origin === practiceOrigin ? routes.filter(([, route]) => route === path) : [];
    const route = here.find(([method]) => method === request.method);
    if (route) return route[2](practice, request, segment);
    return new Response(null, {status: here.length > 0 ? 405 : 404});
  };
}

async function keys(practice: PracticeTenant): Promise<Response> {
  const {publicJwk} = await practice.signingKey();
  return Response.json({keys: [publicJwk]});
}
