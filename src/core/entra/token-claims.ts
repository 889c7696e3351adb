/**
 * Claims of a token, decoded for display. **A hint, never proof**: nothing is verified here, anyone can write such a
 * token, and tokens for Microsoft's APIs are not meant for clients to read. What was granted is read from the token
 * response.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 * @see https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference
 */
import {decodeJwt, type JsonObject, type TokenProblem} from './jwt';
import {accept, type Parsed} from './parsed';

export type TokenClaims = {
  /** `ver`. */
  readonly version?: '1.0' | '2.0';
  /** `aud`: of v2 tokens the API's client ID, of v1 tokens its client ID or the URI that was asked. */
  readonly audience?: string;
  readonly issuer?: string;
  /** `tid`, lower case. */
  readonly tenantId?: string;
  /** `appid` (v1) or `azp` (v2), lower case: the application that holds the token. */
  readonly appId?: string;
  /**
   * `oid`, lower case: object ID of the person, or of the application's service principal (its enterprise application)
   * where it speaks for the application. Never that of the registration, and never the client ID.
   */
  readonly objectId?: string;
  /** How that application proved itself: `appidacr` (v1) or `azpacr` (v2). */
  readonly appAuth?: 'public' | 'secret' | 'certificate';
  /** `scp`: delegated permissions. Tokens without a user have none. */
  readonly scopes: readonly string[];
  /** `roles`: application permissions in a token without a user, the user's app roles otherwise. */
  readonly roles: readonly string[];
  /** Whom the token speaks for, as far as its claims say. */
  readonly subject?: 'user' | 'application';
  /** `exp`, in seconds since 1970. */
  readonly expiresAt?: number;
  /** `nbf`, likewise. */
  readonly notBefore?: number;
  /** `iat`, likewise. */
  readonly issuedAt?: number;
  readonly username?: string;
  readonly name?: string;
};

/** Decodes the claims of a JWT; a leading `Bearer` is taken off. */
export function readTokenClaims(text: string): Parsed<TokenClaims, TokenProblem> {
  const decoded = decodeJwt(text);
  return decoded.ok ? accept(claimsOf(decoded.value.claims)) : decoded;
}

/** The claims that rules read, of a decoded token. A claim of another type than the standard's counts as absent. */
export function claimsOf(claims: JsonObject): TokenClaims {
  const text = (name: string): string | undefined => {
    const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const version = text('ver');
  const moment = (name: string): number | undefined => {
    const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  };
  const appId = (text('appid') ?? text('azp'))?.toLowerCase();
  const scopes =
    text('scp')
      ?.split(' ')
      .filter((scope) => scope !== '') ?? [];
  return withoutUndefined({
    version: version === '1.0' || version === '2.0' ? version : undefined,
    audience: text('aud'),
    issuer: text('iss'),
    tenantId: text('tid')?.toLowerCase(),
    appId,
    objectId: text('oid')?.toLowerCase(),
    appAuth: appAuth(text('appidacr') ?? text('azpacr')),
    scopes,
    roles: texts(claims, 'roles'),
    subject: subject(text('idtyp'), appId, scopes),
    expiresAt: moment('exp'),
    notBefore: moment('nbf'),
    issuedAt: moment('iat'),
    username: text('preferred_username') ?? text('upn') ?? text('unique_name') ?? text('email'),
    name: text('name'),
  });
}

function texts(claims: JsonObject, name: string): readonly string[] {
  const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

function appAuth(digit: string | undefined): TokenClaims['appAuth'] {
  if (digit === '0') return 'public';
  if (digit === '1') return 'secret';
  return digit === '2' ? 'certificate' : undefined;
}

/** Only tokens with a user carry scopes; an application's own token names the application and no scope. */
function subject(
  idtyp: string | undefined,
  appId: string | undefined,
  scopes: readonly string[],
): TokenClaims['subject'] {
  if (scopes.length > 0 || idtyp === 'user') return 'user';
  return idtyp === 'app' || appId !== undefined ? 'application' : undefined;
}

type Undefinable<T> = {[K in keyof T]: T[K] | undefined};

/** Leaves out the claims that the token has not. `scopes` and `roles` are always there. */
function withoutUndefined({scopes, roles, ...optional}: Required<Undefinable<TokenClaims>>): TokenClaims {
  const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {scopes: scopes ?? [], roles: roles ?? [], ...present};
}
