import type {Range} from '../../markdown/place';

/** A page cut at what looks like its headings; offsets are those of the text. */
export type Cuts = {
  /** They follow each other without a gap; the first begins where the text does, and may be empty. */
  readonly stretches: readonly Range[];
  /** Of program code, with its fences. */
  readonly listings: readonly Range[];
};

/** What opens or closes a listing, looks like a heading at the beginning of a line, or makes one of the line before. */
const line = /^(?: {0,3}(?:(`{3,}(?=[^`\n]*$)|~{3,})(.*)|(?:=+|-+)[ \t]*(?=\r?$))|#{1,6}(?=[ \t\r\n]|$))/gm;

/**
 * Whether a heading is one, or stands in something else, only the parser knows.
 *
 * @param from where headings begin: after the front matter
 */
export function cutsOf(text: string, from: number): Cuts {
  const starts = [0];
  const listings: Range[] = [];
  let open: {readonly fence: string; readonly start: number} | undefined;
  line.lastIndex = from;
  for (let found = line.exec(text); found; found = line.exec(text)) {
    const {index, 1: fence, 2: rest = ''} = found;
    if (fence === undefined) {
      const start = open
        ? undefined
        : headingAt(text, index, starts.length > 1 ? (starts.at(-1) ?? 0) : -1, from);
      if (start !== undefined) starts.push(start);
    } else if (!open) open = {fence, start: index};
    else if (fence.startsWith(open.fence) && rest.trim() === '') {
      listings.push({start: open.start, end: line.lastIndex});
      open = undefined;
    }
  }
  if (open) listings.push({start: open.start, end: text.length});
  return {
    stretches: starts.map((start, nth) => ({start, end: starts[nth + 1] ?? text.length})),
    listings,
  };
}

/** @returns where a heading begins that has such a line; undefined where it has no words */
function headingAt(text: string, at: number, before: number, from: number): number | undefined {
  if (text.charAt(at) === '#') return at;
  let start = at;
  while (start > from) {
    const line = text.lastIndexOf('\n', start - 2) + 1;
    if (line < from || line <= before || text.slice(line, start).trim() === '') break;
    start = line;
  }
  return start < at ? start : undefined;
}

/**
 * Code that is indented right below a heading: the parser reads it otherwise where the heading broke off a list.
 *
 * @param stretch from its heading on
 */
export function beginsIndented(stretch: string): boolean {
  return indented.test(stretch);
}

const indented = /^(?:#.*|.*\n {0,3}(?:=+|-+)[ \t]*)\r?\n(?:[ \t]*\r?\n)*(?: {4}| {0,3}\t)/;

/** The parser, too, ends the last line of a text. */
export function withEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
