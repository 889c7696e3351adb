import {markdownToMdast, mdxToMdast} from 'satteri';
import type {Position} from './place';
import type {Format} from './options';

/** What the reader asks of a node of the parser's tree: mdast's, of whatever type. */
export type TreeNode = {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string | null;
  readonly url?: string;
  readonly depth?: number;
  readonly identifier?: string;
  readonly referenceType?: 'full' | 'collapsed' | 'shortcut';
  readonly name?: string | null;
  readonly checked?: boolean | null;
  /** A list on JSX elements, a record on directives. */
  readonly attributes?: unknown;
  readonly children?: readonly TreeNode[];
  readonly position?: {readonly start: {readonly offset?: number}; readonly end: {readonly offset?: number}};
};

export type Parsed = {readonly tree: TreeNode} | {readonly message: string; readonly at: Position};

/** Brackets in brackets: the parser calls itself for each, and a native stack that overflows ends the process. */
const deepest = 1000;

/** Parses as Docusaurus does: GFM, front matter and directives are always on. */
export function parse(text: string, format: Format): Parsed {
  const depth = tooDeepAt(text);
  if (format === 'mdx' && depth) return {message: 'brackets are nested too deeply', at: depth};
  // A text that ends in a backslash ends the process, where an import before it does not parse.
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  // Nested labels of directives take the parser quadratic time.
  const options = {features: {gfm: true, frontmatter: true, directive: !depth}};
  try {
    const tree: unknown = format === 'mdx' ? mdxToMdast(whole, options) : markdownToMdast(whole, options);
    return {tree: tree as TreeNode};
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):(\d+): ([^]*?)(?: \([\w:-]+\))?$/.exec(message);
    return {
      message: place?.[3] ?? message,
      at: {line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1)},
    };
  }
}

function tooDeepAt(text: string): Position | undefined {
  let depth = 0;
  // Every page goes through here: character by character, a tenth of what a pattern takes.
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x28: // (
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > deepest) {
          const before = text.slice(0, at).split('\n');
          return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
        }
        break;
      case 0x29: // )
      case 0x5d: // ]
      case 0x7d: // }
        if (depth > 0) depth--;
    }
  }
  return undefined;
}
