import type {MarkdownNode} from './node';

type Fence = {
  readonly name: string;
  readonly start: number;
  /** Of the title in its brackets. */
  readonly title: {readonly start: number; readonly end: number} | undefined;
  /** After the closing line, or after all. */
  end: number;
  readonly colons: number;
};

export type Unfenced = {readonly text: string; readonly fences: readonly Fence[]};

const line =
  /^((?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*)(?:(:{3,})(?:([A-Za-z][\w-]*)(?:\[(.*)\])?(?:\{.*\})?)?[ \t]*|(`{3,}|~{3,}).*)$/gm;

/**
 * Blanks the lines that open and close admonitions, for a parser that knows no directives: what stands between is
 * then parsed where it stands, and {@link withAdmonitions} puts it together again.
 */
export function withoutFences(text: string): Unfenced {
  const fences: Fence[] = [];
  const open: Fence[] = [];
  let code = '';
  const parts: string[] = [];
  let from = 0;
  for (const {index, 0: whole, 1: before = '', 2: colons, 3: name, 4: title, 5: tick} of text.matchAll(
    line,
  )) {
    if (tick !== undefined) {
      if (code === '') code = tick;
      else if (tick.startsWith(code)) code = '';
      continue;
    }
    if (code !== '' || colons === undefined) continue;
    const start = index + before.length;
    const end = index + whole.length;
    if (name !== undefined) {
      const titleAt = start + colons.length + name.length + 1;
      const range = title === undefined ? undefined : {start: titleAt, end: titleAt + title.length};
      const fence = {name, start, title: range, end: text.length, colons: colons.length};
      fences.push(fence);
      open.push(fence);
    } else {
      const closed = open.findLastIndex((fence) => fence.colons <= colons.length);
      if (closed < 0) continue;
      for (const fence of open.splice(closed)) fence.end = end;
    }
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return {text: parts.join('') + text.slice(from), fences};
}

/** @returns the tree with what stands between two fences as the children of a directive */
export function withAdmonitions(node: MarkdownNode, fences: readonly Fence[], source: string): MarkdownNode {
  const {children} = node;
  if (!children || fences.length === 0) return node;
  const waiting = fences.toReversed();
  const top: MarkdownNode[] = [];
  const open: {fence: Fence; children: MarkdownNode[]}[] = [];
  const place = (at: number) => {
    while ((open.at(-1)?.fence.end ?? Infinity) <= at) open.pop();
    return open.at(-1)?.children ?? top;
  };
  for (const child of children) {
    const start = child.position?.start.offset ?? 0;
    const end = child.position?.end.offset ?? 0;
    for (let next = waiting.at(-1); next && next.start < start; next = waiting.at(-1)) {
      waiting.pop();
      // An empty one, or one whose content this is.
      const inner = titleOf(next, source);
      place(next.start).push({
        type: 'containerDirective',
        name: next.name,
        children: inner,
        position: {start: {offset: next.start}, end: {offset: next.end}},
      });
      open.push({fence: next, children: inner});
    }
    const own: Fence[] = [];
    for (let next = waiting.at(-1); next && next.start < end; next = waiting.at(-1)) {
      own.push(next);
      waiting.pop();
    }
    place(start).push(withAdmonitions(child, own, source));
  }
  for (const next of waiting.toReversed()) {
    place(next.start).push({
      type: 'containerDirective',
      name: next.name,
      children: titleOf(next, source),
      position: {start: {offset: next.start}, end: {offset: next.end}},
    });
  }
  return {...node, children: top};
}

function titleOf({title}: Fence, source: string): MarkdownNode[] {
  if (!title) return [];
  const position = {start: {offset: title.start}, end: {offset: title.end}};
  const text = {type: 'text', value: source.slice(title.start, title.end), position};
  return [{type: 'paragraph', data: {directiveLabel: true}, children: [text], position}];
}
