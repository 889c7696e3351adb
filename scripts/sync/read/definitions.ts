/**
 * Links and notes that are defined in one stretch of a page may be named in another: none reads alone as on its page
 * without them.
 */
import type {Range} from '../../markdown/place';
import {withEnd, type Cuts} from './stretches';

/**
 * @param from after the front matter
 * @returns a text in which all is defined that is on the page, and nothing else, wherever it is put between blank lines;
 *   undefined where a name has two meanings: the first counts on the page, and another might elsewhere
 */
export function definitionsOf(text: string, from: number, cuts: Cuts): string | undefined {
  if (!text.includes(']:')) return '';
  const parts = plainParts(text, from, cuts) ?? wholeParts(text, cuts);
  const names = parts.flatMap((part) =>
    Array.from(part.matchAll(name), ([, found = '']) => found.toLowerCase().replaceAll(/\s+/g, ' ')),
  );
  return new Set(names).size === names.length ? parts.join('\n') : undefined;
}

/** Where a definition may begin: after marks of lists and quotes, at most; or behind words, its name begun a line before. */
const possible = /^(?:[ \t>*+\-\d.)]*\[[^\n]*|[^[\n]*)\]:/gm;
const plain = /^ {0,3}\[(?:[^[\]\\\n]|\\.)+\]:/;
const name = /\[((?:[^[\]\\]|\\.)+)\]:/g;
const shortComment = /<!--(?:(?!-->).)*-->|\{\/\*(?:(?!\*\/\}).)*\*\/\}/g;
/** In which a blank line ends nothing, so that what stands between two of them says nothing by itself. */
const longHtml = /<!--|\{\/\*|<(?:pre|script|style|textarea)\b/i;

/** @returns the paragraphs with definitions, as nearly all are written; undefined where any may be written otherwise */
function plainParts(text: string, from: number, {listings}: Cuts): readonly string[] | undefined {
  if (longHtml.test(text.replaceAll(shortComment, ''))) return undefined;
  const parts: string[] = [];
  let until = from;
  possible.lastIndex = from;
  for (let found = possible.exec(text); found; found = possible.exec(text)) {
    const {index, 0: written} = found;
    if (index < until || listings.some(({start, end}) => index >= start && index < end)) continue;
    const paragraph = paragraphAt(text, index);
    const isApart = !listings.some(({start, end}) => start < paragraph.end && end > paragraph.start);
    if (!plain.test(written) || !isApart) return undefined;
    parts.push(withEnd(text.slice(paragraph.start, paragraph.end)));
    until = paragraph.end;
  }
  return parts;
}

/** @returns everything around a place up to the next blank lines */
function paragraphAt(text: string, at: number): Range {
  let start = at;
  while (start > 0) {
    const line = text.lastIndexOf('\n', start - 2) + 1;
    if (text.slice(line, start).trim() === '') break;
    start = line;
  }
  let end = at;
  while (end < text.length) {
    const next = text.indexOf('\n', end);
    const line = text.slice(end, next < 0 ? text.length : next);
    if (line.trim() === '') break;
    end = next < 0 ? text.length : next + 1;
  }
  return {start, end};
}

/** @returns the stretches in which something may be defined, as they stand on the page */
function wholeParts(text: string, {stretches}: Cuts): readonly string[] {
  return stretches
    .map(({start, end}) => text.slice(start, end))
    .filter((part) => part.match(possible) !== null)
    .map(withEnd);
}
