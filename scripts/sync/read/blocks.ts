import type {Range} from '../../markdown/place';
import type {Block} from '../model';
import {admonitionOf, type Admonition} from './admonition';
import {codeText} from './code';
import {headingOf} from './heading';
import {withElements} from './html';
import {wordsIn} from './inline';
import {joinedLists, listOf} from './list';
import {rangeOf, type MarkdownNode} from './node';
import {deepest, inFile, type Reading} from './reading';
import {rowsOf} from './table';
import {expressionOf, propsOf} from './tag';

const phrasing = new Set(
  (
    'text inlineCode strong emphasis delete link linkReference image imageReference footnoteReference break ' +
    'mdxJsxTextElement mdxTextExpression textDirective'
  ).split(' '),
);
const element = new Set(['mdxJsxTextElement', 'mdxJsxFlowElement', 'mdxTextExpression', 'mdxFlowExpression']);
const silent = new Set(['yaml', 'toml', 'definition', 'html']);

/** @returns the blocks that a node's children are */
export function blocksIn(
  parent: MarkdownNode,
  children: readonly MarkdownNode[],
  before: Range,
  reading: Reading,
  depth = 0,
): Block[] {
  const blocks: Block[] = [];
  if (depth > deepest) return blocks;
  let range: Range = {start: before.start, end: before.start};
  let group: MarkdownNode[] = [];
  let groupStart = 0;
  const flush = () => {
    if (group.length > 0) addParagraph(blocks, group, {start: groupStart, end: range.end}, reading, depth);
    group = [];
  };
  for (const node of joinedLists(withElements(children, reading.source, 'blocks'))) {
    if (phrasing.has(node.type)) {
      const next = rangeOf(node, range);
      if (group.length === 0) groupStart = next.start;
      range = next;
      group.push(node);
    } else {
      flush();
      range = rangeOf(node, range);
      addBlock(blocks, node, {range, parent, reading, depth: depth + 1});
    }
  }
  flush();
  return blocks;
}

type Place = {
  readonly range: Range;
  readonly parent: MarkdownNode;
  readonly reading: Reading;
  readonly depth: number;
};

function addBlock(blocks: Block[], node: MarkdownNode, place: Place): void {
  const {range, reading, depth} = place;
  const children = node.children ?? [];
  const inner = () => blocksIn(node, children, range, reading, depth);
  const own = inFile(range, reading);
  switch (node.type) {
    case 'paragraph':
      return addParagraph(blocks, children, range, reading, depth);
    case 'heading': {
      const {level, id, words} = headingOf(node, place.parent, range, reading);
      blocks.push({kind: 'heading', level, ...(id === undefined ? {} : {id}), words, range: own});
      return;
    }
    case 'list':
      blocks.push(
        listOf(node, range, reading, (item, at) => blocksIn(item, item.children ?? [], at, reading, depth)),
      );
      return;
    case 'table':
      blocks.push({kind: 'table', rows: rowsOf(children, range, reading), range: own});
      return;
    case 'code': {
      const {lang, meta} = node;
      const text = codeText(node, range, reading);
      blocks.push({kind: 'code', ...(lang ? {lang} : {}), ...(meta ? {meta} : {}), text, range: own});
      return;
    }
    case 'thematicBreak':
      blocks.push({kind: 'rule', range: own});
      return;
    case 'footnoteDefinition':
      blocks.push({kind: 'footnote', label: node.identifier ?? '', blocks: inner(), range: own});
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
    case 'leafDirective': {
      const name = `${node.type === 'leafDirective' ? '::' : ''}${node.name ?? ''}`;
      if (isLink(node)) {
        const words = wordsIn([node], range, reading);
        if (words.text !== '') blocks.push({kind: 'paragraph', words, range: own});
      } else if (name === '') blocks.push(...inner());
      else blocks.push({kind: 'tag', name, props: propsOf(node.attributes), blocks: inner(), range: own});
      return;
    }
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const expression = expressionOf(node.value ?? '');
      if (typeof expression === 'object')
        blocks.push({kind: 'expression', value: expression.source, range: own});
      return;
    }
    default: {
      const admonition = admonitionOf(node, reading.source);
      if (admonition) addAdmonition(blocks, node, admonition, place);
      else if (node.type === 'blockquote') blocks.push({kind: 'quote', blocks: inner(), range: own});
      else if (node.children) blocks.push(...inner());
      else if (node.value !== undefined && !silent.has(node.type)) {
        blocks.push({kind: 'code', lang: node.type, text: node.value, range: own});
      }
    }
  }
}

/** Elements without words beside them stand by themselves, as MDX has it, whether on one line or on several. */
function addParagraph(
  blocks: Block[],
  nodes: readonly MarkdownNode[],
  range: Range,
  reading: Reading,
  depth: number,
): void {
  const children = withElements(nodes, reading.source, 'words');
  if (isElements(children)) {
    let last: Range = {start: range.start, end: range.start};
    for (const child of children) {
      last = rangeOf(child, last);
      if (child.type === 'text') continue;
      addBlock(blocks, child, {range: last, parent: child, reading, depth: depth + 1});
    }
    return;
  }
  const words = wordsIn(children, range, reading);
  if (words.text !== '') blocks.push({kind: 'paragraph', words, range: inFile(range, reading)});
}

function addAdmonition(
  blocks: Block[],
  node: MarkdownNode,
  {type, title, children}: Admonition,
  {range, reading, depth}: Place,
): void {
  const words = title && wordsIn(title.children ?? [], rangeOf(title, range), reading);
  blocks.push({
    kind: 'admonition',
    type,
    ...(words && words.text !== '' ? {title: words} : {}),
    blocks: blocksIn(node, children, range, reading, depth),
    range: inFile(range, reading),
  });
}

/** `<a href="…">words</a>` on a line of its own is a link as any other. */
function isLink({name, attributes, children = []}: MarkdownNode): boolean {
  return (
    name === 'a' &&
    typeof propsOf(attributes)['href'] === 'string' &&
    children.every(({type}) => phrasing.has(type) || type === 'paragraph')
  );
}

function isElements(nodes: readonly MarkdownNode[]): boolean {
  let isOne = false;
  for (const {type, value} of nodes) {
    if (element.has(type)) isOne = true;
    else if (type !== 'text' || !/^[ \t\r\n]*$/.test(value ?? '')) return false;
  }
  return isOne;
}
