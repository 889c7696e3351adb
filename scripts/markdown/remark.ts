import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {isRecord} from './options';
import type {Parsed, TreeNode} from './tree';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/**
 * Docusaurus's own parser, fifteen times slower: asked only about files that the fast one refuses, so that nothing is
 * called broken that Docusaurus builds, and what it does refuse is told in the words its build uses.
 */
export function parseWithRemark(text: string): Parsed {
  // Front matter is read elsewhere; blank, it keeps every offset.
  const blanked = text.replace(/^---[ \t]*\r?\n(?:[^]*?\r?\n)??---[ \t]*(?=[\r\n]|$)/, (block) =>
    block.replaceAll(/[^\r\n]/g, ' '),
  );
  try {
    const tree: unknown = processor.parse(blanked);
    return {tree: tree as TreeNode};
  } catch (error) {
    const {reason, line, column}: Readonly<Record<string, unknown>> = isRecord(error) ? error : {};
    const message = typeof reason === 'string' ? reason : String(error);
    // Where a tag is never closed, only the words say where it was opened.
    const [, wordedLine, wordedColumn] = /\((\d+):(\d+)/.exec(message) ?? [];
    return {
      message,
      at: {
        line: typeof line === 'number' ? line : Number(wordedLine ?? 1),
        column: typeof column === 'number' ? column : Number(wordedColumn ?? 1),
      },
    };
  }
}
