import type {PairFiles, Side} from '../model';
import {readOwnPairs} from '../pages';

/**
 * How much pages say that others say, too: a line at the end of each is its own, as in versions of a page; nothing is, as in
 * versions that nobody has touched; or every paragraph and item is, as in pages that have nothing to do with each other.
 */
export type Likeness = 'alike' | 'copies' | 'distinct';

/** @returns so many pairs */
export function manyPairs(count: number, likeness: Likeness = 'alike'): PairFiles[] {
  const own = readOwnPairs();
  return Array.from({length: count}, (_, nth) => {
    const pair = own[nth % own.length];
    if (!pair) throw new Error('there are no pages');
    const name = `${pair.name}-${nth}`;
    const text = (side: Side) => textOf(pair.text[side], nth, likeness);
    return {
      name,
      file: {en: pair.file.en.replace(pair.name, name), fr: pair.file.fr.replace(pair.name, name)},
      text: {en: text('en'), fr: text('fr')},
    };
  });
}

function textOf(text: string, nth: number, likeness: Likeness): string {
  if (likeness === 'copies') return text;
  return likeness === 'alike' ? `${text}\nPage \`${nth}\`.\n` : withNumbers(text, nth);
}

/** What begins a paragraph or an item; listings, tables and headings stay as they are. */
const beginning = /^((?: *(?:[-*]|\d+\.) )?)(?=\p{L})(?!(?:import|export) )/u;

/** The same numbers in both languages, which have as many paragraphs and items. */
function withNumbers(text: string, nth: number): string {
  let [isListing, isAfterBlank, count] = [false, true, 0];
  // Front matter is no paragraph.
  const head = /^---\n[^]*?\n---\n/.exec(text)?.[0] ?? '';
  const lines = text
    .slice(head.length)
    .split('\n')
    .map((line) => {
      if (/^ *(?:```|~~~)/.test(line)) isListing = !isListing;
      const begins = !isListing && (isAfterBlank || /^ *(?:[-*]|\d+\.) /.test(line));
      isAfterBlank = line.trim() === '';
      return begins && beginning.test(line) ? line.replace(beginning, `$1\`p${nth}x${count++}\` `) : line;
    });
  return head + lines.join('\n');
}
