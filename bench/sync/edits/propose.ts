import type {Change, Edit, Line, Page} from '../model';

/** @returns one edit for each match that `to` gives other words for; `undefined` leaves a match alone */
export function eachMatch(
  mask: string,
  pattern: RegExp,
  to: (found: RegExpExecArray) => string | undefined,
): Edit[] {
  return [...mask.matchAll(pattern)].flatMap((found) => {
    const words = to(found);
    if (words === undefined || words === found[0]) return [];
    return [replacing(found.index, found[0], words)];
  });
}

export function replacing(start: number, from: string, to: string): Edit {
  return {changes: [{start, end: start + from.length, to}], fact: `${shorten(from)} → ${shorten(to)}`};
}

/** Takes whole lines out, with their line ends. */
export function removing(lines: readonly Line[]): Change[] {
  return lines.map(({start, end}) => ({start, end: end + 1, to: ''}));
}

/** All at once, as an author who prefers another style writes: one edit, or none where nothing matches. */
export function everyMatch(mask: string, pattern: RegExp, to: (found: RegExpExecArray) => string): Edit[] {
  const edits = eachMatch(mask, pattern, to);
  const changes = edits.flatMap((edit) => edit.changes);
  return changes.length > 0 ? [{changes, fact: edits[0]?.fact ?? ''}] : [];
}

/** Runs of single-line items of one list: no item has anything below it. */
export function simpleLists({lines}: Page, marker: RegExp): Line[][] {
  return runsOf(lines, ({zone, text}) => zone === 'item' && marker.test(text)).filter(
    (run) => run.length > 1 && isWhole(lines, run),
  );
}

/** Rows of each table, without head and ruler. */
export function tableBodies({lines}: Page): Line[][] {
  return runsOf(lines, ({zone}) => zone === 'row')
    .map((run) => run.slice(2))
    .filter((run) => run.length > 1);
}

/** Lines that stand together and pass, as blocks do. */
export function runsOf(lines: readonly Line[], passes: (line: Line) => boolean): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (passes(line)) run.push(line);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function isWhole(lines: readonly Line[], run: readonly Line[]): boolean {
  const [first] = run;
  if (!first) return false;
  const at = lines.indexOf(first);
  const [before, after] = [lines[at - 1], lines[at + run.length]];
  const isOpen = (line: Line | undefined) => !line || ['blank', 'prose'].includes(line.zone);
  return isOpen(before) && (!after || after.zone === 'blank') && !first.text.startsWith(' ');
}

/** What a reader would miss: digits, code, an address, a bold label. */
export function statesFact(words: string): boolean {
  return /\d|`[^`]+`|https?:|\*\*[^*]+\*\*/.test(words);
}

export function shorten(words: string): string {
  const line = words.replaceAll('\n', '⏎');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
