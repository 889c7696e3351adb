/**
 * Claims of a token, decoded for display. **A hint, never proof**: nothing is verified here, anyone can write such a
 * token, and tokens for Microsoft's APIs are not meant for clients to read. What was granted is read from the token
 * response.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 * @see https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference
 * @see RFC 7519 (JWT), RFC 7516 section 3.1 (five parts: encrypted), RFC 4648 section 5 (base64url)
 */
import {accept, refuse, type Parsed} from './parsed';
import {tidy} from './pasted-text';

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
  readonly username?: string;
  readonly name?: string;
};

/** No problem repeats any part of the token. */
export type TokenProblem =
  | {readonly code: 'empty'}
  | {readonly code: 'not-a-jwt'; readonly parts: number}
  /** Five parts: only the resource it is for can open it. */
  | {readonly code: 'encrypted'}
  /** A refresh token, an authorization code, or a token of a personal account: text without readable parts. */
  | {readonly code: 'opaque'}
  | {readonly code: 'not-base64url' | 'not-json' | 'not-an-object'; readonly part: 'header' | 'claims'};

/** Decodes the claims of a JWT; a leading `Bearer` is taken off. */
export function readTokenClaims(text: string): Parsed<TokenClaims, TokenProblem> {
  // An unsigned token ends in a full stop: quotes alone are taken off.
  const token = tidy(text)
    .replace(/^["'`]|["'`][,;]?$/g, '')
    .replace(/^bearer\s+/i, '')
    .trim();
  if (token === '') return refuse({code: 'empty'});
  const parts = token.split('.');
  const [header, claims] = parts;
  if (parts.length === 5 && token.startsWith('eyJ')) return refuse({code: 'encrypted'});
  if (isOpaque(token, parts)) return refuse({code: 'opaque'});
  if (parts.length !== 3 || header === undefined || claims === undefined) {
    return refuse({code: 'not-a-jwt', parts: parts.length});
  }
  const decodedHeader = decodePart(header, 'header');
  if (!decodedHeader.ok) return decodedHeader;
  const decoded = decodePart(claims, 'claims');
  return decoded.ok ? accept(toClaims(decoded.value)) : decoded;
}

/** Entra's refresh tokens and codes begin `0.`, `1.`, `M.` or, for personal accounts, `Ew`; none has a JSON header. */
function isOpaque(token: string, parts: readonly string[]): boolean {
  if (token.length < 40 || /[^A-Za-z0-9._~+/=!*$-]/.test(token) || token.startsWith('eyJ')) return false;
  return parts.length === 1 || /^([01]|M)\./.test(token);
}

function decodePart(
  part: string,
  name: 'header' | 'claims',
): Parsed<Readonly<Record<string, unknown>>, TokenProblem> {
  const text = decodeBase64Url(part);
  if (text === undefined) return refuse({code: 'not-base64url', part: name});
  const value = readJson(text);
  if (value === undefined) return refuse({code: 'not-json', part: name});
  return isRecord(value) ? accept(value) : refuse({code: 'not-an-object', part: name});
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** UTF-8 text of unpadded base64url, or undefined where it is not that. */
function decodeBase64Url(text: string): string | undefined {
  if (text.length % 4 === 1 || /[^A-Za-z0-9_-]/.test(text)) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of text) {
    held = ((held << 6) | alphabet.indexOf(character)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Parsed JSON; undefined, which JSON cannot say, where it is none. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toClaims(claims: Readonly<Record<string, unknown>>): TokenClaims {
  const text = (name: string): string | undefined => {
    const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const version = text('ver');
  const expiresAt = Object.hasOwn(claims, 'exp') ? claims['exp'] : undefined;
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
    appAuth: appAuth(text('appidacr') ?? text('azpacr')),
    scopes,
    roles: texts(claims, 'roles'),
    subject: subject(text('idtyp'), appId, scopes),
    expiresAt: typeof expiresAt === 'number' && Number.isFinite(expiresAt) ? expiresAt : undefined,
    username: text('preferred_username') ?? text('upn') ?? text('unique_name') ?? text('email'),
    name: text('name'),
  });
}

function texts(claims: Readonly<Record<string, unknown>>, name: string): readonly string[] {
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
