import {stripVTControlCharacters} from 'node:util';

const gap = 3;
const narrow = 80;

/**
 * Sets texts beside each other, each wrapped in its own column; below each other where the terminal is narrow.
 *
 * @param columns each a list of texts, one below the other; they may hold colours
 * @param width of all columns together, in characters
 */
export function sideBySide(columns: readonly (readonly string[])[], width: number): string[] {
  if (width < narrow || columns.length < 2) {
    return columns.flatMap((texts) =>
      texts.filter((text) => text !== '').flatMap((text) => wrap(text, width)),
    );
  }
  const each = Math.floor((width - gap * (columns.length - 1)) / columns.length);
  const rows = Math.max(...columns.map((texts) => texts.length));
  return Array.from({length: rows}, (_, row) => {
    const cells = columns.map((texts) => wrap(texts[row] ?? '', each));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({length: height}, (__, line) =>
      cells.map((lines) => padded(lines[line] ?? '', each)).join(' '.repeat(gap)),
    );
  }).flat();
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function widthOf(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}

/** Breaks at ordinary spaces, and inside a word that is wider than the column; a colour goes on over the break. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return text === '' ? [] : recolored([...lines, line]);
}

function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  // Escapes count nothing: a word with colours is broken by what shows.
  const parts = word.match(
    new RegExp(`(?:(?:\\u001b\\[\\d+m)*[^\\u001b](?:\\u001b\\[\\d+m)*){1,${width}}`, 'gu'),
  );
  return parts ?? [word];
}

/** Each line ends the colours it has begun, and the next begins them again. */
function recolored(lines: readonly string[]): string[] {
  let open = '';
  return lines.map((line) => {
    const begun = open;
    for (const [code, number] of line.matchAll(/\u001b\[(\d+)m/gu)) {
      open =
        Number(number) < 20 && number !== '0'
          ? open + code
          : Number(number) >= 30 && Number(number) < 38
            ? open + code
            : '';
    }
    return `${begun}${line}${open === '' ? '' : '\u001b[0m'}`;
  });
}
