import {readFrontMatter, type FrontMatter} from '../../markdown/front-matter';
import {headingIds} from '../../markdown/headings';
import {descriptionOf} from './description';
import type {ReadOptions} from '../../markdown/options';
import type {TreeNode} from '../../markdown/tree';
import type {Language, Section, SyncDocument} from '../model';
import {positionAt} from './places';
import type {MarkdownNode} from './node';
import {definitionsIn, type Reading} from './reading';
import {sectionsOf} from './sections';

export type {MarkdownNode} from './node';

export type TreeOptions = ReadOptions & {
  /** Path from the site's directory. */
  readonly file: string;
  readonly language: Language;
  /** What was parsed, if it is not the source, and where its offsets are in the source. */
  readonly prepared?: {readonly text: string; readonly toOriginal: (offset: number) => number};
  /** Of the source, if it is known already. */
  readonly frontMatter?: FrontMatter;
};

/**
 * Makes a document of a tree that somebody else parsed.
 *
 * @param tree mdast's root, with positions; directives and MDX as their remark plugins give them
 * @param source what was parsed: the tree's offsets are its, not counting a byte order mark
 */
export function fromTree(tree: MarkdownNode, source: string, options: TreeOptions): SyncDocument {
  const file = source.replace(/^\u{feff}/u, '');
  const front = options.frontMatter ?? readFrontMatter(file);
  const text = options.prepared?.text ?? file;
  const idOf = headingIds(options);
  const reading: Reading = {
    source: text,
    file,
    toFile: text === file ? undefined : options.prepared?.toOriginal,
    hasEdits: text !== file,
    urlOf: definitionsIn(tree),
    // The same nodes, of which less is asked.
    idOf: (heading, parent) => idOf(heading as TreeNode, parent as TreeNode),
  };
  return documentOf(sectionsOf(tree, front.end, reading), file, {...options, frontMatter: front});
}

/** @param file without a byte order mark */
export function documentOf(
  sections: readonly Section[],
  file: string,
  {
    file: name,
    language,
    frontMatter,
  }: Pick<TreeOptions, 'file' | 'language'> & {readonly frontMatter: FrontMatter},
): SyncDocument {
  const lineStarts = lineStartsOf(file);
  const {data, problem} = frontMatter;
  const description = descriptionOf(file, frontMatter);
  return {
    file: name,
    language,
    frontMatter: data,
    ...(description && {description}),
    sections,
    lineStarts,
    ...(problem ? {problem: {message: problem.message, at: positionAt(lineStarts, problem.offset)}} : {}),
  };
}

/** @returns the offset of each line's first character; CR LF, LF and CR each end one */
function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const {index, 0: ending} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length);
  } else for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1) starts.push(at);
  return starts;
}
