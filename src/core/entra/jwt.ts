/**
 * The parts of a JSON Web Token, decoded and not verified: anyone can write such a text.
 *
 * @see RFC 7519 (JWT), RFC 7516 section 3.1 (five parts: encrypted), RFC 4648 section 5 (base64url)
 */
import {isObject} from './is-object';
import {accept, refuse, type Parsed} from './parsed';
import {tidy} from './pasted-text';

/** No problem repeats any part of the token. */
export type TokenProblem =
  | {readonly code: 'empty'}
  | {readonly code: 'not-a-jwt'; readonly parts: number}
  /** Five parts: only the resource it is for can open it. */
  | {readonly code: 'encrypted'}
  /** A refresh token, an authorization code, or a token of a personal account: text without readable parts. */
  | {readonly code: 'opaque'}
  | {readonly code: 'not-base64url' | 'not-json' | 'not-an-object'; readonly part: 'header' | 'claims'};

export type JsonObject = Readonly<Record<string, unknown>>;

export type DecodedJwt = {readonly header: JsonObject; readonly claims: JsonObject};

/** Decodes the header and the claims of a JWT; a leading `Bearer` is taken off, and the signature left out. */
export function decodeJwt(text: string): Parsed<DecodedJwt, TokenProblem> {
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
  return decoded.ok ? accept({header: decodedHeader.value, claims: decoded.value}) : decoded;
}

/** Entra's refresh tokens and codes begin `0.`, `1.`, `M.` or, for personal accounts, `Ew`; none has a JSON header. */
function isOpaque(token: string, parts: readonly string[]): boolean {
  if (token.length < 40 || /[^A-Za-z0-9._~+/=!*$-]/.test(token) || token.startsWith('eyJ')) return false;
  return parts.length === 1 || /^([01]|M)\./.test(token);
}

function decodePart(part: string, name: 'header' | 'claims'): Parsed<JsonObject, TokenProblem> {
  const text = decodeBase64Url(part);
  if (text === undefined) return refuse({code: 'not-base64url', part: name});
  const value = readJson(text);
  if (value === undefined) return refuse({code: 'not-json', part: name});
  return isObject(value) ? accept(value) : refuse({code: 'not-an-object', part: name});
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
