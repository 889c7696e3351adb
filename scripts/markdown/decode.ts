import {markdownToMdast} from 'satteri';

const named = new Map<string, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** @returns the characters that HTML's references in `raw` stand for; what is no reference stays as it is */
export function decodeReferences(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replaceAll(
    /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][\dA-Za-z]{0,31}));/g,
    (whole, hex?: string, decimal?: string, name?: string) =>
      name === undefined ? characterOf(hex ? parseInt(hex, 16) : Number(decimal)) : (lookUp(name) ?? whole),
  );
}

/** @returns a Markdown destination as it is resolved: escapes and references undone */
export function decodeDestination(raw: string): string {
  const text = raw.replaceAll('\0', '\u{fffd}');
  if (!text.includes('\\')) return decodeReferences(text);
  // A backslash before a reference's ampersand keeps it from being one.
  return text
    .split(/(\\[!-/:-@[-`{-~])/)
    .map((part, index) => (index % 2 ? part.slice(1) : decodeReferences(part)))
    .join('');
}

function characterOf(code: number): string {
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  const isControl = code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160);
  const isNonCharacter = (code > 64975 && code < 65008) || (code & 0xfffe) === 0xfffe;
  return isNone || isControl || isNonCharacter ? '\u{fffd}' : String.fromCodePoint(code);
}

/** The parser knows all two thousand names already; each is asked once. */
function lookUp(name: string): string | undefined {
  const known = named.get(name);
  if (known !== undefined) return known || undefined;
  const tree = markdownToMdast(`&${name};`, {position: false});
  const paragraph = 'children' in tree ? tree.children[0] : undefined;
  const text = paragraph && 'children' in paragraph ? paragraph.children[0] : undefined;
  const value = text?.type === 'text' && text.value !== `&${name};` ? text.value : '';
  named.set(name, value);
  return value || undefined;
}
