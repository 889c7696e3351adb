/** Text that was rewritten, and where each of its characters stood before. */
import type {Span} from '../diagnosis';

export type MappedText = {
  readonly text: string;
  /** For each UTF-16 code unit of `text`: where what it stands for begins and ends in the original. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

/** The text itself, each character in its own place. */
export function unmapped(text: string): MappedText {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    starts[at] = at;
    ends[at] = at + 1;
  }
  return {text, starts, ends};
}

/**
 * Replaces every match. What stands for several characters is mapped to all of them.
 *
 * @param pattern global
 * @param replace must not be longer than the match; what is longer is cut
 */
export function rewrite(
  source: MappedText,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string,
): MappedText {
  // Most texts hold nothing to rewrite, and cost no more than this look.
  if (source.text.search(pattern) < 0) return source;
  const starts = new Uint32Array(source.text.length);
  const ends = new Uint32Array(source.text.length);
  let text = '';
  let from = 0;
  const keep = (until: number): void => {
    starts.set(source.starts.subarray(from, until), text.length);
    ends.set(source.ends.subarray(from, until), text.length);
    text += source.text.slice(from, until);
  };
  for (const match of source.text.matchAll(pattern)) {
    const [whole] = match;
    if (whole === '') continue;
    keep(match.index);
    from = match.index + whole.length;
    const piece = replace(match).slice(0, whole.length);
    starts.fill(source.starts[match.index] ?? 0, text.length, text.length + piece.length);
    ends.fill(source.ends[from - 1] ?? 0, text.length, text.length + piece.length);
    text += piece;
  }
  if (from === 0) return source;
  keep(source.text.length);
  return {text, starts: starts.subarray(0, text.length), ends: ends.subarray(0, text.length)};
}

/** Where a run of the rewritten text stands in the original. Empty runs have no place of their own. */
export function spanIn({starts, ends}: MappedText, start: number, end: number): Span {
  return {start: starts[start] ?? 0, end: ends[end - 1] ?? 0};
}
