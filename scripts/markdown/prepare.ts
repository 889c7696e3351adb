import type {ReadOptions} from './options';

/** Text as the parser gets it, and the way back to the file's own offsets. */
export type Prepared = {
  readonly text: string;
  readonly toOriginal: (offset: number) => number;
};

type Edit = {readonly at: number; readonly remove: number; readonly insert: string};

/** Stands for the third and fourth character of `<!--`, so that lengths stay and the comment can be told apart. */
export const maskedComment = '{/*\u{e000}';

const admonitions = 'secondary|info|success|danger|note|tip|warning|important|caution';

/**
 * What Docusaurus does to a file before it is parsed, done so that every character is still found in the file:
 * `mdx-code-block` fences are unwrapped, `{#id}` is escaped, `:::note Title` becomes `:::note[Title]`, and HTML
 * comments become MDX's.
 */
export function prepare(text: string, format: 'md' | 'mdx', options: ReadOptions): Prepared {
  const {comments = true, headingIds = true, admonitions: titles = true} = options.mdx1Compat ?? {};
  const steps: (((from: string) => Edit[]) | false)[] = [
    text.includes('mdx-code-block') && unwrapped,
    headingIds && text.includes('{#') && escapedIds,
    titles && text.includes(':::') && ((from: string) => titledAdmonitions(from, options.admonitions ?? [])),
  ];
  steps.push(text.includes(':') && escapedColons);
  let prepared: Prepared = {text, toOriginal: (offset) => offset};
  for (const step of steps) if (step) prepared = edited(prepared, step(prepared.text));
  return comments && format === 'mdx' && text.includes('<!--')
    ? {...prepared, text: maskComments(prepared.text)}
    : prepared;
}

/** @returns the text as its author wrote it, for what shows comments' marks (code in a heading) */
export function unmasked(value: string): string {
  return value.includes(maskedComment)
    ? value.replaceAll(/\{\/\*\u{e000}([^]*?)\*\/\}/gu, (_, inner: string) => `<!--${inner}-->`)
    : value;
}

/** One pass over the text: an unclosed comment ends the search, so that it cannot be repeated. */
function maskComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const open = text.indexOf('<!--', from);
    const close = open < 0 ? -1 : text.indexOf('-->', open + 4);
    if (close < 0) break;
    const inner = text.slice(open + 4, close).replaceAll('*/', '*\u{e001}');
    parts.push(text.slice(from, open), maskedComment, inner, '*/}');
    from = close + 3;
  }
  return parts.join('') + text.slice(from);
}

/** @returns the text with spaces for what stands in MDX's comments, each told to `tell` */
export function blankComments(text: string, tell: (inner: string, offset: number) => void): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const open = text.indexOf('{/*', from);
    const close = open < 0 ? -1 : text.indexOf('*/}', open + 3);
    if (close < 0) break;
    tell(text.slice(open + 3, close), open);
    parts.push(text.slice(from, open), text.slice(open, close + 3).replaceAll(/[^\r\n]/g, ' '));
    from = close + 3;
  }
  return parts.join('') + text.slice(from);
}

function unwrapped(text: string): Edit[] {
  const edits: Edit[] = [];
  const fence = /^( *)(`{3,4})( *)mdx-code-block\r?\n/gm;
  for (let open = fence.exec(text); open; open = fence.exec(text)) {
    const closing = new RegExp(`^ *${open[2] ?? ''} *(?:\r?\n|$)`, 'gm');
    closing.lastIndex = fence.lastIndex;
    const close = closing.exec(text);
    if (!close) break;
    edits.push({at: open.index, remove: open[0].length, insert: ''});
    edits.push({at: close.index, remove: close[0].trimEnd().length, insert: ''});
    fence.lastIndex = closing.lastIndex;
  }
  return edits;
}

function escapedIds(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const {index, 0: line} of text.matchAll(/^#{1,6}(?!#).*/gm)) {
    const brace = line.indexOf('{#');
    if (brace > 0 && line[brace - 1] !== '\\') edits.push({at: index + brace, remove: 0, insert: '\\'});
  }
  return edits;
}

/**
 * The fast parser takes more for directives than Docusaurus's does, and swallows what follows: names of other than
 * ASCII letters (`:::위험`, `:30[x](y)`), and words after a container's name.
 */
function escapedColons(text: string): Edit[] {
  const fences = /^((?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*)(:{2,})(?=[^\s:])(.*)$/gm;
  const isDirective = /^[A-Za-z][\w-]*(?:\[.*\])?(?:\{.*\})?[ \t]*$/;
  const edits = (text.includes('::') ? [...text.matchAll(fences)] : [])
    .filter(({3: rest = ''}) => !isDirective.test(rest))
    .flatMap(({index, 1: before = '', 2: colons = ''}) =>
      [...colons].map((_, nth) => ({at: index + before.length + nth, remove: 0, insert: '\\'})),
    );
  // Colons are found first: looked for at every character, the pattern is most of what preparing a page takes.
  const inline = /:(?![A-Za-z])[\p{L}\p{N}_-][\p{L}\p{N}_-]{0,99}[[{]/uy;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    inline.lastIndex = at;
    if (!/[:\\]/.test(text.charAt(at - 1)) && inline.test(text)) edits.push({at, remove: 0, insert: '\\'});
  }
  return edits.sort((a, b) => a.at - b.at);
}

function titledAdmonitions(text: string, more: readonly string[]): Edit[] {
  const names = [admonitions, ...more.map((name) => name.replaceAll(/[^\w-]/g, '\\$&'))].join('|');
  const opening = new RegExp(`^((?:> ?)*[ \t]*:{3,}(?:${names}))( +)(.*)$`, 'gm');
  return [...text.matchAll(opening)].flatMap(({index, 0: line, 1: head = '', 2: gap = ''}) => [
    {at: index + head.length, remove: gap.length, insert: '['},
    {at: index + line.length, remove: 0, insert: ']'},
  ]);
}

function edited({text, toOriginal}: Prepared, edits: readonly Edit[]): Prepared {
  if (edits.length === 0) return {text, toOriginal};
  const parts: string[] = [];
  // Where each kept stretch begins, in the new text and in the old one.
  const kept: {now: number; before: number}[] = [{now: 0, before: 0}];
  let from = 0;
  let length = 0;
  for (const {at, remove, insert} of edits) {
    parts.push(text.slice(from, at), insert);
    length += at - from;
    if (insert) kept.push({now: length, before: at});
    length += insert.length;
    from = at + remove;
    kept.push({now: length, before: from});
  }
  parts.push(text.slice(from));
  return {
    text: parts.join(''),
    toOriginal(offset) {
      let low = 0;
      let high = kept.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((kept[middle]?.now ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const {now, before} = kept[low] ?? {now: 0, before: 0};
      const next = kept[low + 1]?.before ?? Infinity;
      return toOriginal(Math.min(before + offset - now, next));
    },
  };
}
