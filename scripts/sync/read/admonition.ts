import {isRecord} from '../../markdown/options';
import {rangeOf, type MarkdownNode} from './node';

export type Admonition = {
  readonly type: string;
  /** Its children are the words of the title. */
  readonly title?: MarkdownNode;
  readonly children: readonly MarkdownNode[];
};

/**
 * @returns what a node is as an admonition: a directive, what Docusaurus makes of one, or a quote that begins with
 *   `[!NOTE]`, as GitHub and Microsoft's own documentation write it
 */
export function admonitionOf(node: MarkdownNode, source: string): Admonition | undefined {
  const children = node.children ?? [];
  const [first, ...rest] = children;
  if (node.type === 'containerDirective') {
    const isTitled = first && isRecord(first.data) && first.data['directiveLabel'] === true;
    return {type: node.name ?? '', ...(isTitled ? {title: first, children: rest} : {children})};
  }
  if (node.type === 'blockquote') return alertOf(first, rest, source);
  const data = isRecord(node.data) ? node.data : {};
  if (data['hName'] !== 'admonition') return undefined;
  const properties = isRecord(data['hProperties']) ? data['hProperties'] : {};
  const type = typeof properties['type'] === 'string' ? properties['type'] : '';
  const isTitled = first && isRecord(first.data) && first.data['hName'] === 'mdxAdmonitionTitle';
  return {type, ...(isTitled ? {title: first, children: rest} : {children})};
}

const alert = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\r\n|\n|\r|$)/i;

function alertOf(
  paragraph: MarkdownNode | undefined,
  rest: readonly MarkdownNode[],
  source: string,
): Admonition | undefined {
  const [text, ...others] = paragraph?.type === 'paragraph' ? (paragraph.children ?? []) : [];
  const found = text?.type === 'text' ? alert.exec(text.value ?? '') : null;
  if (!found || !text || !paragraph) return undefined;
  const type = (found[1] ?? '').toLowerCase();
  const value = (text.value ?? '').slice(found[0].length);
  if (value === '' && others.length === 0) return {type, children: rest};
  const {start, end} = rangeOf(text, {start: 0, end: 0});
  // Where the next line's words begin: after its own mark of a quote.
  const line = /[\r\n]/.exec(source.slice(start, end));
  const gap = /^[ \t\r\n>]*/.exec(source.slice(start + (line?.index ?? 0), end))?.[0].length ?? 0;
  const position = {start: {offset: Math.min(end, start + (line?.index ?? 0) + gap)}, end: {offset: end}};
  const words = value === '' ? others : [{...text, value, position}, ...others];
  return {type, children: [{...paragraph, children: words}, ...rest]};
}
