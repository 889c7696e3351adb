import {unmasked} from '../../markdown/prepare';
import type {Range} from '../../markdown/place';
import type {Words} from '../model';
import {addAligned} from './align';
import {addSpace, addStandIn, addText, emptyDraft, finished, type Draft} from './draft';
import {withElements} from './html';
import {rangeOf, type MarkdownNode} from './node';
import {deepest, unescaped, type Reading} from './reading';
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

/** HTML that begins and ends a line of its own: its words are not joined to what stands beside it. */
const apart = new Set('li ul ol p br td th tr div dd dt dl blockquote hr summary details'.split(' '));

function addNode(draft: Draft, node: MarkdownNode, range: Range, reading: Reading, depth: number): void {
  const {source} = reading;
  switch (node.type) {
    case 'text':
      return addAligned(
        draft,
        unescaped(node.value ?? '', range, reading),
        source,
        range,
        'text',
        reading.hasEdits,
      );
    case 'inlineCode':
      return addCode(draft, node, range, reading);
    case 'strong':
    case 'emphasis':
    case 'delete': {
      const kind = node.type === 'delete' ? 'strike' : node.type;
      const [index, start] = opened(draft);
      addChildren(draft, node, range, reading, depth);
      draft.marks[index] = {kind, start, end: draft.text.length};
      return;
    }
    case 'link':
    case 'linkReference': {
      const url = node.url ?? reading.urlOf(node.identifier ?? '');
      if (url === undefined) return addChildren(draft, node, range, reading, depth);
      const [index, start] = opened(draft);
      addChildren(draft, node, range, reading, depth);
      const isAutolink = source[range.start] !== '[';
      draft.marks[index] = {
        kind: 'link',
        start,
        end: draft.text.length,
        url: unescaped(url, range, reading),
        isAutolink,
      };
      return;
    }
    case 'image':
    case 'imageReference': {
      const url = node.url ?? reading.urlOf(node.identifier ?? '') ?? '';
      draft.marks.push({kind: 'image', ...addStandIn(draft, range), url, alt: node.alt ?? ''});
      return;
    }
    case 'footnoteReference':
      draft.marks.push({kind: 'footnote', ...addStandIn(draft, range), label: node.identifier ?? ''});
      return;
    case 'break': {
      const ending = /[\r\n]/.exec(source.slice(range.start, range.end));
      return addSpace(draft, range.start + (ending?.index ?? 0));
    }
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      // A fragment is no element.
      if (!node.name) return addChildren(draft, node, range, reading, depth);
      const props = propsOf(node.attributes);
      const isApart = apart.has(node.name);
      if (isApart) addSpace(draft, range.start);
      if (node.name === 'br') return;
      const [index, start] = opened(draft);
      addChildren(draft, node, range, reading, depth);
      if (draft.text.length === start && !isApart) addStandIn(draft, range);
      if (isApart) addSpace(draft, range.end);
      const url = node.name === 'a' ? props['href'] : undefined;
      if (typeof url === 'string') {
        draft.marks[index] = {kind: 'link', start, end: draft.text.length, url, isAutolink: false};
        return;
      }
      draft.marks[index] = {kind: 'tag', start, end: draft.text.length, name: node.name, props};
      return;
    }
    case 'mdxTextExpression':
    case 'mdxFlowExpression': {
      const expression = expressionOf(node.value ?? '');
      if (expression === 'space') addSpace(draft, range.start);
      else if (expression !== 'nothing') {
        draft.marks.push({kind: 'expression', ...addStandIn(draft, range), value: expression.source});
      }
      return;
    }
    case 'textDirective':
      return addDirective(draft, node, range, reading, depth);
    case 'html':
      return;
    default:
      if (node.children) addChildren(draft, node, range, reading, depth);
      else addAligned(draft, node.value ?? '', source, range, 'text', reading.hasEdits);
  }
}

function addChildren(draft: Draft, node: MarkdownNode, range: Range, reading: Reading, depth: number): void {
  if (node.children) addNodes(draft, node.children, {start: range.start, end: range.start}, reading, depth);
}

function addCode(draft: Draft, node: MarkdownNode, range: Range, reading: Reading): void {
  const {source} = reading;
  let {start, end} = range;
  while (source[start] === '`' && source[end - 1] === '`' && start < end) {
    start++;
    end--;
  }
  const value = unescaped(unmasked(node.value ?? ''), range, reading);
  if (end - start === value.length + 2 && !source.startsWith(value, start)) {
    start++;
    end--;
  }
  const [index, from] = opened(draft);
  addAligned(draft, value, source, {start, end}, 'code', reading.hasEdits);
  const shown = /[\r\n]/.test(value) ? value.replaceAll(/\r\n|\r|\n/g, ' ') : value;
  draft.marks[index] = {kind: 'code', start: from, end: draft.text.length, value: shown};
}

/** Docusaurus knows none: they are the words they are written with, mostly a time (`10:30`) or a name (`a:b`). */
function addDirective(draft: Draft, node: MarkdownNode, range: Range, reading: Reading, depth: number): void {
  const head = `:${node.name ?? ''}`;
  const {source} = reading;
  if (!source.startsWith(head, range.start)) return;
  addText(draft, head, range.start);
  const last = node.children?.at(-1);
  const end = last && rangeOf(last, range).end;
  if (end !== undefined) {
    addText(draft, '[', range.start + head.length);
    addChildren(draft, node, range, reading, depth);
  }
  const from = end ?? range.start + head.length;
  addText(draft, source.slice(from, range.end).replaceAll(/\s/g, ' '), from);
}

/** Keeps a mark's place before what stands in it. @returns its index, and where its text begins */
function opened({marks, text}: Draft): readonly [number, number] {
  return [marks.push({kind: 'strike', start: text.length, end: text.length}) - 1, text.length];
}
