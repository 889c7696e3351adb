import {unmasked} from '../../markdown/prepare';
import type {Range} from '../../markdown/place';
import type {MarkdownNode} from './node';
import {inFile, isEdited, type Reading} from './reading';

/** @returns the text of a block of code as the file has it: what prepares a file for its parser touches code too */
export function codeText(node: MarkdownNode, range: Range, reading: Reading): string {
  const value = unmasked(node.value ?? '').replaceAll(/\r\n?/g, '\n');
  if (!isEdited(range, reading)) return value;
  const lines = value.split('\n');
  let at = range.start;
  const isFenced = /^(?:`{3}|~{3})/.test(reading.source.slice(range.start, range.start + 3));
  if (isFenced) at = nextLine(reading.source, at);
  return lines
    .map((line) => {
      const next = nextLine(reading.source, at);
      const written = reading.source.slice(at, next).replace(/[\r\n]+$/, '');
      const end = at + written.length;
      const begin = Math.max(at, end - line.length);
      const {start, end: until} = inFile({start: begin, end}, reading);
      at = next;
      return isEdited({start: begin, end}, reading) ? reading.file.slice(start, until) : line;
    })
    .join('\n');
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
