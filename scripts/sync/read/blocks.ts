import type {Range} from '../../markdown/place';
import type {Block, ListItem, Words} from '../model';
import {admonitionOf, type Admonition} from './admonition';
import {codeText} from './code';
import {headingOf} from './heading';
import {withElements} from './html';
import {wordsIn} from './inline';
import {rangeOf, type MarkdownNode} from './node';
import {deepest, inFile, type Reading} from './reading';
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
  let previous = '';
  const flush = () => {
    if (group.length > 0) addParagraph(blocks, group, {start: groupStart, end: range.end}, reading, depth);
    group = [];
  };
  for (const node of withElements(children, reading.source, 'blocks')) {
    if (phrasing.has(node.type)) {
      const next = rangeOf(node, range);
      if (group.length === 0) groupStart = next.start;
      range = next;
      group.push(node);
    } else {
      flush();
      range = rangeOf(node, range);
      const isNext = node.type === 'list' && previous === 'list';
      addBlock(blocks, node, {range, parent, reading, depth: depth + 1, isNext});
    }
    previous = node.type;
  }
  flush();
  return blocks;
}

type Place = {
  readonly range: Range;
  readonly parent: MarkdownNode;
  readonly reading: Reading;
  readonly depth: number;
  /** A list right after another. */
  readonly isNext: boolean;
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
      return addList(blocks, node, place);
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
      if (name === '') blocks.push(...inner());
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
  const isElements =
    children.some(({type}) => element.has(type)) &&
    children.every(({type, value}) => element.has(type) || (type === 'text' && value?.trim() === ''));
  if (isElements) {
    let last: Range = {start: range.start, end: range.start};
    for (const child of children) {
      last = rangeOf(child, last);
      if (child.type === 'text') continue;
      addBlock(blocks, child, {range: last, parent: child, reading, depth: depth + 1, isNext: false});
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

/** Another marker begins another list to a parser, but not to a reader. */
function addList(blocks: Block[], node: MarkdownNode, {range, reading, depth, isNext}: Place): void {
  const ordered = node.ordered ?? false;
  const start = ordered ? (node.start ?? 1) : 1;
  let before = range;
  const items = (node.children ?? []).map((item): ListItem => {
    before = rangeOf(item, before);
    const {checked} = item;
    const inner = blocksIn(item, item.children ?? [], before, reading, depth);
    return {
      ...(typeof checked === 'boolean' ? {checked} : {}),
      blocks: inner,
      range: inFile(before, reading),
    };
  });
  const own = inFile(range, reading);
  const last = blocks.at(-1);
  const goesOn =
    isNext &&
    last?.kind === 'list' &&
    last.ordered === ordered &&
    (!ordered || start === (last.start ?? 1) + last.items.length);
  if (goesOn) {
    blocks[blocks.length - 1] = {
      ...last,
      items: [...last.items, ...items],
      range: {start: last.range.start, end: own.end},
    };
  } else blocks.push({kind: 'list', ordered, ...(start === 1 ? {} : {start}), items, range: own});
}

/** Every row as wide as the head: browsers show no more, and fill up what lacks. */
function rowsOf(rows: readonly MarkdownNode[], around: Range, reading: Reading): Words[][] {
  const width = rows[0]?.children?.length ?? 0;
  let row = {start: around.start, end: around.start};
  return rows.map((node) => {
    row = rangeOf(node, row);
    let cell: Range = {start: row.start, end: row.start};
    const cells = (node.children ?? []).slice(0, width).map((child) => {
      cell = rangeOf(child, cell);
      return wordsIn(child.children ?? [], cell, reading);
    });
    while (cells.length < width) cells.push(wordsIn([], {start: row.end, end: row.end}, reading));
    return cells;
  });
}
