import type {Block, Mark, SectionPair, Words} from '../model';
import {alignBlocks, alignItems, alignRows, type BlockPair, type ItemPair, type RowPair} from './blocks';
import {soleMark} from './sole-mark';
import {contentsOf} from './unwrapped';

type Of<K extends Block['kind']> = Extract<Block, {kind: K}>;

/** A block pair in its place. */
export type PlacedPair = BlockPair & {
  /** Where the translation has, or would have, it: the end of what stands before, as an offset in its file. */
  readonly translationAt: number;
  readonly sourceAt: number;
};

/** What the two languages say in one place: a paragraph's words, a cell's, or a tag that stands by itself. */
export type Unit = {
  readonly source: readonly (Words | Of<'tag'>)[];
  readonly translation: readonly (Words | Of<'tag'>)[];
};

export type ComparedLists = {
  readonly source: Of<'list'>;
  readonly translation: Of<'list'>;
  readonly items: readonly ItemPair[];
};

export type ComparedTables = {
  readonly source: Of<'table'>;
  readonly translation: Of<'table'>;
  readonly rows: readonly RowPair[];
};

/** All that was aligned in a section, containers before what stands in them. What one side lacks is not entered. */
export type ComparedSection = {
  readonly pair: SectionPair;
  readonly blocks: readonly PlacedPair[];
  readonly lists: readonly ComparedLists[];
  readonly tables: readonly ComparedTables[];
  readonly units: readonly Unit[];
  /** Kinds of marks that stand in the units of either side; `tag` also for tags that stand by themselves. */
  readonly holds: ReadonlySet<Mark['kind']>;
};

type Draft = {
  readonly blocks: PlacedPair[];
  readonly lists: ComparedLists[];
  readonly tables: ComparedTables[];
  readonly units: Unit[];
  readonly holds: Set<Mark['kind']>;
};

const known = new WeakMap<SectionPair, ComparedSection>();

/**
 * Aligns two sections down to items, rows and cells. Every rule asks: the answer is kept as long as the pair is.
 * @returns nothing to compare where one of them is missing
 */
export function compareSection(pair: SectionPair): ComparedSection {
  const before = known.get(pair);
  if (before) return before;
  const draft: Draft = {blocks: [], lists: [], tables: [], units: [], holds: new Set()};
  const {source, translation} = pair;
  if (source && translation) {
    addUnit(draft, [source.title], [translation.title]);
    compare(source.blocks, translation.blocks, [source.range.start, translation.range.start], draft);
  }
  const compared: ComparedSection = {pair, ...draft};
  known.set(pair, compared);
  return compared;
}

function compare(
  a: readonly Block[],
  b: readonly Block[],
  [sourceStart, translationStart]: readonly [number, number],
  draft: Draft,
): void {
  let sourceAt = sourceStart;
  let translationAt = translationStart;
  for (const pair of alignBlocks(a, b)) {
    const {source, translation, isMoved, isUnwrapped} = pair;
    draft.blocks.push({
      source,
      translation,
      ...(isMoved && {isMoved}),
      ...(isUnwrapped && {isUnwrapped}),
      sourceAt,
      translationAt,
    });
    if (isMoved !== true) {
      sourceAt = source.at(-1)?.range.end ?? sourceAt;
      translationAt = translation.at(-1)?.range.end ?? translationAt;
    }
    enter(pair, draft);
  }
}

function enter({source, translation, isUnwrapped}: BlockPair, draft: Draft): void {
  const [one] = source;
  const [other] = translation;
  if (!one || !other) {
    const [alone] = [...source, ...translation];
    if (alone && (alone.kind === 'tag' || soleMark(alone))) {
      addUnit(draft, source.flatMap(ownText), translation.flatMap(ownText));
    }
    return;
  }
  const starts = [one.range.start, other.range.start] as const;
  if (isUnwrapped === true) {
    const [here, there] =
      source.length === 1 && contentsOf(one).length > 0
        ? [contentsOf(one), translation]
        : [source, contentsOf(other)];
    compare(here, there, starts, draft);
    return;
  }
  if (hasText(one) || hasText(other)) addUnit(draft, source.flatMap(ownText), translation.flatMap(ownText));
  if (one.kind === 'list' && other.kind === 'list') {
    const items = alignItems(one.items, other.items, one.ordered && other.ordered);
    draft.lists.push({source: one, translation: other, items});
    for (const item of items) {
      if (!item.source || !item.translation) continue;
      compare(
        item.source.blocks,
        item.translation.blocks,
        [item.source.range.start, item.translation.range.start],
        draft,
      );
    }
  } else if (one.kind === 'table' && other.kind === 'table') {
    const rows = alignRows(one.rows, other.rows);
    draft.tables.push({source: one, translation: other, rows});
    for (const row of rows) if (row.source && row.translation) enterCells(row.source, row.translation, draft);
  } else if ('blocks' in one && 'blocks' in other) compare(one.blocks, other.blocks, starts, draft);
}

/** Columns that one side lacks are told of as the table’s shape. */
function enterCells(source: readonly Words[], translation: readonly Words[], draft: Draft): void {
  if (source.length !== translation.length) return;
  for (const [index, cell] of source.entries()) {
    const other = translation[index];
    if (other) addUnit(draft, [cell], [other]);
  }
}

function addUnit(draft: Draft, source: Unit['source'], translation: Unit['translation']): void {
  draft.units.push({source, translation});
  for (const text of source) noteMarks(text, draft.holds);
  for (const text of translation) noteMarks(text, draft.holds);
}

function noteMarks(text: Words | Of<'tag'>, holds: Set<Mark['kind']>): void {
  if ('kind' in text) holds.add('tag');
  else for (const {kind} of text.marks) holds.add(kind);
}

function hasText({kind}: Block): boolean {
  return kind === 'paragraph' || kind === 'heading' || kind === 'tag';
}

function ownText(block: Block): (Words | Of<'tag'>)[] {
  if (block.kind === 'tag') return [block];
  return block.kind === 'paragraph' || block.kind === 'heading' ? [block.words] : [];
}
