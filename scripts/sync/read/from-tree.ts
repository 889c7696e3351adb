import {readFrontMatter, type FrontMatter} from '../../markdown/front-matter';
import {headingIds} from '../../markdown/headings';
import type {ReadOptions} from '../../markdown/options';
import type {TreeNode} from '../../markdown/tree';
import type {Language, Range, Section, SyncDocument} from '../model';
import {positionAt} from './places';
import {blocksIn} from './blocks';
import {headingOf} from './heading';
import {withElements} from './html';
import {rangeOf, type MarkdownNode} from './node';
import {definitionsIn, inFile, type Reading} from './reading';

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
    urlOf: definitionsIn(tree),
    // The same nodes, of which less is asked.
    idOf: (heading, parent) => idOf(heading as TreeNode, parent as TreeNode),
  };
  const lineStarts = lineStartsOf(file);
  const {problem} = front;
  return {
    file: options.file,
    language: options.language,
    frontMatter: front.data,
    sections: sectionsOf(tree, front.end, reading),
    lineStarts,
    ...(problem ? {problem: {message: problem.message, at: positionAt(lineStarts, problem.offset)}} : {}),
  };
}

function sectionsOf(tree: MarkdownNode, from: number, reading: Reading): Section[] {
  const sections: Section[] = [];
  const keys = new Map<string, number>();
  let opening: Opening = {
    key: '',
    level: 0,
    title: {text: '', marks: [], origins: [{at: 0, offset: from}]},
    start: from,
  };
  let children: MarkdownNode[] = [];
  let range: Range = {start: 0, end: 0};
  const close = (end: number) => {
    const {start, ...section} = opening;
    const blocks = blocksIn(tree, children, {start, end: start}, reading);
    sections.push({...section, blocks, range: {start, end}});
    children = [];
  };
  for (const node of withElements(tree.children ?? [], reading.source, 'blocks')) {
    if (node.type !== 'heading') {
      children.push(node);
      continue;
    }
    range = rangeOf(node, range);
    const {start} = inFile(range, reading);
    // Headings are given their ids in the file's order, and blocks have some.
    close(start);
    const {anchor, level, id, words} = headingOf(node, tree, range, reading);
    opening = {key: unlike(keys, anchor), ...(id === undefined ? {} : {id}), level, title: words, start};
  }
  close(reading.file.length);
  return sections;
}

type Opening = Omit<Section, 'blocks' | 'range'> & {readonly start: number};

/** Written ids may be there twice, and words may make none; `~` is in no slug. */
function unlike(keys: Map<string, number>, anchor: string): string {
  const times = (keys.get(anchor) ?? (anchor === '' ? 1 : 0)) + 1;
  keys.set(anchor, times);
  return times === 1 ? anchor : unlike(keys, `${anchor}~${times}`);
}

/** @returns the offset of each line's first character; CR LF, LF and CR each end one */
function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const {index, 0: ending} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length);
  } else for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1) starts.push(at);
  return starts;
}
