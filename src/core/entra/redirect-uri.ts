/**
 * Redirect URIs as Microsoft restricts them.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/reply-url
 * @see RFC 6749 section 3.1.2 (absolute URI, no fragment), RFC 3986 section 2 (characters of a URI)
 */
import {isWorkOnly, type Audience} from './audience';
import {accept, refuse, type Parsed} from './parsed';
import {readUrl} from './pasted-text';
import {isPlaceholder} from './placeholder';

/** The platform a redirect URI is registered under; it decides how a code may be redeemed. */
export type RedirectUriPlatform = 'web' | 'spa' | 'public-client';

export type RedirectUri = {
  /** Exactly as given: Entra compares text, and paths are case-sensitive. */
  readonly uri: string;
  readonly platform: RedirectUriPlatform;
  /** Valid, and yet worth knowing. */
  readonly notes: readonly RedirectUriNote[];
};

export type RedirectUriNote =
  /** The portal's text box refuses it; only the manifest takes it (`http://127.0.0.1`, wildcards). */
  | 'manifest-only'
  /** `localhost`: the port is ignored when matching, so two that differ by port alone are one. */
  | 'port-ignored'
  /** No path: Entra answers at the same address with a `/` added. */
  | 'slash-added-in-answer'
  /** Allowed for work accounts only, and advised against. */
  | 'wildcard-discouraged'
  /** Plain http on this machine: for development. */
  | 'development-only';

export type RedirectUriProblem =
  | {readonly code: 'empty' | 'placeholder' | 'not-absolute' | 'credentials' | 'ipv6-loopback'}
  | {readonly code: 'surrounding-space'; readonly suggestion: string}
  | {readonly code: 'too-long'; readonly length: number; readonly max: number}
  /** One of the characters that Entra refuses in redirect URIs: `! $ ' ( ) , ;`. */
  | {readonly code: 'forbidden-character'; readonly character: string; readonly index: number}
  /** A character that no URI may hold: a space, a letter with an accent, `<`, `\`. */
  | {readonly code: 'not-a-uri-character'; readonly character: string; readonly index: number}
  | {readonly code: 'scheme-missing'; readonly suggestion: string}
  | {readonly code: 'http-not-localhost'; readonly host: string; readonly suggestion: string}
  /** A scheme of an installed app (`msal…://auth`), on a platform that takes https only. */
  | {readonly code: 'scheme-needs-public-client'; readonly scheme: string}
  /** A scheme that runs or reads something on the reader's machine. */
  | {readonly code: 'scheme-not-allowed'; readonly scheme: string}
  | {readonly code: 'fragment'; readonly index: number}
  /** A query, or a wildcard, on a registration that admits personal accounts. */
  | {readonly code: 'query-not-allowed' | 'wildcard-not-allowed'; readonly index: number};

/** The most characters that one redirect URI may have. */
export const maxRedirectUriLength = 256;

const forbidden = /[!$'(),;]/;
/** Unreserved and reserved characters of RFC 3986, and the percent sign. */
const notUriCharacter = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/u;
const neverSchemes: readonly string[] = [
  'javascript',
  'data',
  'vbscript',
  'file',
  'about',
  'blob',
  'ftp',
  'mailto',
];

/** How many redirect URIs one registration may have. */
export function maxRedirectUris(audience: Audience): 256 | 100 {
  return isWorkOnly(audience) ? 256 : 100;
}

/** Parses a redirect URI for one platform of a registration with the given audience. */
export function parseRedirectUri(
  text: string,
  {platform, audience}: {readonly platform: RedirectUriPlatform; readonly audience: Audience},
): Parsed<RedirectUri, RedirectUriProblem> {
  if (text.trim() === '') return refuse({code: 'empty'});
  if (text !== text.trim()) return refuse({code: 'surrounding-space', suggestion: text.trim()});
  if (isPlaceholder(text)) return refuse({code: 'placeholder'});
  const problem = characterProblem(text) ?? schemeProblem(text, platform) ?? partsProblem(text, audience);
  return problem === undefined ? accept({uri: text, platform, notes: notesOn(text)}) : refuse(problem);
}

function characterProblem(text: string): RedirectUriProblem | undefined {
  if (text.length > maxRedirectUriLength) {
    return {code: 'too-long', length: text.length, max: maxRedirectUriLength};
  }
  const outside = notUriCharacter.exec(text);
  if (outside !== null) return {code: 'not-a-uri-character', character: outside[0], index: outside.index};
  const refused = forbidden.exec(text);
  return refused === null
    ? undefined
    : {code: 'forbidden-character', character: refused[0], index: refused.index};
}

function schemeProblem(text: string, platform: RedirectUriPlatform): RedirectUriProblem | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  const hostFirst = /^[\w-]+(\.[\w-]+)*(:\d+)?([/?#]|$)/.test(text);
  if (scheme === undefined || (hostFirst && !text.includes('://'))) {
    return hostFirst ? {code: 'scheme-missing', suggestion: `https://${text}`} : {code: 'not-absolute'};
  }
  if (neverSchemes.includes(scheme)) return {code: 'scheme-not-allowed', scheme};
  if (scheme !== 'https' && scheme !== 'http') {
    if (platform !== 'public-client') return {code: 'scheme-needs-public-client', scheme};
    return readUrl(text) === undefined ? {code: 'not-absolute'} : undefined;
  }
  // URL reads `https:contoso.com` and `https:/contoso.com` as if the slashes were there; Entra does not.
  const url = /^https?:\/\/[^/?#]/i.test(text) ? readUrl(text.replaceAll('*', 'a')) : undefined;
  if (url === undefined) return {code: 'not-absolute'};
  if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/?#]*@/i.test(text)) {
    return {code: 'credentials'};
  }
  if (url.hostname === '[::1]') return {code: 'ipv6-loopback'};
  if (scheme === 'http' && url.hostname !== 'localhost' && url.hostname !== '127.0.0.1') {
    return {
      code: 'http-not-localhost',
      host: url.hostname,
      suggestion: text.replace(/^http:/i, 'https:'),
    };
  }
  return undefined;
}

function partsProblem(text: string, audience: Audience): RedirectUriProblem | undefined {
  const fragment = text.indexOf('#');
  if (fragment >= 0) return {code: 'fragment', index: fragment};
  if (isWorkOnly(audience)) return undefined;
  const wildcard = text.indexOf('*');
  if (wildcard >= 0) return {code: 'wildcard-not-allowed', index: wildcard};
  const query = text.indexOf('?');
  return query >= 0 ? {code: 'query-not-allowed', index: query} : undefined;
}

function notesOn(text: string): RedirectUriNote[] {
  const notes: RedirectUriNote[] = [];
  const wildcard = text.includes('*');
  const loopback = /^http:\/\/(localhost|127\.0\.0\.1)([:/?]|$)/i.exec(text)?.[1];
  if (wildcard || loopback === '127.0.0.1') notes.push('manifest-only');
  if (wildcard) notes.push('wildcard-discouraged');
  if (loopback !== undefined) notes.push('development-only');
  if (/^https?:\/\/localhost([:/?]|$)/i.test(text)) notes.push('port-ignored');
  if (/^https?:\/\/[^/?]+(\?|$)/i.test(text)) notes.push('slash-added-in-answer');
  return notes;
}
