/** Reads a page as the generators need it: line by line, with masks. Knows only the Markdown of the bench's own pages. */
import GithubSlugger from 'github-slugger';
import type {Line, Page, PairFiles, SectionMark, Side} from './model';

const hidden = '\0';

export function readPage({name, file, text: texts}: PairFiles, side: Side): Page {
  const text = texts[side];
  const lines = readLines(text);
  const fenced = keep(text, (line) => line.zone === 'code', lines);
  const inline = inlineOf(text, lines);
  return {
    name,
    file: file[side],
    side,
    text,
    lines,
    sections: readSections(text, lines),
    prose: proseOf(text, lines),
    inline,
    fenced,
  };
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let fence: string | undefined;
  let isFront = text.startsWith('---\n');
  let start = 0;
  for (const [nth, line] of text.split('\n').entries()) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    let zone = zoneOf(line, lines.at(-1));
    if (isFront) {
      zone = 'front';
      if (nth > 0 && line === '---') isFront = false;
    } else if (mark && (!fence || mark.startsWith(fence))) {
      zone = 'fence';
      fence = fence ? undefined : mark;
    } else if (fence) zone = 'code';
    lines.push({start, end: start + line.length, text: line, zone});
    start += line.length + 1;
  }
  return lines;
}

function zoneOf(line: string, before: Line | undefined): Line['zone'] {
  if (line.trim() === '') return 'blank';
  if (/^#{1,6} /.test(line)) return 'heading';
  if (/^(?:={3,}|-{3,})$/.test(line) && before?.zone === 'prose') return 'underline';
  if (/^\s*\|/.test(line)) return 'row';
  if (/^ {4}\S/.test(line) && (before?.zone === 'blank' || before?.zone === 'code')) return 'code';
  if (/^\s*(?:[-*+]|\d+[.)])\s/.test(line)) return 'item';
  return 'prose';
}

function readSections(text: string, lines: readonly Line[]): SectionMark[] {
  const slugger = new GithubSlugger();
  const found: {key: string; id?: string; level: number; start: number}[] = [{key: '', level: 0, start: 0}];
  for (const [nth, line] of lines.entries()) {
    const isSetext = lines[nth + 1]?.zone === 'underline';
    if (line.zone !== 'heading' && !isSetext) continue;
    const level = isSetext
      ? lines[nth + 1]?.text.startsWith('=')
        ? 1
        : 2
      : (/^#+/.exec(line.text)?.[0].length ?? 0);
    const words = line.text.replace(/^#+ /, '');
    const id = /\{(?:\/\* )?#([^\s}]+)(?: \*\/)?\}\s*$/.exec(words)?.[1];
    const key = id ?? slugger.slug(words.replaceAll(/[*_`]|\]\([^)]*\)|\[/g, ''));
    found.push({key, ...(id ? {id} : {}), level, start: line.start});
  }
  return found.map((section, nth) => ({...section, end: found[nth + 1]?.start ?? text.length}));
}

function proseOf(text: string, lines: readonly Line[]): string {
  const shown = keep(text, ({zone}) => ['heading', 'row', 'item', 'prose'].includes(zone), lines);
  const blank = (found: string) => hidden.repeat(found.length);
  return (
    shown
      .replaceAll(/(?<!`)`[^`\n]+`/g, blank)
      .replaceAll(/!\[[^\]\n]*\]/g, blank)
      .replaceAll(/\]\([^)\n]*\)/g, blank)
      .replaceAll(/^\[[^\]\n]+\]: .*$/gm, blank)
      .replaceAll(/\{\/\*.*?\*\/\}|\{#[^}\n]*\}/g, blank)
      .replaceAll(/<\/?[A-Za-z][^>\n]*>/g, blank)
      .replaceAll(/^import .*$/gm, blank)
      // Titles of admonitions may be worded otherwise.
      .replaceAll(/(?<=^\s*:::[a-z]+)\b.*$/gm, blank)
      .replaceAll(/https?:\/\/[^\s<>)]+/g, blank)
      .replaceAll(/^\s*(?:\d+[.)]|#{1,6}(?: \d+\.)?)\s/gm, blank)
      .replaceAll(/^\d+\. (?=.*\n-{3,}$)/gm, blank)
      .replaceAll(/\[\^[^\]\n]*\]/g, blank)
  );
}

function keep(text: string, isKept: (line: Line) => boolean, lines: readonly Line[]): string {
  const parts = lines.map((line) => (isKept(line) ? line.text : hidden.repeat(line.text.length)));
  return parts.join('\n').slice(0, text.length);
}

function inlineOf(text: string, lines: readonly Line[]): string {
  const shown = keep(text, ({zone}) => ['heading', 'row', 'item', 'prose'].includes(zone), lines);
  const parts: string[] = [];
  let from = 0;
  for (const {index, 0: found} of shown.matchAll(/(?<!`)`[^`\n]+`(?!`)/g)) {
    const inner = found.slice(1, -1);
    parts.push(hidden.repeat(index + 1 - from), inner);
    from = index + 1 + inner.length;
  }
  return parts.join('') + hidden.repeat(text.length - from);
}
