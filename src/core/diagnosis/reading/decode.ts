/**
 * Undoes what happens to an error text on its way to a clipboard: percent-encoding (once, twice, nested), HTML, JSON and
 * mail escapes, full-width letters, invisible marks. Total: what cannot be decoded stays as it is.
 */
import {htmlCharacter} from './html-entities';
import {rewrite, type MappedText} from './mapped-text';

/** Redirects through two or three servers nest this deep; the limit only keeps hostile input from costing much. */
const maxPasses = 8;

export function decode(source: MappedText): MappedText {
  let current = rewrite(source, oddCharacters, ([character]) => plain(character));
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const next = rewrite(current, escapes, decoded);
    if (next === current || next.text === current.text) break;
    current = next;
  }
  // Escapes may have stood for odd characters.
  return rewrite(current, oddCharacters, ([character]) => plain(character));
}

/** HTML entities, percent-encoded bytes, `\u0027`, escaped marks and line breaks, and the equals sign of mail programs. */
const escapes =
  /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,8}));|((?:%[0-9a-f]{2})+)|\\{1,8}u([0-9a-f]{4})|\\{1,8}(["'/rnt])|=3D/gi;

function decoded(match: RegExpExecArray): string {
  const [whole, hex, decimal, name, percent, unicode, escaped] = match;
  if (name !== undefined) return htmlCharacter(name) ?? whole;
  if (hex !== undefined || unicode !== undefined) return fromCode(Number.parseInt(hex ?? unicode ?? '', 16));
  if (decimal !== undefined) return fromCode(Number(decimal));
  if (percent !== undefined) return fromPercent(percent);
  if (escaped !== undefined) return whitespace[escaped.toLowerCase()] ?? escaped;
  return '=';
}

const whitespace: Readonly<Record<string, string>> = {r: '\r', n: '\n', t: '\t'};

function fromCode(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** Bytes of UTF-8, or one character for each where they are none. */
function fromPercent(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes.replace(/%(..)/g, (_, hex: string) => {
      const code = Number.parseInt(hex, 16);
      return code < 0x80 ? fromCode(code) : '\uFFFD';
    });
  }
}

/** Full-width forms, digits of other scripts, and marks that nobody sees. */
const oddCharacters =
  /[\uff01-\uff5e\u3000\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

function plain(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x3000) return ' ';
  for (const zero of [0x0660, 0x06f0, 0x0966]) {
    if (code >= zero && code <= zero + 9) return String(code - zero);
  }
  return '';
}
