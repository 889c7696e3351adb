/** The help text, laid out for a terminal. */
import type {HelpWords} from './messages/words';

const widest = 100;

/** @returns what `--help` prints: lines of at most 100 columns, with the last line feed */
export function formatHelp(words: HelpWords): string {
  const options = Object.entries(words.options).map(
    ([name, {value, text}]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, text] as const,
  );
  return [
    words.purpose,
    '',
    words.usageTitle,
    ...columns(words.usages),
    '',
    words.optionsTitle,
    ...columns(options),
    '',
    words.statusTitle,
    ...columns(words.statuses),
    ...(words.note === undefined ? [] : ['', ...wrap(words.note, widest)]),
    '',
  ].join('\n');
}

/** Two columns, the second wrapped under itself. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, text]) =>
    wrap(text, widest - first).map(
      (line, index) => `${(index === 0 ? `  ${name}` : '').padEnd(first)}${line}`,
    ),
  );
}

/** Breaks at ordinary spaces only: those before French punctuation hold. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
