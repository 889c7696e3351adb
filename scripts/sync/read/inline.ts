import {unmasked} from '../../markdown/prepare';
import type {Range} from '../../markdown/place';
import type {Mark, Words} from '../model';
import {addAligned} from './align';
import {addSpace, addStandIn, addText, emptyDraft, finished, type Draft} from './draft';
import {withElements} from './html';
import {rangeOf, type MarkdownNode} from './node';
import {deepest, isEdited, type Reading} from './reading';
import {expressionOf, propsOf} from './tag';

/** @returns what a reader reads of nodes that stand in a line */
export function wordsIn(nodes: readonly MarkdownNode[], range: Range, reading: Reading): Words {
  return finished(draftOf(nodes, range, reading), range, reading.toFile);
}

/** @returns the same, for what has to be shortened yet */
export function draftOf(nodes: readonly MarkdownNode[], range: Range, reading: Reading): Draft {
  const draft = emptyDraft();
  addNodes(draft, nodes, {start: range.start, end: range.start}, reading, 0);
  return draft;
}

function addNodes(
  draft: Draft,
  nodes: readonly MarkdownNode[],
  before: Range,
  reading: Reading,
  depth: number,
): void {
  if (depth > deepest) return;
  let range = before;
  for (const node of withElements(nodes, reading.source, 'words')) {
    range = rangeOf(node, range);
    addNode(draft, node, range, reading, depth + 1);
  }
}

function addNode(draft: Draft, node: MarkdownNode, range: Range, reading: Reading, depth: number): void {
  const {source, toFile} = reading;
  const inner = () =>
    addNodes(draft, node.children ?? [], {start: range.start, end: range.start}, reading, depth);
  switch (node.type) {
    case 'text':
      return addAligned(draft, node.value ?? '', source, range, 'text', toFile !== undefined);
    case 'inlineCode':
      return addCode(draft, node, range, reading);
    case 'strong':
    case 'emphasis':
      return around(draft, inner, (place) => ({
        kind: node.type === 'strong' ? 'strong' : 'emphasis',
        ...place,
      }));
    case 'delete':
      return around(draft, inner, (place) => ({kind: 'strike', ...place}));
    case 'link': {
      const isAutolink = source[range.start] !== '[';
      return around(draft, inner, (place) => ({kind: 'link', ...place, url: node.url ?? '', isAutolink}));
    }
    case 'linkReference': {
      const url = reading.urlOf(node.identifier ?? '');
      if (url === undefined) return inner();
      return around(draft, inner, (place) => ({kind: 'link', ...place, url, isAutolink: false}));
    }
    case 'image':
    case 'imageReference': {
      const url = node.url ?? reading.urlOf(node.identifier ?? '') ?? '';
      return standIn(draft, range, (place) => ({kind: 'image', ...place, url, alt: node.alt ?? ''}));
    }
    case 'footnoteReference':
      return standIn(draft, range, (place) => ({kind: 'footnote', ...place, label: node.identifier ?? ''}));
    case 'break': {
      const ending = /[\r\n]/.exec(source.slice(range.start, range.end));
      return addSpace(draft, range.start + (ending?.index ?? 0));
    }
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      // A fragment is no element.
      if (!node.name) return inner();
      const tag = {kind: 'tag', name: node.name, props: propsOf(node.attributes)} as const;
      const {length} = draft.text;
      return around(
        draft,
        () => {
          inner();
          if (draft.text.length === length) addStandIn(draft, range);
        },
        (place) => ({...tag, ...place}),
      );
    }
    case 'mdxTextExpression':
    case 'mdxFlowExpression': {
      const expression = expressionOf(node.value ?? '');
      if (expression === 'space') addSpace(draft, range.start);
      else if (expression !== 'nothing') {
        standIn(draft, range, (place) => ({kind: 'expression', ...place, value: expression.source}));
      }
      return;
    }
    case 'textDirective':
      return addDirective(draft, node, range, reading, inner);
    case 'html':
      return;
    default:
      if (node.children) inner();
      else addAligned(draft, node.value ?? '', source, range, 'text', toFile !== undefined);
  }
}

function addCode(draft: Draft, node: MarkdownNode, range: Range, reading: Reading): void {
  const {source} = reading;
  let {start, end} = range;
  while (source[start] === '`' && source[end - 1] === '`' && start < end) {
    start++;
    end--;
  }
  let value = unmasked(node.value ?? '');
  // What keeps the parser from taking `:` for a directive is no part of the code.
  if (isEdited(range, reading)) value = value.replaceAll('\\:', ':');
  if (end - start === value.length + 2 && !source.startsWith(value, start)) {
    start++;
    end--;
  }
  const shown = value.replaceAll(/\r\n|\r|\n/g, ' ');
  around(
    draft,
    () => addAligned(draft, value, source, {start, end}, 'code', reading.toFile !== undefined),
    (place) => ({kind: 'code', ...place, value: shown}),
  );
}

/** Docusaurus knows none: they are the words they are written with, mostly a time (`10:30`) or a name (`a:b`). */
function addDirective(
  draft: Draft,
  node: MarkdownNode,
  range: Range,
  {source}: Reading,
  inner: () => void,
): void {
  const head = `:${node.name ?? ''}`;
  if (!source.startsWith(head, range.start)) return;
  addText(draft, head, range.start);
  const children = node.children ?? [];
  const last = children.at(-1) && rangeOf(children.at(-1) ?? node, range).end;
  if (last !== undefined) {
    addText(draft, '[', range.start + head.length);
    inner();
  }
  const from = last ?? range.start + head.length;
  addText(draft, source.slice(from, range.end).replaceAll(/\s/g, ' '), from);
}

function around(draft: Draft, inner: () => void, markOf: (place: Range) => Mark): void {
  const {marks} = draft;
  const start = draft.text.length;
  // Kept free for it: what stands in it comes after.
  const index = marks.push({kind: 'strike', start, end: start}) - 1;
  inner();
  marks[index] = markOf({start, end: draft.text.length});
}

function standIn(draft: Draft, range: Range, markOf: (place: Range) => Mark): void {
  around(draft, () => addStandIn(draft, range), markOf);
}
