/**
 * JSON as people paste it: where the first fault stands, and which of the usual ones it is. Nothing is repaired: a
 * text that was changed in silence is not the text that will be uploaded.
 *
 * @see RFC 8259
 */
import {accept, refuse, type Parsed} from './parsed';

export type JsonFault =
  | 'trailing-comma'
  | 'missing-comma'
  | 'comment'
  | 'single-quote'
  /** “ ” or « », which word processors and chats put in place of ". */
  | 'typographic-quote'
  | 'unquoted-name'
  | 'bad-string'
  | 'bad-number'
  /** The text ends before the value does: part of it was not copied. */
  | 'cut-off'
  /** Something follows the value. */
  | 'text-after'
  | 'unexpected-character';

export type JsonProblem =
  | {readonly code: 'empty' | 'byte-order-mark' | 'code-fence'}
  | {readonly code: 'wrapped-in-quotes'; readonly quote: string}
  /** Line and column count from 1; `found` is one character, or empty at the end of the text. */
  | {
      readonly code: 'not-json';
      readonly fault: JsonFault;
      readonly found: string;
      readonly line: number;
      readonly column: number;
    };

/** Parses JSON text. */
export function parseJsonText(text: string): Parsed<unknown, JsonProblem> {
  if (text.trim() === '') return refuse({code: 'empty'});
  if (text.startsWith('\ufeff')) return refuse({code: 'byte-order-mark'});
  const bare = text.trim();
  if (bare.startsWith('```')) return refuse({code: 'code-fence'});
  const quote = /^(["'“«])\s*[{[]/.exec(bare)?.[1];
  if (quote !== undefined && /[}\]]\s*["'”»]$/.test(bare)) return refuse({code: 'wrapped-in-quotes', quote});
  try {
    return accept(JSON.parse(text));
  } catch {
    const {fault, index} = findFault(text);
    const before = text.slice(0, index).split('\n');
    const [found = ''] = text.slice(index, index + 2);
    return refuse({
      code: 'not-json',
      fault,
      found,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    });
  }
}

type Fault = {readonly fault: JsonFault; readonly index: number};

/** What may come next inside the innermost object or list, or at the top. */
type Expecting = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const space = /[ \t\n\r]*/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const literal = /(?:true|false|null)(?![A-Za-z0-9_])/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;

/**
 * Walks the text to its first fault. Only called for text that `JSON.parse` refuses; a list of open brackets instead
 * of recursion, so that no depth of nesting is too deep.
 */
function findFault(text: string): Fault {
  const open: ('}' | ']')[] = [];
  let expecting: Expecting = 'value';
  let at = skip(space, text, 0);
  let lastComma = -1;
  while (at < text.length) {
    const character = text.charAt(at);
    const isEnd = character === open.at(-1);
    if (isEnd && (expecting === 'name' || (expecting === 'value' && lastComma >= 0 && character === ']'))) {
      return {fault: 'trailing-comma', index: lastComma};
    }
    if (isEnd && ['value-or-end', 'name-or-end', 'comma-or-end'].includes(expecting)) {
      open.pop();
      expecting = open.length === 0 ? 'nothing' : 'comma-or-end';
      at = skip(space, text, at + 1);
      continue;
    }
    const start = at;
    switch (expecting) {
      case 'nothing':
        return {fault: common(character) ?? 'text-after', index: at};
      case 'comma-or-end':
        if (character !== ',') return {fault: common(character) ?? afterValue(character), index: at};
        lastComma = at;
        expecting = open.at(-1) === '}' ? 'name' : 'value';
        at += 1;
        break;
      case 'colon':
        if (character !== ':') return {fault: common(character) ?? 'unexpected-character', index: at};
        lastComma = -1;
        expecting = 'value';
        at += 1;
        break;
      case 'name':
      case 'name-or-end':
        if (character !== '"') return {fault: common(character) ?? inPlaceOfName(character), index: at};
        at = skip(string, text, at);
        if (at === start) return stringFault(text, start);
        expecting = 'colon';
        break;
      case 'value':
      case 'value-or-end':
        if (character === '{' || character === '[') {
          open.push(character === '{' ? '}' : ']');
          expecting = character === '{' ? 'name-or-end' : 'value-or-end';
          at += 1;
          break;
        }
        at = skip(character === '"' ? string : /[-\d]/.test(character) ? number : literal, text, at);
        if (at === start) return valueFault(text, start);
        expecting = open.length === 0 ? 'nothing' : 'comma-or-end';
    }
    at = skip(space, text, at);
  }
  return {fault: 'cut-off', index: text.length};
}

/** The index after a match at `at`, or `at` itself. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Faults that a single character gives away, wherever it stands. */
function common(character: string): JsonFault | undefined {
  if (character === '/' || character === '#') return 'comment';
  if (character === "'" || character === '`') return 'single-quote';
  return '“”„«»‘’'.includes(character) ? 'typographic-quote' : undefined;
}

function afterValue(character: string): JsonFault {
  return /["{[\w-]/.test(character) ? 'missing-comma' : 'unexpected-character';
}

function inPlaceOfName(character: string): JsonFault {
  return /[\p{L}_$]/u.test(character) ? 'unquoted-name' : 'unexpected-character';
}

function valueFault(text: string, at: number): Fault {
  const character = text.charAt(at);
  if (character === '"') return stringFault(text, at);
  return {
    fault: common(character) ?? (/[-\d]/.test(character) ? 'bad-number' : 'unexpected-character'),
    index: at,
  };
}

/** A string that never ends, breaks over a line, or holds a wrong escape such as `\d`. */
function stringFault(text: string, start: number): Fault {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character < ' ') return {fault: 'bad-string', index: at};
    if (character === '\\') {
      const isEscape = /^\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at, at + 6));
      if (!isEscape) return at + 1 >= text.length ? cutOff(text) : {fault: 'bad-string', index: at};
      at += 1;
    }
  }
  return cutOff(text);
}

function cutOff(text: string): Fault {
  return {fault: 'cut-off', index: text.length};
}
