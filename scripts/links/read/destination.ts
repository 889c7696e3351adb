import {decodeDestination} from '../../markdown/decode';
import type {Meter} from '../../markdown/options';
import type {Range} from '../../markdown/place';

/** As many as CommonMark's own parsers allow; it bounds what hostile text can cost. */
const parenthesesWithin = 32;

/**
 * @param node of `[…](…)` or `![…](…)`
 * @param contentEnd where the words between the brackets end, if the parser says
 * @returns where its destination's own characters are: those that, decoded, are `url`
 */
export function destinationOf(
  text: string,
  node: Range,
  contentEnd: number | undefined,
  url: string,
  meter: Meter,
): Range | undefined {
  const leadsHere = (bracket: number): Range | undefined => {
    if (!text.startsWith('](', bracket)) return undefined;
    return startsAfter(text, bracket + 2, meter)
      .map((start) => readDestination(text, start, meter))
      .find((found) => found && isEnd(text, found.next, node.end) && leadsTo(text, found, url));
  };
  const direct = contentEnd === undefined ? undefined : leadsHere(contentEnd);
  if (direct) return direct;
  // From the end: the words may hold anything, what follows them may not.
  for (
    let bracket = text.lastIndexOf('](', node.end - 1);
    bracket >= node.start;
    bracket = text.lastIndexOf('](', bracket - 1)
  ) {
    const found = leadsHere(bracket);
    if (found) return found;
    if (bracket === 0) break;
  }
  return undefined;
}

/** @returns where the target of `[label]: target` is */
export function definitionTargetOf(text: string, node: Range, url: string, meter: Meter): Range | undefined {
  const colon = labelEnd(text, node, meter);
  if (colon === undefined) return undefined;
  return startsAfter(text, colon + 2, meter)
    .map((start) => readDestination(text, start, meter))
    .find((found) => found && leadsTo(text, found, url));
}

/** @returns where the label of `[words][label]`, `[label][]` or `[label]` is */
export function labelOf(
  text: string,
  node: Range,
  {kind, isImage}: {kind: 'full' | 'collapsed' | 'shortcut'; isImage: boolean},
  meter: Meter,
): Range {
  const first = node.start + (isImage ? 2 : 1);
  if (kind === 'shortcut') return {start: first, end: node.end - 1};
  if (kind === 'collapsed') return {start: first, end: node.end - 3};
  let open = node.end - 2;
  while (open > first && (text[open] !== '[' || isEscaped(text, open))) open--;
  meter.steps += node.end - open;
  return {start: open + 1, end: node.end - 1};
}

function labelEnd(text: string, {start, end}: Range, meter: Meter): number | undefined {
  for (let at = start + 1; at < end; at++) {
    meter.steps++;
    if (text[at] === '\\') at++;
    else if (text[at] === ']') return text[at + 1] === ':' ? at : undefined;
  }
  return undefined;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

function skipSpace(text: string, from: number, meter: Meter): number {
  let at = from;
  while (/[ \t\r\n]/.test(text.charAt(at))) at++;
  meter.steps += at - from;
  return at;
}

/** Where a destination may begin: in a block quote, the next line begins with the quote's mark again. */
function startsAfter(text: string, from: number, meter: Meter): number[] {
  const start = skipSpace(text, from, meter);
  if (text[start] !== '>' || !/[\r\n]/.test(text.slice(from, start))) return [start];
  let quoted = start;
  while (/[ \t>]/.test(text.charAt(quoted))) quoted++;
  meter.steps += quoted - start;
  return [quoted, start];
}

function leadsTo(text: string, {start, end}: Range, url: string): boolean {
  return decodeDestination(text.slice(start, end)) === url;
}

function readDestination(text: string, from: number, meter: Meter): (Range & {next: number}) | undefined {
  let at = from;
  if (text[at] === '<') {
    for (at++; at < text.length; at++) {
      meter.steps++;
      const character = text.charAt(at);
      if (character === '>') return {start: from + 1, end: at, next: at + 1};
      if (character === '<' || character === '\n' || character === '\r') return undefined;
      if (character === '\\') at++;
    }
    return undefined;
  }
  let depth = 0;
  for (; at < text.length; at++) {
    meter.steps++;
    const character = text.charAt(at);
    if (character <= ' ' || character === '\u{7f}') break;
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) at++;
    else if (character === '(' && ++depth > parenthesesWithin) return undefined;
    else if (character === ')' && --depth < 0) break;
  }
  return {start: from, end: at, next: at};
}

/** Nothing but a title may stand between a destination and the closing parenthesis. */
function isEnd(text: string, next: number, end: number): boolean {
  if (text[next] === ')') return next + 1 === end;
  return /\s/.test(text.charAt(next)) && text[end - 1] === ')';
}
