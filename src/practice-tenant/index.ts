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
import {inPageAddresses, type Addresses, type ServiceName} from './origins';
import {createSeal} from './seal';
import {noServerSide, type Route, type ServerSide, type Service} from './server-side';
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
  /** Default: those of the page. */
  readonly addresses?: Addresses;
  readonly serverSide?: ServerSide;
  /** From this time on the tenant knows another directory: what was decided has propagated. Default: never. */
  readonly settled?: {readonly at: number; readonly directory: Directory} | undefined;
};

/** The story of the tenant in one table. */
const routes: readonly Route[] = [
  ['GET', '/oauth2/v2.0/authorize', authorize],
  ['POST', '/oauth2/v2.0/authorize', authorize],
  ['POST', '/oauth2/v2.0/token', token],
  ['GET', '/oauth2/v2.0/logout', logout],
  ['GET', '/v2.0/.well-known/openid-configuration', discovery],
  ['GET', '/discovery/v2.0/keys', keys],
];

const services: Readonly<Partial<Record<ServiceName, Service>>> = {graph};

/** @returns the tenant. It answers at its addresses; anything else is 404. */
export function createPracticeTenant(
  options: PracticeTenantOptions,
): (request: Request) => Promise<Response> {
  let signingKey: Promise<SigningKey> | undefined;
  let directory = scenarios[options.scenario].apply(options.directory);
  let {settled} = options;
  const {addresses = inPageAddresses, serverSide = noServerSide} = options;
  const practice: PracticeTenant = {
    get directory() {
      if (settled && options.now() >= settled.at) {
        ({directory} = settled);
        settled = undefined;
      }
      return directory;
    },
    amend: (change) => {
      directory = change(directory);
    },
    addresses,
    serverSide,
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
    const address = origin + pathname;
    for (const [name, service] of Object.entries({...services, ...serverSide.services})) {
      const base = addresses[name as ServiceName];
      if (base !== undefined && address.startsWith(`${base}/`))
        return service(practice, request, address.slice(base.length));
    }
    const below = address.startsWith(`${addresses.entra}/`) ? address.slice(addresses.entra.length) : '';
    const [, segment = '', path = ''] = /^\/([^/]+)(\/.*)$/.exec(below) ?? [];
    const here = [...serverSide.routes, ...routes].filter(([, route]) => route === path);
    const route = here.find(([method]) => method === request.method);
    if (route) return route[2](practice, request, segment);
    if (here.length === 0) return new Response(null, {status: 404});
    const allow = [...new Set(here.map(([method]) => method))].join(', ');
    return new Response(null, {status: 405, headers: {allow}});
  };
}

function discovery({addresses}: PracticeTenant, _: Request, segment: string): Response {
  return Response.json(metadata(segment, addresses));
}

async function keys(practice: PracticeTenant): Promise<Response> {
  const {publicJwk} = await practice.signingKey();
  return Response.json({keys: [publicJwk]});
}
