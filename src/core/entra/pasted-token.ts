/**
 * Tokens as people paste them: alone, with `Bearer` before them, broken over lines, inside a header, an address or a
 * token endpoint's answer. What is no readable token is named instead: it is often something that should not have been
 * pasted at all.
 */
import {looksLikeClientSecret} from './client-secret';
import {isObject} from './is-object';
import {decodeJwt, type DecodedJwt, type JsonObject, type TokenProblem} from './jwt';
import {accept, refuse, type Parsed} from './parsed';
import {decodePercent, tidy} from './pasted-text';

/** What the sender calls it, where the text says so. */
export type TokenName = 'access_token' | 'id_token' | 'refresh_token' | 'code' | 'client_assertion';

/** Where in the text it stood. `claims`: claims that something else had decoded already. */
export type TokenPlace = 'alone' | 'header' | 'address' | 'answer' | 'text' | 'claims';

/** What carries no claims that anybody but its issuer or recipient can read. */
export type UnreadableKind = 'encrypted' | 'refresh-token' | 'authorization-code' | 'opaque' | 'saml';

/** Nothing here holds the token itself, or its signature. */
export type PastedToken = {readonly name?: TokenName} & (
  | {readonly kind: 'readable'; readonly decoded: DecodedJwt}
  | {readonly kind: 'unreadable'; readonly because: UnreadableKind}
);

export type PastedTokens = {
  readonly place: TokenPlace;
  /** At least one. */
  readonly tokens: readonly PastedToken[];
  /** `scope` beside the token: what was granted, as far as anything in a text can say. */
  readonly scope?: string;
};

export type PastedTokenProblem =
  | TokenProblem
  /** Longer than any token: `limit` characters. */
  | {readonly code: 'too-long'; readonly limit: number}
  /** Never repeated: wipe the field. */
  | {readonly code: 'client-secret'}
  /** A token begins here, and its end was not copied. */
  | {readonly code: 'cut-off'};

