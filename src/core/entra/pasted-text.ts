/**
 * Text as it arrives from a clipboard: with invisible characters from web pages and chats, typographic dashes from
 * word processors, and the quotes or braces that surrounded it where it was copied.
 */

/** Zero-width and bidirectional marks, soft hyphen, byte order mark: never part of an identifier, never visible. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

const wrappers: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['{', '}'],
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
  ['«', '»'],
  ['“', '”'],
  ['‘', '’'],
];

/** More layers than this are no wrapping; and each costs a pass over the text. */
const mostLayers = 8;

/** Takes out invisible characters and the white space around. */
export function tidy(text: string): string {
  return text.replace(invisible, '').trim();
}

/**
 * Takes off matching quotes, braces and brackets around the whole text, and the comma, semicolon or full stop that a
 * copied line of JSON or a sentence leaves behind. In a query they stay: `?company=Contoso Ltd.` ends that way. The
 * text is expected tidy.
 */
export function unwrap(text: string): string {
  let inner = text;
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const bare = (
      inner.includes('?') ? inner.replace(/(["'`»”])[,;.]$/, '$1') : inner.replace(/[,;.]$/, '')
    ).trim();
    const wrapper = wrappers.find(
      ([open, close]) => bare.length > 1 && bare.startsWith(open) && bare.endsWith(close),
    );
    inner = wrapper === undefined ? bare : bare.slice(1, -1).trim();
  }
  return inner;
}

/** Replaces the dashes that word processors put in place of a hyphen. */
export function plainHyphens(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-');
}

/**
 * The URL, or undefined where the text is none. `new URL` throws; this does not. Nor is it `URL.canParse`: once compiled,
 * that of Node 20 refuses every address with a letter like `é`.
 */
export function readUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Percent-decoded text, or the text itself where its escapes are broken. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True for what a reader would call a web address: a scheme, `www.`, or a host name followed by a path. */
export function looksLikeUrl(text: string): boolean {
  if (/\s/.test(text)) return false;
  return (
    /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ||
    /^www\./i.test(text) ||
    /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?\//i.test(text)
  );
}
