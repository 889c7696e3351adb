/** Prose as it is read, each character with its place in the file it comes from. */

export type Language = 'en' | 'fr';

export type Passage = {
  /** One paragraph, heading, table cell or sentence of the interface, on one line. */
  readonly text: string;
  /** For each character of `text`, its offset in the file. */
  readonly offsets: readonly number[];
};

/** What stands in the text for something that is no prose: a tag, code, a value filled in later. */
export const standIn = '\uFFFC';

/** Appends to a passage. `source` is the file's whole text. */
export type PassageWriter = {
  /** Text as read (`value`) that is written at `start`…`end`, with escapes or character references perhaps. */
  readonly add: (value: string, start: number, end: number) => void;
  readonly addStandIn: (at: number) => void;
  /** Undefined when there is no word in it. */
  readonly finish: () => Passage | undefined;
};

export function writePassage(source: string): PassageWriter {
  let text = '';
  const offsets: number[] = [];
  const push = (character: string, at: number) => {
    // Line breaks of the file are none of the reader's.
    text += /[\n\r\t]/.test(character) ? ' ' : character;
    offsets.push(at);
  };
  return {
    add(value, start, end) {
      let at = start;
      for (const character of value.split('')) {
        at = nextPlace(source, at, end, character);
        push(character, Math.min(at, end - 1));
        at += lengthOfEscape(source, at, character);
      }
    },
    addStandIn(at) {
      push(standIn, at);
    },
    finish() {
      return /\p{L}/u.test(text) ? {text, offsets} : undefined;
    },
  };
}

/** Skips what the parser has dropped: a backslash, the indentation of a continued line. */
function nextPlace(source: string, from: number, end: number, character: string): number {
  let at = from;
  while (at < end && source[at] !== character && lengthOfEscape(source, at, character) === 1) at += 1;
  return at;
}

/** How many characters of the file make this one: more than one for `\u00a0` and `&nbsp;`. */
function lengthOfEscape(source: string, at: number, character: string): number {
  if (source[at] === character) return 1;
  const rest = source.slice(at, at + 12);
  return /^(?:\\u\{[\da-f]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[nrt]|&#?\w+;)/i.exec(rest)?.[0].length ?? 1;
}
