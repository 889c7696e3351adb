/** What is written the same way in every language, in code or outside. */
import type {FactKind} from '../model';
import {scopeWords, looksLikePermission} from './permissions';
import {isTemplate, statedAddressKey} from './addresses';

type Exact = {
  readonly kind: FactKind;
  readonly key: string;
  readonly start: number;
  readonly end: number;
};

const guid = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
const endings =
  'com|net|org|io|fr|ca|eu|dev|cloud|info|biz|gov|edu|local|ms|co|uk|de|json|xml|config|ps1|psm1|cs|js|ts|exe|dll|md|mdx|yaml|yml|csv|xlsx|docx|pfx|cer|crt|pem|key|zip|log|txt|app|html|env';

/** Groups: 1 GUID, 2 address, 3 e-mail, 4 code, 5 dotted name, 6 name with underscores or humps, 7 placeholder, 8 host or file. */
const exact = new RegExp(
  [
    `\\{?\\b(${guid})\\b\\}?`,
    `\\b((?:[a-zA-Z][a-zA-Z0-9+.-]*://(?:<[^<>\\n]+>|\\{[^{}\\n]+\\}|\\[[^\\[\\]\\n]+\\]|[^\\s<>{}[\\]"«»“”\\u{fffc}|])+|urn:[a-z0-9][a-z0-9-]*:[^\\s<>"«»“”\\u{fffc}]+))`,
    `\\b([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)`,
    `\\b(0x[0-9a-fA-F]+|[A-Z]{2,}[A-Z_]*\\d{4,}\\b)`,
    `\\b([A-Za-z]\\w+(?:\\.[A-Z][A-Za-z0-9]+(?:-[A-Z]\\w+)?)+(?:\\.default)?)\\b`,
    `\\b([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+|(?!camelCase\\b)[a-z]{2,}(?:[A-Z][a-z0-9]+)+)\\b`,
    `(%[A-Za-z_]\\w*%|\\$\\{?[A-Za-z_][\\w:]*\\}?|\\{\\{?[\\p{L}_][\\p{L}\\d _.:'’-]*\\}?\\}|<[\\p{L}_][\\p{L}\\d _.'’-]*>|\\[(?:your|votre|vos|my|mon|ma|insert|insérer|insérez|enter|saisir|saisissez|nom|name|id)\\b[^\\]\\n]*\\])`,
    `((?:\\*\\.)?\\b[A-Za-z0-9][A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]{2,})*\\.(?:${endings})(?![\\w-])(?:/[\\w./-]*\\w)?)`,
  ].join('|'),
  'gu',
);

/** Without one of these there is nothing exact in a text. */
const sign = /[@_<{[%$]|[a-z]{2}[A-Z][a-z]|[:.][\w/]|\d{3}|0x|-[0-9a-fA-F]{4}-/g;
const gap = /[\s\u{fffc}]/u;

/** How far a placeholder in brackets may reach. */
const longestPlaceholder = 100;

const nothing: readonly Exact[] = [];

/** @returns every exact fact of a text, in order of place */
export function exactIn(text: string, permissions?: ReadonlySet<string>): readonly Exact[] {
  let found: Exact[] | undefined;
  sign.lastIndex = 0;
  for (let signed = sign.exec(text); signed; signed = sign.exec(text)) {
    // The patterns are many: they look at the stretch without spaces that the sign stands in, and no further.
    let start = signed.index;
    while (start > 0 && !gap.test(text.charAt(start - 1))) start--;
    let end = endOf(text, sign.lastIndex);
    const until = end;
    const stretch = text.slice(start, end);
    if (/[<{[]/.test(stretch)) end = endOf(text, Math.min(text.length, end + longestPlaceholder));
    const last = readStretch(text.slice(start, end), start, until, (found ??= []), permissions);
    sign.lastIndex = Math.max(until, last);
  }
  return found ?? nothing;
}

function endOf(text: string, from: number): number {
  let end = from;
  while (end < text.length && !gap.test(text.charAt(end))) end++;
  return end;
}

/** @returns where the last fact ends that begins before `until` */
function readStretch(
  stretch: string,
  offset: number,
  until: number,
  found: Exact[],
  permissions?: ReadonlySet<string>,
): number {
  let last = 0;
  const from = found.at(-1)?.end ?? 0;
  exact.lastIndex = Math.max(0, from - offset);
  for (let match = exact.exec(stretch); match; match = exact.exec(stretch)) {
    if (match.index + offset >= until) break;
    const read = readMatch(match, permissions);
    if (!read) continue;
    const {written, ...fact} = read;
    const end = match.index + (written?.length ?? match[0].length);
    found.push({...fact, start: match.index + offset, end: end + offset});
    exact.lastIndex = end;
    last = end + offset;
  }
  return last;
}

/** @returns what a piece of inline code is as a whole; undefined where it is just code */
export function exactWhole(
  code: string,
  permissions?: ReadonlySet<string>,
): Pick<Exact, 'kind' | 'key'> | undefined {
  const words = code.split(/\s+/);
  if (
    words.every((word) => scopeWords.has(word) || looksLikePermission(word, permissions)) &&
    words.some((word) => scopeWords.has(word))
  ) {
    return {kind: 'scope', key: words.join(' ')};
  }
  const [only] = exactIn(code, permissions);
  if (only?.start === 0 && only.end === code.length) return {kind: only.kind, key: only.key};
  return undefined;
}

type Read = {readonly kind: FactKind; readonly key: string; readonly written?: string};

function readMatch(match: RegExpExecArray, permissions?: ReadonlySet<string>): Read | undefined {
  const [, id, address, email, code, dotted, underscored, placeholder, host] = match;
  if (id !== undefined) return {kind: 'guid', key: id.toLowerCase()};
  if (address !== undefined) return readAddress(address, permissions);
  if (email !== undefined) return {kind: 'email', key: email.toLowerCase()};
  if (code !== undefined) return {kind: 'code', key: code};
  const name = dotted ?? underscored;
  if (name !== undefined) {
    if (scopeWords.has(name)) return {kind: 'scope', key: name};
    if (looksLikePermission(name, permissions)) return {kind: 'permission', key: name};
    return {kind: isTemplate(name) ? 'placeholder' : 'code', key: name};
  }
  if (placeholder !== undefined) return {kind: 'placeholder', key: placeholder};
  return host === undefined ? undefined : {kind: 'code', key: host.toLowerCase()};
}

function readAddress(address: string, permissions?: ReadonlySet<string>): Read | undefined {
  const written = trimmed(address);
  const last = written.slice(written.lastIndexOf('/') + 1);
  const isScope = /^api:/i.test(written) || last === '.default' || looksLikePermission(last, permissions);
  return {kind: isScope ? 'scope' : 'redirect-uri', key: statedAddressKey(written), written};
}

/** Without the punctuation that ends a sentence, and without a bracket that was opened before. */
function trimmed(address: string): string {
  const bare = address.replace(/[.,;:!?'’*)]+$/, (end) => {
    const kept = end.startsWith(')') && address.includes('(') ? ')' : '';
    return kept;
  });
  return bare;
}