const longestText = 200_000;
/** A header and perhaps claims, without what follows. */
const beginOfToken = /^["'`]?(?:bearer\s+)?eyJ[\w-]{10,}(?:\.[\w-]*)?["'`]?$/i;
const names: readonly TokenName[] = ['access_token', 'id_token', 'refresh_token', 'code', 'client_assertion'];

/** Finds what was pasted. Total: any text gets an answer, and no answer repeats a token. */
export function readPastedToken(text: string): Parsed<PastedTokens, PastedTokenProblem> {
  const bare = tidy(text);
  if (bare === '') return refuse({code: 'empty'});
  if (bare.length > longestText) return refuse({code: 'too-long', limit: longestText});
  if (isSaml(bare)) return accept({place: 'alone', tokens: [{kind: 'unreadable', because: 'saml'}]});
  return fromObject(bare) ?? fromParameters(bare) ?? fromText(bare);
}

/** The JSON answer of a token endpoint, or claims that a decoder printed. */
function fromObject(text: string): Parsed<PastedTokens, PastedTokenProblem> | undefined {
  const value = readJson(text);
  if (!isObject(value)) return undefined;
  const tokens = named((name) => (Object.hasOwn(value, name) ? value[name] : undefined));
  if (tokens.length > 0) return accept({place: 'answer', tokens, ...scopeOf(value['scope'])});
  if (typeof value['iss'] !== 'string') return undefined;
  return accept({place: 'claims', tokens: [{kind: 'readable', decoded: {header: {}, claims: value}}]});
}

/** `…#access_token=…&id_token=…`, `…?code=…`, or the body of a request. */
function fromParameters(text: string): Parsed<PastedTokens, PastedTokenProblem> | undefined {
  const pairs = text.matchAll(/(?:^|[?&#\s"'])([a-z_]{4,20})=([^&#\s"']+)/g);
  const parameters = new Map([...pairs].map(([, name = '', value = '']) => [name, decodePercent(value)]));
  const tokens = named((name) => parameters.get(name));
  if (tokens.length === 0) return undefined;
  return accept({place: 'address', tokens, ...scopeOf(parameters.get('scope')?.replaceAll('+', ' '))});
}

function fromText(text: string): Parsed<PastedTokens, PastedTokenProblem> {
  // Terminals and mail programs break a token over lines; some put a sign before each.
  const joined = text.replace(/=?\r?\n[\s>|]*/g, '');
  const header = /^(?:-H\s*)?["']?authorization["']?\s*[:=]\s*["']?(?:bearer\s+)?/i.exec(joined)?.[0];
  const alone = decodeJwt(joined.slice(header?.length ?? 0).replace(/["']$/, ''));
  const place = header === undefined ? 'alone' : 'header';
  if (alone.ok) return accept({place, tokens: [{kind: 'readable', decoded: alone.value}]});
  const {problem} = alone;
  if (problem.code === 'encrypted')
    return accept({place, tokens: [{kind: 'unreadable', because: 'encrypted'}]});
  if (beginOfToken.test(joined)) return refuse({code: 'cut-off'});
  if (looksLikeClientSecret(joined)) return refuse({code: 'client-secret'});
  if (problem.code === 'opaque') return accept({place, tokens: [unreadable(joined)]});
  const tokens = tokensInside(text);
  if (tokens.length > 0) return accept({place: 'text', tokens});
  return refuse(problem);
}

/** Runs of token characters are cut out first: a pattern that tried every `eyJ` would take quadratic time. */
function tokensInside(text: string): readonly PastedToken[] {
  return [...text.matchAll(/[\w.-]{30,}/g)].flatMap(([run]): PastedToken[] => {
    const begin = run.indexOf('eyJ');
    const decoded = decodeJwt(begin < 0 ? '' : run.slice(begin).split('.').slice(0, 3).join('.'));
    return decoded.ok ? [{kind: 'readable', decoded: decoded.value}] : [];
  });
}

function named(valueOf: (name: TokenName) => unknown): readonly PastedToken[] {
  return names.flatMap((name): PastedToken[] => {
    const value = valueOf(name);
    if (typeof value !== 'string' || value.length < 20) return [];
    if (name === 'refresh_token') return [{name, kind: 'unreadable', because: 'refresh-token'}];
    if (name === 'code') return [{name, kind: 'unreadable', because: 'authorization-code'}];
    const decoded = decodeJwt(value);
    if (decoded.ok) return [{name, kind: 'readable', decoded: decoded.value}];
    const because = decoded.problem.code === 'encrypted' ? 'encrypted' : 'opaque';
    return [{name, kind: 'unreadable', because}];
  });
}

/** Entra's refresh tokens and codes of work accounts begin `0.` or `1.`, codes of personal accounts `M.`. */
function unreadable(text: string): PastedToken {
  const refresh = /^["'`]?(?:bearer\s+)?[01]\./i.test(text);
  return {kind: 'unreadable', because: refresh ? 'refresh-token' : 'opaque'};
}

/** As XML, as the form field that carries it, or as that field's Base64 (`PHNhbW…` is `<sam…`). */
function isSaml(text: string): boolean {
  if (/<(?:[\w-]+:)?(?:Assertion|Response|EncryptedAssertion)[\s>]/.test(text)) return /saml/i.test(text);
  return /^(?:SAMLResponse=)?(?:PHNhbW|PFJlc3BvbnNl|PEFzc2VydGlvb|PD94bW)[A-Za-z0-9+/%=\s]+$/.test(text);
}

function scopeOf(scope: unknown): {readonly scope?: string} {
  return typeof scope === 'string' && scope !== '' ? {scope} : {};
}

/** Parsed JSON; undefined, which JSON cannot say, where it is none. */
function readJson(text: string): JsonObject | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as JsonObject;
  } catch {
    return undefined;
  }
}
