/**
 * GUIDs: client IDs, tenant IDs, object IDs and secret IDs all have this one shape, so only the place tells them apart.
 *
 * @see RFC 9562 section 4 (8-4-4-4-12 hexadecimal digits; output in lower case)
 */
import {containsSecret} from './client-secret';
import {domainOfEmail, isDomainName} from './domain';
import {accept, refuse, type Parsed} from './parsed';
import {looksLikeUrl, plainHyphens, tidy, unwrap} from './pasted-text';
import {isPlaceholder, isPlaceholderGuid} from './placeholder';

export type GuidProblem =
  | {readonly code: 'empty'}
  /** The stand-in of a guide or sample, not the reader's own value. */
  | {readonly code: 'placeholder'}
  /** A client secret or a token stands in the text. It is not repeated here: wipe the field. */
  | {readonly code: 'secret-value'}
  | {readonly code: 'url'; readonly suggestion?: string}
  | {readonly code: 'email'}
  | {readonly code: 'domain'}
  /** One GUID with other text around it. */
  | {readonly code: 'text-around'; readonly suggestion: string}
  | {readonly code: 'several-guids'; readonly count: number}
  /** 32 hexadecimal digits without hyphens. */
  | {readonly code: 'missing-hyphens'; readonly suggestion: string}
  | {readonly code: 'wrong-groups'; readonly found: readonly number[]; readonly expected: readonly number[]}
  /** The right groups, with a character that is no hexadecimal digit (often O for 0, l for 1). */
  | {readonly code: 'not-hexadecimal'; readonly character: string; readonly index: number}
  | {readonly code: 'other'};

const wholeGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const guidInText = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
const groupLengths = [8, 4, 4, 4, 12] as const;

/**
 * Parses one GUID as a reader pastes it: white space, invisible characters, quotes and braces around it are taken off,
 * typographic dashes read as hyphens.
 *
 * @returns the GUID in lower case, or what was pasted instead
 */
export function parseGuid(text: string): Parsed<string, GuidProblem> {
  const pasted = tidy(text);
  if (pasted === '') return refuse({code: 'empty'});
  const candidate = plainHyphens(unwrap(pasted));
  if (wholeGuid.test(candidate)) {
    const guid = candidate.toLowerCase();
    return isPlaceholderGuid(guid) ? refuse({code: 'placeholder'}) : accept(guid);
  }
  if (isPlaceholder(pasted) || isPlaceholder(candidate)) return refuse({code: 'placeholder'});
  if (containsSecret(pasted)) return refuse({code: 'secret-value'});
  return refuse(problemOf(candidate));
}

/** The distinct GUIDs in a text, in lower case and in order of appearance, without those that are nobody's. */
export function guidsIn(text: string): readonly string[] {
  const found = (plainHyphens(text).match(guidInText) ?? []).map((guid) => guid.toLowerCase());
  return [...new Set(found)].filter((guid) => !isPlaceholderGuid(guid));
}

/** The 36-character form of 32 hexadecimal digits, in lower case. */
function withHyphens(digits: string): string {
  let at = 0;
  return groupLengths.map((length) => digits.slice(at, (at += length)).toLowerCase()).join('-');
}

function problemOf(text: string): GuidProblem {
  const guids = guidsIn(text);
  const [first] = guids;
  if (looksLikeUrl(text)) {
    return first !== undefined && guids.length === 1 ? {code: 'url', suggestion: first} : {code: 'url'};
  }
  if (domainOfEmail(text) !== undefined) return {code: 'email'};
  if (guids.length > 1) return {code: 'several-guids', count: guids.length};
  if (first !== undefined) return {code: 'text-around', suggestion: first};
  if (/^[0-9a-f]{32}$/i.test(text)) return {code: 'missing-hyphens', suggestion: withHyphens(text)};
  return nearGuid(text) ?? {code: isDomainName(text) ? 'domain' : 'other'};
}

/** What is wrong with text that was meant to be a GUID: groups of mostly hexadecimal digits. */
function nearGuid(text: string): GuidProblem | undefined {
  if (text.length > 80 || !/^[0-9a-z]+(-[0-9a-z]+)+$/i.test(text) || !/\d/.test(text)) return undefined;
  const groups = text.split('-');
  const found = groups.map((group) => group.length);
  const digits = text.replaceAll('-', '');
  const hexadecimal = digits.replace(/[^0-9a-f]/gi, '').length / digits.length;
  const rightGroups = found.join() === groupLengths.join();
  if (rightGroups && hexadecimal >= 0.5) {
    const index = text.search(/[^0-9a-f-]/i);
    return {code: 'not-hexadecimal', character: text.charAt(index), index};
  }
  const meant = groups.length >= 3 && digits.length >= 20 && digits.length <= 48 && hexadecimal >= 0.8;
  return meant ? {code: 'wrong-groups', found, expected: groupLengths} : undefined;
}
