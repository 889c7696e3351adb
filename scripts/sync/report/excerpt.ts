import type {Range} from '../model';

/** A few words around a place: what stands before it, at it, and after it. One line, white space joined. */
export type Excerpt = {readonly before: string; readonly at: string; readonly after: string};

const around = 60;
const longest = 160;

/** @returns the paragraph around a range, cut to what fits two columns of a terminal */
export function excerptOf(text: string, range: Range): Excerpt {
  const own = text.slice(range.start, range.end);
  const start = range.start + (own.trim() === '' ? 0 : own.length - own.trimStart().length);
  const end = Math.max(start, range.start + own.trimEnd().length);
  const from = Math.max(text.lastIndexOf('\n\n', start - 1) + 2, 0, start - 3 * around);
  const next = text.indexOf('\n\n', end);
  const to = next < 0 ? text.length : next;
  const at = joined(text.slice(start, end)).trim();
  const isWhole = at.length <= longest;
  const before = joined(text.slice(Math.min(from, start), start)).trimStart();
  const after = joined(text.slice(end, Math.min(to, end + 3 * around))).trimEnd();
  return {
    before: before.length > around ? `…${fromWord(before.slice(-around))}` : before,
    at: isWhole ? at : `${at.slice(0, longest)}…`,
    after: isWhole ? (after.length > around ? `${toWord(after.slice(0, around))}…` : after) : '',
  };
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
