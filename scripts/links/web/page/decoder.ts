import {charsetOf} from './content-type';

export type Decoder = {
  /** Bytes in order; the text so far, which may be none while the encoding is not known. */
  decode(bytes: Uint8Array): string;
  /** What is left. */
  rest(): string;
};

/** A `<meta charset>` has to stand in the first 1024 bytes (WHATWG HTML, section 4.2.5.4). */
const prescan = 1024;

/**
 * Text of a body whose encoding is learnt as browsers do: byte order mark, Content-Type, `<meta>`. Where none of them
 * names an encoding that exists, bytes are taken as UTF-8 until one is wrong, from there as windows-1252.
 */
export function createDecoder(contentType: string | undefined): Decoder {
  let held: Uint8Array | undefined = new Uint8Array();
  let decoder: Decoder | undefined;
  const begin = (): string => {
    const start = held ?? new Uint8Array();
    held = undefined;
    const label = markOf(start) ?? knownLabel(charsetOf(contentType)) ?? metaOf(start);
    decoder = label === undefined ? guessing() : declared(label);
    return decoder.decode(start);
  };
  return {
    decode: (bytes) => {
      if (decoder) return decoder.decode(bytes);
      held = joined(held, bytes);
      return held.length < prescan ? '' : begin();
    },
    rest: () => (decoder ? '' : begin()) + (decoder?.rest() ?? ''),
  };
}

function declared(label: string): Decoder {
  const text = new TextDecoder(label);
  return {decode: (bytes) => text.decode(bytes, {stream: true}), rest: () => text.decode()};
}

function guessing(): Decoder {
  const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  let pending = new Uint8Array();
  let fallback: Decoder | undefined;
  return {
    decode: (bytes) => {
      if (fallback) return fallback.decode(bytes);
      const all = joined(pending, bytes);
      const end = all.length - cutOff(all);
      pending = all.slice(end);
      try {
        return strict.decode(all.subarray(0, end));
      } catch {
        fallback = declared('windows-1252');
        return fallback.decode(all);
      }
    },
    rest: () => fallback?.rest() ?? declared('windows-1252').decode(pending),
  };
}

/** @returns how many bytes at the end may be the beginning of a character whose rest is still to come */
function cutOff(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
}

function metaOf(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescan));
  const label = knownLabel(/<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start)?.[1]);
  // What could be read as ASCII is no UTF-16, whatever it says.
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

function knownLabel(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  if (label.toLowerCase() === 'x-user-defined') return 'windows-1252';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function joined(one: Uint8Array | undefined, other: Uint8Array): Uint8Array<ArrayBuffer> {
  if (!one?.length) return other.slice();
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
