import {isRecord} from './options';
import type {Range} from './place';
import {parseYamlBlock} from './yaml-block';

type FrontMatterLink = {readonly field: string; readonly target: string} & Range;

export type FrontMatter = {
  readonly data: Readonly<Record<string, unknown>>;
  /** Offset of the first character after the block. */
  readonly end: number;
  readonly links: readonly FrontMatterLink[];
  readonly problem?: {readonly message: string; readonly offset: number};
};

/** Fields of documents, posts and pages that lead somewhere; `pagination_*` name documents by their ids. */
const fields = new Set([
  'image',
  'custom_edit_url',
  'pagination_next',
  'pagination_prev',
  'author_url',
  'authorURL',
  'author_image_url',
  'authorImageURL',
  'image_url',
  'imageURL',
  'url',
]);

/** @returns what stands between the file's first two `---`, as Docusaurus itself parses it */
export function readFrontMatter(text: string): FrontMatter {
  const block = frontMatterBlock(text);
  return block === undefined ? none : readBlock(block);
}

const none: FrontMatter = {data: {}, end: 0, links: []};

/** @returns the file's first two `---` and what stands between them */
export function frontMatterBlock(text: string): string | undefined {
  return /^---[ \t]*(?:\r\n|\n|\r)(?:[^]*?(?:\r\n|\n|\r))??---[ \t]*(?=[\r\n]|$)/.exec(text)?.[0];
}

function readBlock(block: string): FrontMatter {
  const plain = plainFields(block);
  if (plain) return {data: plain, end: block.length, links: linksIn(block, plain)};
  try {
    const frontMatter = parseYamlBlock(block);
    return {data: frontMatter, end: block.length, links: linksIn(block, frontMatter)};
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const line = /\((\d+):\d+\)/.exec(message)?.[1];
    return {
      data: {},
      end: block.length,
      links: [],
      problem: {message, offset: lineStart(block, Number(line ?? 1))},
    };
  }
}

/** Words that begin with a letter, without any mark that YAML knows. */
const plainLine = /^([A-Za-z]\w*): +(\p{L}(?:[\p{L}\d ,.’'()/-]*[\p{L}\d.)/])?)[ \t]*$/u;
const noWord = /^(?:true|false|null)$/i;

/** What most pages have at their top, a few words for each name, in a tenth of the library's time. */
function plainFields(block: string): Record<string, string> | undefined {
  const lines = block.split(/\r?\n/);
  const data: Record<string, string> = {};
  for (const line of lines.slice(1, -1)) {
    const [, name, value] = plainLine.exec(line) ?? [];
    if (name === undefined || value === undefined || noWord.test(value) || name in data) return undefined;
    data[name] = value;
  }
  return data;
}

/** The library tells no places: a line counts if its value is one that was read under the same name. */
function linksIn(block: string, data: unknown): FrontMatterLink[] {
  const values = new Map<string, Set<string>>();
  collect(data, values);
  if (values.size === 0) return [];
  const links: FrontMatterLink[] = [];
  for (const match of block.matchAll(/^[ \t]*(?:- +)?(["']?)([\w-]+)\1[ \t]*:[ \t]+(\S.*)$/gm)) {
    const [line, , field = '', rest = ''] = match;
    const value = scalar(rest);
    if (!value || !values.get(field)?.has(value.target)) continue;
    const start = match.index + line.length - rest.length + value.start;
    links.push({field, target: value.target, start, end: start + value.end - value.start});
  }
  return links;
}

function collect(value: unknown, into: Map<string, Set<string>>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, into);
  if (!isRecord(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (fields.has(key) && typeof inner === 'string') {
      into.set(key, (into.get(key) ?? new Set()).add(inner));
    } else collect(inner, into);
  }
}

/** @returns what a scalar of YAML or JSON says, and where its own characters are in `rest` */
export function scalar(rest: string): ({target: string} & Range) | undefined {
  const quote = rest.charAt(0);
  if (quote === '"' || quote === "'") {
    const end = quote === '"' ? /^"(?:[^"\\]|\\.)*"/.exec(rest) : /^'(?:[^']|'')*'/.exec(rest);
    if (!end) return undefined;
    const inner = end[0].slice(1, -1);
    const target = quote === "'" ? inner.replaceAll("''", "'") : inner.replaceAll(/\\(["\\/])/g, '$1');
    return {target, start: 1, end: end[0].length - 1};
  }
  const target = rest.replace(/[ \t]+#.*$/, '').trimEnd();
  return {target, start: 0, end: target.length};
}

function lineStart(text: string, line: number): number {
  let at = 0;
  for (let left = line; left > 1; left--) {
    const next = text.indexOf('\n', at);
    if (next < 0) return at;
    at = next + 1;
  }
  return at;
}
