/**
 * Recognising client secrets, so that they are wiped instead of stored, sent or shown. Nothing here ever returns one.
 */
import {isDomainName} from './domain';
import {tidy} from './pasted-text';

/**
 * Today's secret values: three characters, a digit, `Q~`, 31 to 34 characters.
 *
 * @see the rule `azure-ad-client-secret` of gitleaks
 */
const todaysShape = /[a-zA-Z0-9_~.]{3}\dQ~[a-zA-Z0-9_~.-]{31,34}/;

const guidInside = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Secrets made before the marker existed have 32 to 44 characters; shorter random text is too easily a word. */
const shortestOlder = 30;
const longestOlder = 64;

/** A name and a separator after which any longer value is taken for a secret: `client_secret=…`, `"secretText": "…"`. */
const labelled =
  /((?:secret(?:[_\s-]?(?:text|value|client))?|password)["']?\s*[:=]\s*["']?)([^\s"'&,;<>]{12,})/gi;

const jsonWebToken = /^eyJ[A-Za-z0-9_-]{10,}(\.[A-Za-z0-9_-]*){2}/;

/**
 * True for text that has the shape of a client secret value: today's, or random enough to be an older one.
 * Conservative: identifiers, addresses, names and sentences are not flagged.
 */
export function looksLikeClientSecret(text: string): boolean {
  const value = tidy(text);
  if (new RegExp(`^${todaysShape.source}$`).test(value)) return true;
  return (
    value.length >= shortestOlder &&
    value.length <= longestOlder &&
    /^[A-Za-z0-9_~.+/=[\]:?@*!-]+$/.test(value) &&
    !/:\/\/|^www\.|^[\w.-]+@[\w-]+\.[\w.-]+$|^[\w-]+(\.[\w-]+)+\//i.test(value) &&
    isRandom(value)
  );
}

/**
 * The text with every secret-shaped token replaced: client secrets, JSON Web Tokens, long random tokens, and whatever
 * follows a name such as `client_secret=`. GUIDs, URLs and error codes stay, so that an error text remains useful.
 * Masking twice changes nothing more.
 */
export function maskSecrets(text: string, mask = '********'): string {
  return text
    .replace(/[A-Za-z0-9_.-]{20,}/g, (token) => maskWebToken(token, mask))
    .replace(labelled, (whole: string, name: string, value: string) =>
      isGuidOnly(value) || value.startsWith(mask) ? whole : name + mask,
    )
    .replace(/[A-Za-z0-9+/]{43}=/g, (token) => (isRandom(token) ? mask : token))
    .replace(/[A-Za-z0-9_~.-]{30,}/g, (token) => (todaysShape.test(token) || isRandom(token) ? mask : token));
}

/** Looks once for the start of a token: a pattern that tried every place would take quadratic time. */
function maskWebToken(text: string, mask: string): string {
  const at = text.indexOf('eyJ');
  return at >= 0 && jsonWebToken.test(text.slice(at)) ? text.slice(0, at) + mask : text;
}

/** True where masking would change the text: it must be wiped, not kept. */
export function containsSecret(text: string): boolean {
  return looksLikeClientSecret(text) || maskSecrets(text) !== text;
}

/**
 * Random text changes its kind of character (lower, upper, digit, sign) about six times in ten, words and names about
 * three times in ten; and it spends at least four bits a character.
 */
function isRandom(token: string): boolean {
  const value = token.replace(guidInside, '');
  if (value.length < shortestOlder || isDomainName(value)) return false;
  if (!/[a-z]/.test(value) || !/[A-Z]/.test(value) || (value.match(/\d/g) ?? []).length < 2) return false;
  // A mistyped GUID: hexadecimal but for a letter or two.
  if (value.replace(/[0-9a-f-]/gi, '').length < 6) return false;
  if (isMadeOfWords(value)) return false;
  let changes = 0;
  for (let at = 1; at < value.length; at += 1) {
    if (kindOf(value.charAt(at)) !== kindOf(value.charAt(at - 1))) changes += 1;
  }
  return changes / (value.length - 1) >= 0.4 && bitsPerCharacter(value) >= 4;
}

/**
 * Names: between dots and dashes only letters and then digits; or more than a third in runs of four lower-case letters
 * and more, of which random text has less than a tenth.
 */
function isMadeOfWords(value: string): boolean {
  if (value.split(/[._-]/).every((part) => /^[A-Za-z]*\d*$/.test(part))) return true;
  const runs = value.match(/[a-z]{4,}/g) ?? [];
  return runs.join('').length / value.length > 1 / 3;
}

function kindOf(character: string): 'lower' | 'upper' | 'digit' | 'sign' {
  if (character >= 'a' && character <= 'z') return 'lower';
  if (character >= 'A' && character <= 'Z') return 'upper';
  return character >= '0' && character <= '9' ? 'digit' : 'sign';
}

/** Shannon entropy of the character frequencies, in bits. */
function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

function isGuidOnly(text: string): boolean {
  return text.replace(guidInside, '') === '';
}
