/** Cuts a page at its headings. */
import {headingOf} from './heading';
import {blocksIn} from './blocks';
import {withElements} from './html';
import {rangeOf, type MarkdownNode} from './node';
import {inFile, type Reading} from './reading';
import type {Range, Section} from '../model';

/** What stands from one heading to the next; the first has none. */
export type Piece = {readonly heading?: MarkdownNode; readonly children: readonly MarkdownNode[]};

/** Where a piece begins and ends, in the file. */
type Limits = {readonly start: number; readonly end: number};

export function piecesOf({children = []}: MarkdownNode, source: string): readonly Piece[] {
  const pieces: {heading?: MarkdownNode; children: MarkdownNode[]}[] = [{children: []}];
  for (const node of withElements(children, source, 'blocks')) {
    if (node.type === 'heading') pieces.push({heading: node, children: []});
    else pieces.at(-1)?.children.push(node);
  }
  return pieces;
}

/** Pieces have to be read in the order of the file: headings are given their ids in it, and blocks have some. */
export function sectionsOf(tree: MarkdownNode, from: number, reading: Reading): Section[] {
  const keys = keysOfPage();
  let before: Range = {start: 0, end: 0};
  const pieces = piecesOf(tree, reading.source).map((piece) => {
    if (piece.heading) before = rangeOf(piece.heading, before);
    return {...piece, range: before};
  });
  const starts = pieces.map(({heading, range}) => (heading ? inFile(range, reading).start : from));
  return pieces.map(({heading, children, range}, nth) => {
    const limits = {start: starts[nth] ?? from, end: starts[nth + 1] ?? reading.file.length};
    const head = heading ? headOf(heading, tree, range, reading, limits) : opening(limits);
    const {anchor, ...rest} = head;
    return {
      key: heading ? keys(anchor) : '',
      ...rest,
      blocks: blocksIn(tree, children, {start: limits.start, end: limits.start}, reading),
      range: limits,
    };
  });
}

/** What a section is before its blocks are read. */
export type Head = Pick<Section, 'id' | 'level' | 'title' | 'heading'> & {readonly anchor: string};

export function headOf(
  node: MarkdownNode,
  tree: MarkdownNode,
  range: Range,
  reading: Reading,
  {start, end}: Limits,
): Head {
  const {anchor, level, id, words} = headingOf(node, tree, range, reading);
  const heading = {start, end: Math.min(inFile(range, reading).end, end)};
  return {anchor, ...(id === undefined ? {} : {id}), level, title: words, heading};
}

/** Nothing stands above it. */
export function opening({start}: Limits): Head {
  return {
    anchor: '',
    level: 0,
    title: {text: '', marks: [], origins: [{at: 0, offset: start}]},
    heading: {start, end: start},
  };
}

/** @returns what makes a key of each anchor of a page: written ids may be there twice, and words may make none */
export function keysOfPage(): (anchor: string) => string {
  const keys = new Map<string, number>();
  // `~` is in no slug.
  const unlike = (anchor: string): string => {
    const times = (keys.get(anchor) ?? (anchor === '' ? 1 : 0)) + 1;
    keys.set(anchor, times);
    return times === 1 ? anchor : unlike(`${anchor}~${times}`);
  };
  return unlike;
}
