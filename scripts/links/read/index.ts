import path from 'node:path';
import type {SourceDocument} from '../model';
import {collectorFor} from './collect';
import {readFrontMatter} from '../../markdown/front-matter';
import {textOf} from '../../markdown/headings';
import {formatOf, type ReadOptions} from '../../markdown/options';
import {offsetOf, placesOf} from '../../markdown/place';
import {blankComments, prepare} from '../../markdown/prepare';
import {parse, type TreeNode} from '../../markdown/tree';
import {titleOf, walk} from './walk';

export type {ReadOptions} from '../../markdown/options';

/**
 * {@link readDocument}, with a second opinion from Docusaurus's own parser where the fast one finds fault.
 */
export async function readConfirmed(
  file: string,
  source: string,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  const {document, isSure} = read(file, source, options);
  if (isSure && !document.problem) return document;
  const {parseWithRemark} = await import('../../markdown/remark');
  return readDocument(file, source, {...options, parseMdx: parseWithRemark});
}

/**
 * Reads one Markdown or MDX file: its links with the exact place of each target, the ids it can be linked at, and
 * what keeps it from being read as MDX. Never throws; what can be read of a broken file is read as Markdown.
 *
 * Columns do not count a byte order mark. A link that GFM finds in plain words (`www.example.com`, an address) has
 * the target it leads to, and the span of the words.
 *
 * @param file path from the site's directory, with forward slashes
 */
export function readDocument(file: string, source: string, options: ReadOptions = {}): SourceDocument {
  return read(file, source, options).document;
}

function read(
  file: string,
  source: string,
  options: ReadOptions,
): {readonly document: SourceDocument; readonly isSure: boolean} {
  const text = source.replace(/^\u{feff}/u, '');
  const meter = options.meter ?? {steps: 0};
  const placeOf = placesOf(text);
  const front = readFrontMatter(text);
  const format = formatOf(file, front.data, options.format);
  const prepared = prepare(text, format, options);
  const place = (offset: number) => placeOf(prepared.toOriginal(offset));
  const collector = collectorFor(place, options.tags);

  const own = format === 'mdx' ? options.parseMdx : undefined;
  let readText = prepared.text;
  let parsed = own ? own(prepared.text) : parse(prepared.text, format);
  let problem = front.problem && {message: front.problem.message, at: placeOf(front.problem.offset)};
  if ('message' in parsed) {
    problem ??= {message: parsed.message, at: place(offsetOf(prepared.text, parsed.at))};
    // Comments of MDX are words to Markdown: what they hold must not count.
    readText = blankComments(prepare(text, 'md', options).text, collector.comment);
    parsed = parse(readText, 'md');
  }
  const tree: TreeNode = 'tree' in parsed ? parsed.tree : {type: 'root'};
  for (const {field, target, start, end} of front.links) {
    collector.link({syntax: 'front-matter', target, attribute: field}, {start, end});
  }
  const {isSure} = walk(tree, readText, collector, options, meter);
  const {partials, ...found} = collector.finish();
  const title = titleFrom(front.data['title'], tree);
  const document: SourceDocument = {
    file,
    frontMatter: front.data,
    ...(title === undefined ? {} : {title}),
    ...found,
    partials: partials.map((target) => inSite(file, target)),
    ...(problem ? {problem} : {}),
  };
  return {document, isSure};
}

function titleFrom(own: unknown, tree: TreeNode): string | undefined {
  if (typeof own === 'string' || typeof own === 'number') return String(own);
  const heading = titleOf(tree);
  const text = textOf(heading?.children ?? [])
    .replace(/\s*(?:\{#*[\w-]+\}|\/\*.*\*\/)$/, '')
    .trim();
  return text === '' ? undefined : text;
}

function inSite(file: string, target: string): string {
  return target.startsWith('@site/')
    ? path.posix.normalize(target.slice('@site/'.length))
    : path.posix.join(path.posix.dirname(file), target);
}
