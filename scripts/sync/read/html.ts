import {decodeReferences} from '../../markdown/decode';
import type {Range} from '../../markdown/place';
import {rangeOf, type MarkdownNode} from './node';

type Element = MarkdownNode & {
  readonly children: MarkdownNode[];
  position: {readonly start: {readonly offset: number}; readonly end: {offset: number}};
};

const phrasing = new Set(
  (
    'a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark q s samp small span ' +
    'strong sub sup time u var wbr'
  ).split(' '),
);
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const opening = /<([A-Za-z][\w.:-]*)/y;
const attribute = /\s*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
const ending = /\s*(\/?)>/y;
const closing = /<\/([A-Za-z][\w.:-]*)\s*>/y;
const unread = /<(?:!--[^]*?(?:-->|$)|\?[^]*?(?:\?>|$)|!\[CDATA\[[^]*?(?:\]\]>|$)|![A-Za-z][^>]*(?:>|$))/y;

/**
 * Plain Markdown gives HTML as it is written, an opening tag here, a closing one there: this makes elements of them,
 * as MDX has them, with what stands between for children. Comments are left out.
 *
 * @param within what the children are; among words every element is one of theirs
 */
export function withElements(
  children: readonly MarkdownNode[],
  source: string,
  within: 'blocks' | 'words',
): readonly MarkdownNode[] {
  if (!hasHtml(children)) return children;
  const top: MarkdownNode[] = [];
  const open: Element[] = [];
  const openNames = new Map<string, number>();
  const add = (node: MarkdownNode) => (open.at(-1)?.children ?? top).push(node);
  const close = (name: string, end: number) => {
    if (!openNames.get(name)) return;
    for (let last = open.pop(); last; last = open.pop()) {
      openNames.set(last.name ?? '', (openNames.get(last.name ?? '') ?? 1) - 1);
      last.position.end.offset = end;
      if (last.name === name) return;
    }
  };
  let at = 0;
  for (const child of children) {
    const range = rangeOf(child, {start: at, end: at});
    at = range.end;
    if (child.type !== 'html') add(child);
    else {
      for (const token of tokensIn(source, range, within)) {
        if (token.kind === 'close') close(token.name, token.end);
        else if (token.kind === 'text') add(token.node);
        else {
          add(token.element);
          if (token.isEmpty) continue;
          open.push(token.element);
          openNames.set(token.name, (openNames.get(token.name) ?? 0) + 1);
        }
      }
    }
  }
  for (const element of open) element.position.end.offset = at;
  return top;
}

function hasHtml(children: readonly MarkdownNode[]): boolean {
  for (const {type} of children) if (type === 'html') return true;
  return false;
}

type Token =
  | {readonly kind: 'open'; readonly name: string; readonly isEmpty: boolean; readonly element: Element}
  | {readonly kind: 'close'; readonly name: string; readonly end: number}
  | {readonly kind: 'text'; readonly node: MarkdownNode};

function* tokensIn(source: string, {start, end}: Range, within: 'blocks' | 'words'): Generator<Token> {
  let from = start;
  let at = start;
  for (;;) {
    at = source.indexOf('<', at);
    const next = at < 0 || at >= end ? undefined : markupAt(source, at, end, within);
    if (!next && at >= 0 && at < end) {
      at++;
      continue;
    }
    const until = next ? at : end;
    if (until > from) yield {kind: 'text', node: textNode(source, from, until)};
    if (!next) return;
    if (next.token) yield next.token;
    from = at = next.end;
  }
}

function markupAt(
  source: string,
  at: number,
  limit: number,
  within: 'blocks' | 'words',
): {token?: Token; end: number} | undefined {
  const comment = match(unread, source, at);
  if (comment) return {end: Math.min(limit, at + comment[0].length)};
  const closed = match(closing, source, at);
  if (closed) {
    const end = at + closed[0].length;
    return {token: {kind: 'close', name: closed[1] ?? '', end}, end};
  }
  const opened = match(opening, source, at);
  if (!opened) return undefined;
  const name = opened[1] ?? '';
  const attributes: {name: string; value: string | null}[] = [];
  let end = at + opened[0].length;
  for (let next = match(attribute, source, end); next && end < limit; next = match(attribute, source, end)) {
    const value = next[2] ?? next[3] ?? next[4];
    attributes.push({name: next[1] ?? '', value: value === undefined ? null : decodeReferences(value)});
    end += next[0].length;
  }
  const finish = match(ending, source, end);
  if (!finish) return undefined;
  end += finish[0].length;
  const isWord = within === 'words' || phrasing.has(name.toLowerCase());
  const type = isWord ? 'mdxJsxTextElement' : 'mdxJsxFlowElement';
  const position = {start: {offset: at}, end: {offset: end}};
  const isEmpty = finish[1] === '/' || empty.has(name.toLowerCase());
  return {
    token: {kind: 'open', name, isEmpty, element: {type, name, attributes, children: [], position}},
    end,
  };
}

function textNode(source: string, start: number, end: number): MarkdownNode {
  // Indentation says nothing in HTML.
  const value = decodeReferences(source.slice(start, end)).replaceAll(/(\n)[ \t]+/g, '$1');
  return {type: 'text', value, position: {start: {offset: start}, end: {offset: end}}};
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
