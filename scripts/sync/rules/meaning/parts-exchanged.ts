/**
 * What is said of one thing, said of another: two cells of a column or of a row that have changed places, or what two
 * items of a list begin with, while the rest of their rows has not.
 */
import {compareSection} from '../../align';
import type {ComparedTables} from '../../align/compared';
import {bagOfWords} from '../../align/bag';
import {similarityOf} from '../../align/similarity';
import type {SyncFinding} from '../../finding';
import type {PagePair, Range, Section, Words} from '../../model';
import {fileRange} from '../../read/places';
import {leadsOf, type PairedRow} from './leads';
import {readingOf} from './reading';

/** Farther apart, two rows are not compared: a long table would cost its square. */
const reach = 12;
/** By how much the exchange must explain the two better, of two that are all alike: 2. */
const plain = 0.5;
/** By how much the rest of the rows must speak for the rows as they are. */
const standing = 0.2;

const noWords: Words = {text: '', marks: [], origins: []};

/** @returns at most one finding of a table or list */
export function partsExchanged(page: PagePair): SyncFinding[] {
  return (readingOf(page)?.open ?? page.sections).flatMap((pair) => {
    const {source: section, translation} = pair;
    if (!section || !translation) return [];
    const {tables, lists} = compareSection(pair);
    const all = [
      ...tables.flatMap(({rows}) => bothWays(pairedOf(rows))),
      ...lists.map(({items}) => leadsOf(items)),
    ];
    return all.flatMap((rows) => {
      const found = rows.length > 1 ? exchangedIn(rows) : undefined;
      return found ? [findingOf(found, section, page)] : [];
    });
  });
}

function pairedOf(rows: ComparedTables['rows']): PairedRow[] {
  return rows.flatMap(({source, translation}) =>
    source && source.length === translation?.length ? [{source, translation}] : [],
  );
}

/** Two rows may have changed what one column says of them, but for the heads; two columns what they say of one row. */
function bothWays(rows: readonly PairedRow[]): PairedRow[][] {
  const columns = Array.from(rows[0]?.source ?? [], (_, column): PairedRow => {
    const cells = (side: 'source' | 'translation') => rows.map((row) => row[side][column] ?? noWords);
    return {source: cells('source'), translation: cells('translation')};
  });
  return [rows.slice(1), columns];
}

type Found = {readonly from: Words; readonly to: Words};

function exchangedIn(rows: readonly PairedRow[]): Found | undefined {
  for (const column of rows[0]?.source.keys() ?? []) {
    const open = rows.filter(({source, translation}) => !areSame(source[column], translation[column]));
    if (open.length < 2) continue;
    const like = likenessIn(open, column);
    for (let one = 0; one < open.length; one++) {
      for (let other = one + 1; other < open.length && other <= one + reach; other++) {
        const gains = [like(one, other) - like(one, one), like(other, one) - like(other, other)] as const;
        if (gains[0] < 0 || gains[1] < 0 || gains[0] + gains[1] < plain) continue;
        const pair = [open[one], open[other]].filter((row) => row !== undefined);
        const [from, to] = [open[one]?.source[column], open[one]?.translation[column]];
        if (from && to && doesRestStand(pair, column)) return {from, to};
      }
    }
  }
  return undefined;
}

/** Rows that have changed places as a whole say nothing wrong. */
function doesRestStand(rows: readonly PairedRow[], column: number): boolean {
  let sum = 0;
  for (const other of rows[0]?.source.keys() ?? []) {
    if (other === column) continue;
    const like = likenessIn(rows, other);
    sum += like(0, 0) + like(1, 1) - like(0, 1) - like(1, 0);
  }
  return sum >= standing;
}

/** From 0 to 1: how alike the source's cell in one row is to the translation's in another. */
function likenessIn(rows: readonly PairedRow[], column: number): (one: number, other: number) => number {
  const bags = (side: 'source' | 'translation') =>
    rows.map((row) => bagOfWords(row[side][column] ?? noWords));
  const alike = similarityOf(bags('source'), bags('translation'));
  return (one, other) =>
    areSame(rows[one]?.source[column], rows[other]?.translation[column]) ? 1 : alike.of(one, other);
}

function areSame(one: Words | undefined, other: Words | undefined): boolean {
  return one !== undefined && one.text.trim().toLowerCase() === other?.text.trim().toLowerCase();
}

function findingOf({from, to}: Found, section: Section, page: PagePair): SyncFinding {
  const place = (file: string, words: Words) => ({file, range: fileRange(words, whole(words))});
  return {
    code: 'facts-in-other-order',
    severity: 'warning',
    args: {kind: 'label', expected: from.text.trim(), found: to.text.trim()},
    section: section.key,
    sectionTitle: section.title.text,
    at: place(page.translation.file, to),
    beside: place(page.source.file, from),
  };
}

function whole({text}: Words): Range {
  return {start: 0, end: text.length};
}
