/** Items that name a thing and then say what it is: “`limit`: how many records”. */
import type {ItemPair} from '../../align/blocks';
import type {Words} from '../../model';

/** What one row of a table, or one item of a list, says in either language, part by part. */
export type PairedRow = {readonly source: readonly Words[]; readonly translation: readonly Words[]};

/** A colon or a dash with a space behind it: whether one stands before it, too, is a matter of language. */
const separator = /[\s\u00a0\u202f]*:[\s\u00a0\u202f]+|[\s\u00a0\u202f]+[–—-][\s\u00a0\u202f]+/;
/** A longer one is a sentence. */
const longestLead = 60;

/** @returns two parts for each item that is built so in both languages */
export function leadsOf(items: readonly ItemPair[]): PairedRow[] {
  const rows: PairedRow[] = [];
  for (const {source, translation} of items) {
    const [here, there] = [source?.blocks[0], translation?.blocks[0]];
    if (here?.kind !== 'paragraph' || there?.kind !== 'paragraph') continue;
    const row = {source: parted(here.words), translation: parted(there.words)};
    if (row.source.length > 1 && row.translation.length > 1) rows.push(row);
  }
  return rows;
}

function parted(words: Words): Words[] {
  const found = separator.exec(words.text);
  if (!found || found.index === 0 || found.index > longestLead) return [];
  return [cut(words, 0, found.index), cut(words, found.index + found[0].length, words.text.length)];
}

function cut({text, marks, origins}: Words, start: number, end: number): Words {
  return {
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({...mark, start: mark.start - start, end: mark.end - start})),
    // What begins before the cut goes on in it: places below 0 are right still.
    origins: origins.map(({at, offset}) => ({at: at - start, offset})),
  };
}
