import {collectWritten, isComponent, ownTag, type Collector, type LinkWords} from './collect';
import {destinationOf, definitionTargetOf, labelOf} from './destination';
import {headingIds} from '../../markdown/headings';
import {readHtml} from './html';
import {isRecord, type Meter, type ReadOptions} from '../../markdown/options';
import type {Range} from '../../markdown/place';
import {readScript} from './script';
import {hrefLangOf, readTag, type Tag} from './tag';
import type {TreeNode} from '../../markdown/tree';
import {remarkAfter, shown, wordsOf} from './words';

type Reference = {
  readonly label: string;
  readonly range: Range;
  readonly words: LinkWords;
  readonly element: string | undefined;
  readonly depth: number;
};

/** The innermost directive around something; 0 and 0 outside all. */
type Directive = {readonly start: number; readonly depth: number};

/**
 * Goes through a document's tree once and tells the collector what leads somewhere and what can be led to.
 *
 * @returns whether every target was found where the tree says
 */
export function walk(
  root: TreeNode,
  text: string,
  collector: Collector,
  options: ReadOptions,
  meter: Meter,
): {readonly isSure: boolean} {
  const idOf = headingIds(options);
  // Only the very first heading can be the title, and only above the first thematic break.
  let mayBeTitle = options.removeContentTitle ?? false;
  let isSure = true;
  const targets = new Map<string, {readonly target: string; readonly within: Directive[]}>();
  const references: Reference[] = [];
  let unquotedText: string | undefined;
  // In a block quote, the lines of a tag begin with the quote's marks.
  const plain = (inQuote: boolean): string =>
    inQuote ? (unquotedText ??= text.replaceAll(/^(?:[ \t]*>)+/gm, (mark) => ' '.repeat(mark.length))) : text;

  type Waiting = {node: TreeNode; parent?: TreeNode; inQuote: boolean; directive: Directive};
  const waiting: Waiting[] = [{node: root, inQuote: false, directive: {start: 0, depth: 0}}];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node} = next;
    visit(next);
    meter.steps++;
    const inQuote = next.inQuote || node.type === 'blockquote';
    const directive =
      node.type === 'containerDirective'
        ? {start: rangeOf(node)?.start ?? 0, depth: next.directive.depth + 1}
        : next.directive;
    const {children = []} = node;
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      // Half of all nodes, in which there is nothing to be found.
      if (child && child.type !== 'text') waiting.push({node: child, parent: node, inQuote, directive});
    }
  }
  for (const {label, range, words, element, depth} of references) {
    const found = targets.get(label);
    // Docusaurus's parser looks into a directive late: words before it do not see its definitions.
    if (!found?.within.some((around) => range.start >= around.start || depth >= around.depth)) continue;
    collector.link(
      {
        syntax: 'reference',
        target: found.target,
        label,
        ...words,
        ...(element ? {element} : {}),
      },
      range,
    );
  }

  return {isSure};

  function sure(found: Range | undefined, instead: Range): Range {
    if (!found) isSure = false;
    return found ?? instead;
  }

  function visit({node, parent, inQuote, directive}: Waiting): void {
    const range = rangeOf(node);
    if (!range) return;
    switch (node.type) {
      case 'link':
        return link(node, range, text);
      case 'image': {
        const target = node.url ?? '';
        const found = destinationOf(text, range, undefined, target, meter);
        return collector.link({syntax: 'image', target, ...altOf(node)}, sure(found, range));
      }
      case 'linkReference':
      case 'imageReference': {
        const isImage = node.type === 'imageReference';
        const kind = node.referenceType ?? 'shortcut';
        references.push({
          label: node.identifier ?? '',
          range: labelOf(text, range, {kind, isImage}, meter),
          words: isImage ? altOf(node) : {...wordsOf(node.children ?? []), ...remarkAfter(text, range.end)},
          element: isImage ? 'img' : undefined,
          depth: directive.depth,
        });
        return;
      }
      case 'definition': {
        const target = node.url ?? '';
        const label = node.identifier ?? '';
        const known = targets.get(label);
        if (!known) targets.set(label, {target, within: [directive]});
        else if (known.within.length < 9) known.within.push(directive);
        return collector.link(
          {syntax: 'definition', target, label},
          sure(definitionTargetOf(text, range, target, meter), range),
        );
      }
      case 'heading': {
        const isTitle = mayBeTitle && node.depth === 1;
        mayBeTitle = false;
        if (isTitle) return;
        const {id, isExplicit} = idOf(node, parent);
        return collector.id(
          {id, kind: isExplicit ? 'explicit-heading' : 'heading', ...(node.depth ? {level: node.depth} : {})},
          range.start,
        );
      }
      case 'thematicBreak':
        mayBeTitle = false;
        return;
      case 'html':
        return readHtml(plain(inQuote), range, collector, meter);
      case 'mdxjsEsm':
        if (!readScript(text, range, 'module', collector, meter)) isSure = false;
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression': {
        const inner = {start: range.start + 1, end: range.end - 1};
        const comment = /^\s*\/\*([^]*)\*\/\s*$/.exec(node.value ?? '')?.[1];
        if (comment === undefined || comment.includes('*/')) {
          readScript(plain(inQuote), inner, 'expression', collector, meter);
          return;
        }
        return collector.comment(comment.replace(/^\u{e000}/u, ''), range.start);
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return element(node, range, plain(inQuote));
      case 'containerDirective':
      case 'leafDirective':
      case 'textDirective': {
        const id = isRecord(node.attributes) ? node.attributes['id'] : undefined;
        if (typeof id === 'string') collector.id({id, kind: 'html'}, range.start);
      }
    }
  }

  function link(node: TreeNode, range: Range, from: string): void {
    const target = node.url ?? '';
    const words = {...wordsOf(node.children ?? []), ...remarkAfter(from, range.end)};
    if (from[range.start] !== '[') {
      const isBracketed = from[range.start] === '<';
      const inner = isBracketed ? {start: range.start + 1, end: range.end - 1} : range;
      return collector.link({syntax: 'autolink', target, ...words}, inner);
    }
    const last = node.children?.at(-1);
    const contentEnd = last ? rangeOf(last)?.end : range.start + 1;
    const found = destinationOf(from, range, contentEnd, target, meter);
    collector.link({syntax: 'inline', target, ...words}, sure(found, range));
  }

  function element(node: TreeNode, range: Range, from: string): void {
    const name = node.name ?? '';
    const parsed = Array.isArray(node.attributes) ? node.attributes.filter(isRecord) : [];
    const expressions = parsed.flatMap(({value}) => expressionIn(value));
    collector.shown(name);
    const tag = readTag(from, range, 'jsx', meter, expressions);
    const strings: Record<string, string> = {};
    const words = isComponent(name) || name === 'a' ? elementWords(node, tag, range, from) : {};
    for (const attribute of tag?.attributes ?? []) {
      const {kind, value} = attribute;
      const place = {element: name, ...words};
      if (kind === 'string') {
        strings[attribute.name] = from.slice(value.start, value.end);
        collectWritten(collector, from, {...place, name: attribute.name, range: value});
      } else readScript(from, value, 'expression', collector, meter, {...place, attribute: attribute.name});
    }
    for (const id of ownTag(options.tags, name)?.ids?.(strings) ?? []) {
      collector.id({id, kind: 'tag'}, range.start);
    }
  }
}

/** The heading of level 1 that comes before all else but imports: Docusaurus's title if front matter has none. */
export function titleOf(root: TreeNode): TreeNode | undefined {
  const first = root.children?.find(({type}) => !['yaml', 'toml', 'mdxjsEsm'].includes(type));
  return first?.type === 'heading' && first.depth === 1 ? first : undefined;
}

function rangeOf({position}: TreeNode): Range | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : {start, end};
}

function altOf({alt}: TreeNode): LinkWords {
  const text = shown(alt ?? '');
  return text ? {text} : {};
}

function elementWords(node: TreeNode, tag: Tag | undefined, range: Range, from: string): LinkWords {
  return {...wordsOf(node.children ?? []), ...remarkAfter(from, range.end), ...hrefLangOf(tag, from)};
}

function expressionIn(value: unknown): string[] {
  if (typeof value === 'string' || !isRecord(value)) return [];
  return typeof value['value'] === 'string' ? [value['value']] : [];
}
