/** Both from 1; `column` counts UTF-16 code units, as editors and SARIF do. */
export type Position = {readonly line: number; readonly column: number};

/** A stretch of text, in UTF-16 code units from its beginning. */
export type Range = {readonly start: number; readonly end: number};

/**
 * @param text without a byte order mark: editors count no column for it
 * @returns line and column of an offset; CR LF, LF and CR each end a line
 */
export function placesOf(text: string): (offset: number) => Position {
  const starts = [0];
  if (text.includes('\r')) {
    for (const {index, 0: ending} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length);
  } else {
    for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1) starts.push(at);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1};
  };
}

/** @returns the offset of a line and column; the end of the text if there is no such line */
export function offsetOf(text: string, {line, column}: Position): number {
  const endings = /\r\n|\n|\r/g;
  for (let left = line; left > 1; left--) if (!endings.exec(text)) return text.length;
  return Math.min(text.length, endings.lastIndex + column - 1);
}
