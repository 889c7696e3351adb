import type {Range} from '../model';

/** A few words around a place: what stands before it, at it, and after it. One line, white space joined. */
export type Excerpt = {readonly before: string; readonly at: string; readonly after: string};

const around = 60;
const longest = 160;

/** @returns the paragraph around a range, cut to what fits two columns of a terminal */
export function excerptOf(text: string, range: Range): Excerpt {
  const own = text.slice(range.start, range.end);
  const start = range.start + (own.trim() === '' ? 0 : own.length - own.trimStart().length);
  const end = isSpace(own) ? range.end : Math.max(start, range.start + own.trimEnd().length);
  const from = Math.max(blockStart(text, start), start - 3 * around);
  const to = blockEnd(text, end);
  const at = isSpace(own) ? ' ' : joined(text.slice(start, end)).trim();
  const isWhole = at.length <= longest;
  const before = joined(text.slice(Math.min(from, start), start)).trimStart();
  const after = joined(text.slice(end, Math.min(to, end + 3 * around))).trimEnd();
  return {
    before: before.length > around ? `…${fromWord(before.slice(-around))}` : before,
    at: isWhole ? at : `${at.slice(0, longest)}…`,
    after: isWhole ? (after.length > around ? `${toWord(after.slice(0, around))}…` : after) : '',
  };
}

/**
 * @param share how far into the range to look, from 0 to 1
 * @returns the range if it is short, else as much of it around that place; nothing in it is pointed out
 */
export function windowOf(text: string, range: Range, share: number): Excerpt {
  if (range.end <= range.start) return excerptOf(text, range);
  const whole = joined(text.slice(range.start, range.end)).trim();
  if (whole.length <= longest) return {before: '', at: whole, after: ''};
  const from = Math.max(0, Math.min(Math.round(share * whole.length - longest / 2), whole.length - longest));
  const cut = whole.slice(from, from + longest);
  const isEnd = from + longest === whole.length;
  const begun = from === 0 ? cut : `…${fromWord(cut)}`;
  return {before: '', at: isEnd ? begun : `${toWord(begun)}…`, after: ''};
}

/** One space between two words is what a finding may be about: « 5 Mo ». */
function isSpace(own: string): boolean {
  return own.length === 1 && /[^\S\r\n]/.test(own);
}

/** A list item, a row of a table, a quotation, a heading begins; what follows on is of the block before. */
const opening = /^[ \t]*(?:[-*+|>]|\d+[.)]|#{1,6}|:::|```)(?=[\s|]|\w|$)/;

/** The beginning of the paragraph, item or row in which a place stands. */
function blockStart(text: string, at: number): number {
  let start = lineStart(text, at);
  while (start > 0 && !opening.test(lineAt(text, start))) {
    const before = lineStart(text, start - 1);
    if (lineAt(text, before).trim() === '') break;
    start = before;
  }
  return start;
}

/** Its end: the first blank line, or the first that opens another. */
function blockEnd(text: string, at: number): number {
  let end = endOfLine(text, at);
  while (end < text.length) {
    const next = lineAt(text, end + 1);
    if (next.trim() === '' || opening.test(next)) break;
    end = endOfLine(text, end + 1);
  }
  return end;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineAt(text: string, start: number): string {
  return text.slice(start, endOfLine(text, start));
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function joined(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ');
}

function fromWord(text: string): string {
  return text.replace(/^\S* /, '');
}

function toWord(text: string): string {
  return text.replace(/ \S*$/, '');
}
