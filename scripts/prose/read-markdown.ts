/** The prose of a Markdown page: what a reader reads, without code, tags, addresses and ids. */
import type {Heading, Node, Nodes, Paragraph, Parents, Root, TableCell} from 'mdast';
import {unified} from 'unified';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {writePassage, type Passage, type PassageWriter} from './passage';

/** Keys of the front matter whose values are shown. */
const shown = /^(?:title|description|sidebar_label): (.+)$/gm;
/** Opens or closes an admonition; the title after it is prose. */
const admonition = /^:::\w*/;
/** Their own text is not the page's: labels of the portal in English, keys of values. */
const opaqueTags = new Set(['Ui', 'Permission', 'Value', 'Fact']);

/**
 * The tree of a page. Its front matter counts as blank, so that every place is one of the file.
 *
 * @throws Error when the page is not MDX
 */
export function parsePage(source: string, dialect: 'md' | 'mdx'): Root {
  const frontMatter = frontMatterOf(source);
  const body = frontMatter.replace(/[^\n]/g, ' ') + source.slice(frontMatter.length);
  const parser = unified().use(remarkParse).use(remarkGfm);
  return (dialect === 'mdx' ? parser.use(remarkMdx) : parser).parse(body);
}

/**
 * @param source the whole file
 * @param dialect Markdown has `<addresses>`, MDX has tags
 * @throws Error when the page is not MDX
 */
export function readMarkdown(source: string, dialect: 'md' | 'mdx'): Passage[] {
  return [
    ...readFrontMatter(source, frontMatterOf(source)),
    ...readBlocks(source, parsePage(source, dialect)),
  ];
}

function frontMatterOf(source: string): string {
  return /^---\n.*?\n---\n/s.exec(source)?.[0] ?? '';
}

function readFrontMatter(source: string, frontMatter: string): Passage[] {
  return [...frontMatter.matchAll(shown)].flatMap((match) => {
    const value = match[1] ?? '';
    const start = match.index + match[0].length - value.length;
    const passage = writePassage(source);
    passage.add(value, start, start + value.length);
    return passage.finish() ?? [];
  });
}

function readBlocks(source: string, node: Nodes): Passage[] {
  if (isSentence(node)) {
    const passage = writePassage(source);
    readInline(passage, node);
    return [passage.finish() ?? []].flat();
  }
  if (!('children' in node) || isOpaque(node)) return [];
  return node.children.flatMap((child) => readBlocks(source, child));
}

function isSentence(node: Nodes): node is Heading | Paragraph | TableCell {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

function readInline(passage: PassageWriter, node: Parents): void {
  for (const child of node.children) {
    const {start, end} = placeOf(child);
    if (child.type === 'text') {
      const {length} = admonition.exec(child.value)?.[0] ?? '';
      passage.add(child.value.slice(length), start + length, end);
    } else if (child.type === 'mdxTextExpression') continue;
    else if ('children' in child && !isOpaque(child) && child.children.length > 0) readInline(passage, child);
    else passage.addStandIn(start);
  }
}

function isOpaque(node: Nodes): boolean {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    opaqueTags.has(node.name ?? '')
  );
}

function placeOf(node: Node): {start: number; end: number} {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0};
}
