/** Bytes of a page as the text they are meant to be. */
import {placesOf, type Position} from '../markdown/place';

/** `not-utf-8`, at the first byte that is none; `not-text`, at the first character that no page has. */
export type Undecodable = {readonly reason: 'not-utf-8' | 'not-text'; readonly at: Position};

/** UTF-8, with or without its mark, and UTF-16 with one. The text has no mark. */
export function decodePage(bytes: Uint8Array): {readonly text: string} | Undecodable {
  const text = decoded(bytes);
  if (text === undefined) {
    const replaced = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
    return {reason: 'not-utf-8', at: placesOf(replaced)(firstWrong(bytes, replaced))};
  }
  const nothing = text.indexOf('\0');
  return nothing < 0 ? {text} : {reason: 'not-text', at: placesOf(text)(nothing)};
}

function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : undefined;
}

/** Where the first replacement character stands that the file itself does not hold. */
function firstWrong(bytes: Uint8Array, text: string): number {
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    const start = new TextEncoder().encode(text.slice(0, at)).length;
    if (bytes[start] !== 0xef || bytes[start + 1] !== 0xbf || bytes[start + 2] !== 0xbd) return at;
  }
  return text.length;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
