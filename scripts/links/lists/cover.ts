import type {Position} from '../model';

/** Both included, from 1. */
export type Lines = {readonly from: number; readonly to: number};

/** What Markdown may put before a comment that has a line to itself: quote marks and bullets. */
const marks = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?[\s>]*$/;

/**
 * Which lines an ignore in a page is about: those it stands on, if anything else stands there. Else those of the next
 * block, up to an empty line; in a script, the next line.
 *
 * @param text of the whole page
 * @returns for the place where a comment begins; the page is taken apart once
 */
export function linesCoveredIn(text: string): (at: Position) => Lines {
  const lines = text.replace(/^\u{feff}/u, '').split(/\r\n|\n|\r/);
  const lineAt = (line: number): string => lines[line - 1] ?? '';
  const isEmpty = (line: number): boolean => /^[\s>]*$/.test(lineAt(line));

  return (at) => {
    const start = at.column - 1;
    const closing = closingOf(lineAt(at.line).slice(start));
    let end = at.line;
    let rest = closing?.exec(lineAt(end).slice(start));
    while (closing && !rest && end < lines.length) rest = closing.exec(lineAt(++end));
    const isAlone = marks.test(lineAt(at.line).slice(0, start)) && (rest?.[1] ?? '').trim() === '';
    if (!isAlone) return {from: at.line, to: end};

    let from = end + 1;
    while (from < lines.length && isEmpty(from)) from++;
    let to = from;
    if (isMarkdownComment(lineAt(at.line).slice(start))) while (to < lines.length && !isEmpty(to + 1)) to++;
    return {from, to};
  };
}

/** @returns what ends the comment, then the rest of its line; undefined for one that its line ends */
function closingOf(opened: string): RegExp | undefined {
  if (opened.startsWith('<!--')) return /-->(.*)$/;
  if (/^(?:\/\/|#)/.test(opened)) return undefined;
  return opened.startsWith('{') ? /\*\/\s*\}(.*)$/ : /\*\/(.*)$/;
}

function isMarkdownComment(opened: string): boolean {
  return opened.startsWith('<!--') || opened.startsWith('{');
}
