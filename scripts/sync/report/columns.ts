/** Texts beside each other on a terminal, each wrapped in its own column. */
import {charactersOf, widthOf} from './width';

/** `at` is what a finding is about; `gone` and `come` are what a word diff shows. */
export type Look = 'around' | 'at' | 'gone' | 'come';
export type Stretch = {readonly text: string; readonly look: Look};

export type Painting = {
  readonly paint: (text: string, look: Look) => string;
  /** `│`, perhaps painted. */
  readonly bar: string;
  /** Carets below what is `at`, for who sees no colours. */
  readonly hasCarets: boolean;
};

const between = '  ';
/** Of a bar on the screen; painted, it holds more than what is seen. */
const barWidth = widthOf('│');
const narrow = 74;

/**
 * @param columns each one text, without line breaks and control characters
 * @param width of all columns together, in columns of the terminal
 * @returns lines; undefined where there is no room for columns beside each other
 */
export function sideBySide(
  columns: readonly (readonly Stretch[])[],
  width: number,
  painting: Painting,
): string[] | undefined {
  if (width < narrow) return undefined;
  const each = Math.floor((width - between.length * (columns.length - 1)) / columns.length);
  const cells = columns.map((column) => quoted(column, each, painting));
  const height = Math.max(...cells.map((lines) => lines.length));
  const empty = {painted: painting.bar, width: barWidth};
  return Array.from({length: height}, (_, row) =>
    cells
      .map((lines) => {
        const {painted, width: taken} = lines[row] ?? empty;
        return painted + ' '.repeat(Math.max(0, each - taken));
      })
      .join(between)
      .trimEnd(),
  );
}

/** One text behind a bar. */
export function quote(text: readonly Stretch[], width: number, painting: Painting): string[] {
  return quoted(text, width, painting).map(({painted}) => painted);
}

type Line = {readonly painted: string; readonly width: number};

function quoted(text: readonly Stretch[], width: number, {paint, bar, hasCarets}: Painting): Line[] {
  const start = `${bar} `;
  const room = Math.max(1, width - widthOf('│ '));
  const pointsOut = hasCarets && text.some(({look, text: shown}) => look === 'around' && shown.trim() !== '');
  return wrap(text, room).flatMap((line) => {
    const shown = line.map(({text: words}) => words).join('');
    const painted = start + line.map(({text: words, look}) => paint(words, look)).join('');
    const carets = line
      .map(({text: words, look}) => (look === 'at' ? '^' : ' ').repeat(widthOf(words)))
      .join('')
      .trimEnd();
    const below = {painted: start + carets, width: 2 + carets.length};
    return [{painted, width: 2 + widthOf(shown)}, ...(pointsOut && carets !== '' ? [below] : [])];
  });
}

/** Breaks at ordinary spaces, and inside a word that is wider than a line. */
export function wrap(text: readonly Stretch[], width: number): Stretch[][] {
  const lines: Stretch[][] = [];
  let line: Stretch[] = [];
  let taken = 0;
  const add = (part: readonly Stretch[]): void => {
    line.push(...part);
    taken += lengthOf(part);
  };
  const end = (): void => {
    if (line.length > 0) lines.push(joined(line));
    line = [];
    taken = 0;
  };
  for (const {space, word} of wordsOf(text)) {
    if (taken > 0 && taken + lengthOf(space) + lengthOf(word) > width) end();
    if (taken > 0) add(space);
    for (const part of broken(word, width)) {
      if (taken > 0 && taken + lengthOf(part) > width) end();
      add(part);
    }
  }
  end();
  return lines;
}

type Word = {readonly space: readonly Stretch[]; readonly word: readonly Stretch[]};

/** Each with the spaces before it; a stretch may begin or end inside a word. */
function wordsOf(text: readonly Stretch[]): Word[] {
  const words: {space: Stretch[]; word: Stretch[]}[] = [];
  let isInside = false;
  for (const {text: whole, look} of text) {
    for (const [part] of whole.matchAll(/ +|[^ ]+/g)) {
      const isSpace = part.startsWith(' ');
      if (isSpace || !isInside) {
        const last = words.at(-1);
        if (last?.word.length === 0) last[isSpace ? 'space' : 'word'].push({text: part, look});
        else
          words.push(
            isSpace ? {space: [{text: part, look}], word: []} : {space: [], word: [{text: part, look}]},
          );
      } else words.at(-1)?.word.push({text: part, look});
      isInside = !isSpace;
    }
  }
  return words.filter(({word}) => word.length > 0);
}

/** @returns parts of a word, none wider than a line; a single character may be */
function broken(word: readonly Stretch[], width: number): Stretch[][] {
  if (lengthOf(word) <= width) return [[...word]];
  const parts: Stretch[][] = [[]];
  let taken = 0;
  for (const {text, look} of word) {
    for (const character of charactersOf(text)) {
      const own = widthOf(character);
      if (taken > 0 && taken + own > width) {
        parts.push([]);
        taken = 0;
      }
      parts.at(-1)?.push({text: character, look});
      taken += own;
    }
  }
  return parts.map(joined);
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const {text, look} of stretches) {
    const last = result.at(-1);
    if (last?.look === look) result[result.length - 1] = {text: last.text + text, look};
    else result.push({text, look});
  }
  return result;
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, {text}) => sum + widthOf(text), 0);
}
