/** Headings, paragraphs and lists on the lines of a terminal. */
import type {createColors} from 'picocolors';
import {visibleLine} from '../report/visible';

export type Section = {
  readonly heading: string;
  readonly lines?: readonly string[];
  /** Each begins with a mark and a space, under which nothing else stands. */
  readonly marked?: readonly string[];
  readonly numbered?: readonly string[];
  readonly items?: readonly string[];
  /** Below the lists. */
  readonly after?: readonly string[];
};

export type Page = {
  readonly title: string;
  readonly subtitle: string;
  /** One without content is left out. */
  readonly sections: readonly Section[];
  readonly notes: readonly string[];
};

const widest = 100;

/** @param width columns of the terminal; undefined: lines are broken as if there were 100 */
export function layOut(
  {title, subtitle, sections, notes}: Page,
  {colors, width = widest}: {colors: ReturnType<typeof createColors>; width?: number | undefined},
): string {
  const columns = Math.max(40, Math.min(width, widest));
  const blocks = sections
    .map(({heading, lines = [], marked = [], numbered = [], items = [], after = []}) => {
      const body = [
        ...lines.flatMap((line) => wrap(line, columns, '  ')),
        ...marked.flatMap((line) => wrap(line, columns, '  ', '    ')),
        ...numbered.flatMap((line, index) => wrap(line, columns, `  ${index + 1}. `)),
        ...items.flatMap((line) => wrap(line, columns, '  - ')),
        ...after.flatMap((line) => wrap(line, columns, '  ')),
      ];
      return body.length === 0 ? '' : [colors.bold(heading), ...body].join('\n');
    })
    .filter((block) => block !== '');
  const head = [
    colors.bold(colors.cyan(visibleLine(title))),
    ...(subtitle === '' ? [] : [colors.dim(visibleLine(subtitle))]),
  ].join('\n');
  const tail = notes.map((note) =>
    wrap(note, columns, '')
      .map((line) => colors.yellow(line))
      .join('\n'),
  );
  return `${[head, ...blocks, ...tail].join('\n\n')}\n`;
}

/** What was pasted may hold anything: it is made visible first. Breaks at ordinary spaces only: those before French punctuation hold. An address longer than a line stays whole. */
function wrap(text: string, width: number, prefix: string, indent = ' '.repeat(prefix.length)): string[] {
  const lines: string[] = [];
  for (const word of visibleLine(text).split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`${lines.length === 0 ? prefix : indent}${word}`);
  }
  return lines;
}
