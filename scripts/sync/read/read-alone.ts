/** Reads a stretch of a page without the rest of it. */
import {headingName, type HeadingName} from '../../markdown/headings';
import type {ReadOptions} from '../../markdown/options';
import type {Range} from '../../markdown/place';
import type {Parsed, TreeNode} from '../../markdown/tree';
import type {Block, Words} from '../model';
import {blocksIn} from './blocks';
import type {ReadAlone} from './known-stretches';
import {rangeOf, type MarkdownNode} from './node';
import {definitionsIn, type Reading} from './reading';
import {headOf, piecesOf, type Piece} from './sections';
import {withEnd} from './stretches';

export type PageText = {
  /** As it is parsed. */
  readonly text: string;
  /** Without a byte order mark. */
  readonly file: string;
  readonly toOriginal: (offset: number) => number;
  /** Where the front matter ends, in the file and in the text. */
  readonly front: number;
  /** Text with all that links and notes of the page lead to. */
  readonly definitions: string;
  readonly options: ReadOptions;
  /** All that decides how a text is read, but the text. */
  readonly manner: string;
  readonly parse: (text: string) => Parsed;
};

/** The first of a page begins with its front matter, and has no heading. */
export type Placed = Range & {readonly isFirst: boolean};

/** What follows a stretch when it is read alone: where it is found as a heading, nothing was left open. */
const next = '# \u{e002}\n';
const nowhere = {start: 0, end: 0};

type Parts = {readonly tree: MarkdownNode; readonly piece: Piece; readonly reading: Reading};

/** @returns undefined where it does not parse, or holds several sections, or leaves something open */
function partsOf(placed: Placed, page: PageText, onHeading: () => void): Parts | undefined {
  const {start, end, isFirst} = placed;
  const {text, file, toOriginal, definitions, parse} = page;
  const own = withEnd(text.slice(start, end));
  const source = `${own}${next}\n${definitions}`;
  const parsed = parse(source);
  if (!('tree' in parsed)) return undefined;
  const [before, ...after] = piecesOf(parsed.tree, source);
  const [piece, closing] = isFirst ? [before, after[0]] : after;
  const isWhole = piece && (isFirst || (before?.children.length === 0 && startOf(piece) === 0));
  if (!isWhole || startOf(closing) !== own.length) return undefined;
  const reading: Reading = {
    source,
    file,
    toFile: text === file && start === 0 ? undefined : (offset) => toOriginal(offset + start),
    hasEdits: text !== file,
    urlOf: definitionsIn(parsed.tree),
    idOf: () => {
      onHeading();
      return {id: '', isExplicit: false};
    },
  };
  return {tree: parsed.tree, piece, reading};
}

function startOf(piece: Piece | undefined): number | undefined {
  return piece?.heading && rangeOf(piece.heading, nowhere).start;
}

/** @returns the blocks of a stretch that was found to read alone */
export function blocksAlone(placed: Placed, page: PageText): readonly Block[] {
  const parts = partsOf(placed, page, () => undefined);
  return parts ? blocksFrom(parts, placed, page) : [];
}

function blocksFrom({tree, piece, reading}: Parts, placed: Placed, page: PageText): readonly Block[] {
  const {start} = limitsOf(placed, page);
  return blocksIn(tree, piece.children, {start, end: start}, reading);
}

export type Learnt = {readonly alone: ReadAlone; readonly blocks: readonly Block[]};

/** @returns undefined where it does not read alone, or a heading in a block counts among those of the page */
export function learn(placed: Placed, page: PageText): Learnt | undefined {
  let headings = 0;
  const parts = partsOf(placed, page, () => headings++);
  const blocks = parts ? blocksFrom(parts, placed, page) : [];
  if (!parts || headings > 0) return undefined;
  const {tree, reading} = parts;
  const {heading} = parts.piece;
  if (!heading) return {alone: {}, blocks};
  const name = headingName(heading as TreeNode, tree as TreeNode, page.options);
  const limits = limitsOf(placed, page);
  const idOf = () => ({id: idIn(name) ?? '', isExplicit: idIn(name) !== undefined});
  const {
    title,
    level,
    heading: range,
  } = headOf(heading, tree, rangeOf(heading, nowhere), {...reading, idOf}, limits);
  const end = range.end - limits.start;
  return {alone: {heading: {name, level, title: shifted(title, -limits.start), end}}, blocks};
}

function idIn(name: HeadingName): string | undefined {
  return 'id' in name ? name.id : undefined;
}

/** @returns where a stretch begins and ends in the file; the front matter is no part of a section */
export function limitsOf({start, end, isFirst}: Placed, {text, file, toOriginal, front}: PageText): Range {
  return {
    start: isFirst ? front : toOriginal(start),
    end: end === text.length ? file.length : toOriginal(end),
  };
}

/** @returns the same words, so many characters farther on in the file */
export function shifted({text, marks, origins}: Words, by: number): Words {
  return {text, marks, origins: origins.map(({at, offset}) => ({at, offset: offset + by}))};
}
