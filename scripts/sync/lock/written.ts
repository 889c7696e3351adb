import type {Mark, Props, Words} from '../model';

/** Change how words look, and nothing that a reader is told. */
const looks = new Set(['b', 'br', 'em', 'i', 'span', 'strong', 'wbr']);

/** What stands at `at` instead of the characters up to `end`. */
type Insertion = {readonly at: number; readonly end: number; readonly text: string};

/**
 * Words as the lock keeps them, on one line: code in backticks, an address in angle brackets after the words that
 * link to it, tags with their props in order. Emphasis, references and the kind of white space are not kept.
 *
 * @returns text in which each of these is found again: a backtick that is none of ours becomes an apostrophe
 */
export function written({text, marks}: Words): string {
  if (marks.length === 0) return onOneLine(plain(text));
  let line = '';
  let cursor = 0;
  const insertions = marks.flatMap((mark) => insertionOf(mark, text));
  for (const {at, end, text: inserted} of insertions.toSorted((one, other) => one.at - other.at)) {
    if (at < cursor) continue;
    line += plain(text.slice(cursor, at)) + inserted;
    cursor = end;
  }
  return onOneLine(line + plain(text.slice(cursor)));
}

/** @returns a tag as it might be written: `<Name prop="value">` */
export function writtenTag(name: string, props: Props): string {
  const sorted = Object.entries(props).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const parts = sorted.map(([prop, value]) => (value === true ? prop : `${prop}="${unbracketed(value)}"`));
  return `<${[name, ...parts].join(' ')}>`;
}

/** @returns the text without line breaks, doubled white space, and white space around it */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s{2,}|[^\S ]/g, ' ').trim();
}

function insertionOf(mark: Mark, text: string): Insertion[] {
  const {start, end} = mark;
  switch (mark.kind) {
    case 'code':
      return [{at: start, end, text: fenced(mark.value)}];
    case 'link': {
      const address = `<${unbracketed(mark.url)}>`;
      const isAddress = mark.isAutolink || text.slice(start, end) === mark.url;
      return [isAddress ? {at: start, end, text: address} : {at: end, end, text: ` ${address}`}];
    }
    case 'image':
      return [{at: start, end, text: ` ${plain(mark.alt)} <${unbracketed(mark.url)}> `}];
    case 'tag':
      if (looks.has(mark.name)) return end - start > 1 ? [] : [{at: start, end, text: ' '}];
      return [
        {at: start, end: end - start > 1 ? start : end, text: ` ${writtenTag(mark.name, mark.props)} `},
      ];
    case 'footnote':
      return [{at: start, end, text: ' '}];
    case 'expression':
      return [{at: start, end, text: `{${onOneLine(mark.value)}}`}];
    case 'strong':
    case 'emphasis':
    case 'strike':
      return [];
  }
}

function plain(text: string): string {
  return text.replaceAll('`', "'");
}

function fenced(code: string): string {
  if (!code.includes('`')) return `\`${code}\``;
  const longest = Math.max(...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${code} ${fence}`;
}

/** Angle brackets end what stands in them. */
function unbracketed(value: string): string {
  return onOneLine(value).replaceAll('<', '‹').replaceAll('>', '›');
}
