import type {HeadingId} from '../../markdown/headings';
import type {Range} from '../../markdown/place';
import type {MarkdownNode} from './node';

/** What stays the same while one tree is read. */
export type Reading = {
  /** What was parsed: the nodes' offsets are its. */
  readonly source: string;
  /** Without a byte order mark. */
  readonly file: string;
  /** Undefined if what was parsed is the file. */
  readonly toFile: ((offset: number) => number) | undefined;
  /** Whether anything on the page is parsed otherwise than it is written. */
  readonly hasEdits: boolean;
  /** Of a reference's definition, wherever it stands. */
  readonly urlOf: (identifier: string) => string | undefined;
  /** Has to be asked in the order of the file. */
  readonly idOf: (heading: MarkdownNode, parent: MarkdownNode) => HeadingId;
};

/** What stands in more others than this is left out: nobody wrote it to be read, and calls cannot go on for ever. */
export const deepest = 200;

/** The parser may have had a line's end more than the file. */
export function inFile({start, end}: Range, {file, toFile}: Reading): Range {
  const until = toFile ? toFile(end) : end;
  return {start: toFile ? toFile(start) : start, end: Math.min(until, file.length)};
}

/** @returns whether what was parsed is not what the file has there, to the letter */
export function isEdited({start, end}: Range, {toFile}: Reading): boolean {
  return toFile !== undefined && toFile(end) - toFile(start) !== end - start;
}

/**
 * @returns what the parser read, without what keeps it from taking `:` for a directive and `{#id}` for an expression,
 * where that is no escape: in code and in addresses
 */
export function unescaped(value: string, range: Range, reading: Reading): string {
  return value.includes('\\') && isEdited(range, reading) ? value.replaceAll(/\\(?=:|\{#)/g, '') : value;
}

/** @returns addresses by the names that references call them by; of several for a name, the first */
export function definitionsIn(root: MarkdownNode): (identifier: string) => string | undefined {
  let known: Map<string, string> | undefined;
  return (identifier) => {
    if (!known) {
      known = new Map();
      collect(root, known);
    }
    return known.get(identifier);
  };
}

function collect(root: MarkdownNode, into: Map<string, string>): void {
  const waiting: MarkdownNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const {type, identifier = '', url = '', children = []} = node;
    if (type === 'definition' && !into.has(identifier)) into.set(identifier, url);
    if (type === 'paragraph' || type === 'heading' || type === 'table') continue;
    for (let index = children.length - 1; index >= 0; index--)
      waiting.push(...children.slice(index, index + 1));
  }
}
