/**
 * Undoes what happens to an error text on its way to a clipboard: percent-encoding (once, twice, nested), `+` for
 * spaces, HTML and JSON escapes. Total: what cannot be decoded stays as it is.
 */
export function readableText(text: string): string {
  let current = text;
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const next = decodeOnce(current);
    if (next === current) break;
    current = next;
  }
  return current.replaceAll('+', ' ');
}

/** Redirects through two or three servers nest this deep; the limit only keeps hostile input from costing much. */
const maxPasses = 8;

function decodeOnce(text: string): string {
  return (
    text
      .replace(
        /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(quot|amp|lt|gt|apos|nbsp));/gi,
        (_, hex, decimal, name) =>
          name === undefined ? fromCode(hex, decimal) : (named[String(name).toLowerCase()] ?? ' '),
      )
      // Codes are ASCII; anything else only needs to stay one character that is part of no word.
      .replace(/(?:%[89a-f][0-9a-f])+/gi, '\uFFFD')
      .replace(/%([0-7][0-9a-f])/gi, (_, hex) => fromCode(hex, undefined))
      .replace(/\\u00([0-7][0-9a-f])/gi, (_, hex) => fromCode(hex, undefined))
      .replace(/\\{1,8}(["'/])/g, '$1')
      .replace(/\\{1,8}([rnt])/gi, (_, letter) => whitespace[String(letter).toLowerCase()] ?? ' ')
  );
}

const whitespace: Readonly<Record<string, string>> = {r: '\r', n: '\n', t: '\t'};

const named: Readonly<Record<string, string>> = {quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' '};

function fromCode(hex: unknown, decimal: unknown): string {
  const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
