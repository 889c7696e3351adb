import {compareSection} from '../../align';
import {codeFacts} from '../../facts/code';
import type {Block} from '../../model';
import {isTranslatedLine} from './code-words';
import {diagramFacts, isDiagram} from './diagram';
import {places, sectionOf, type StructureRule} from './finding-at';

type Code = Extract<Block, {kind: 'code'}>;

/** Listings that differ by more than their comments. The first line that differs on either side is shown. */
export const code: StructureRule = (page) =>
  page.sections.flatMap((pair) =>
    compareSection(pair).blocks.flatMap(({source: [source], translation: [translation]}) => {
      if (source?.kind !== 'code' || translation?.kind !== 'code') return [];
      const args = fileNames(source, translation) ?? firstLines(source, translation);
      if (!args) return [];
      return {
        code: 'code-differs' as const,
        severity: 'error' as const,
        args,
        ...sectionOf(pair),
        ...places(page, translation.range, source.range),
      };
    }),
  );

type Differing = {readonly expected: string; readonly found: string};

const title = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)'|(\S+))/;
const fileName = /^(?:[\w.@~-]+\/)*[\w@~-]*\.[A-Za-z]\w*$/;

/** A title is translated, unless it is the name of the file that the listing belongs in: `src/settings.json`. */
function fileNames({meta = ''}: Code, {meta: otherMeta = ''}: Code): Differing | undefined {
  if (meta === otherMeta) return undefined;
  const [expected, found] = [titleIn(meta), titleIn(otherMeta)];
  return expected !== found && fileName.test(expected) ? {expected, found} : undefined;
}

function titleIn(meta: string): string {
  const [, double, single, bare = ''] = title.exec(meta) ?? [];
  return double ?? single ?? bare;
}

function firstLines(source: Code, translation: Code): Differing | undefined {
  if (source.text === translation.text) return undefined;
  const [lines, otherLines] = [linesOf(source), linesOf(translation, source.lang)];
  const lang = (source.lang ?? '').toLowerCase();
  const at = lines.findIndex((line, index) => !isTranslatedLine(line, otherLines[index] ?? '', lang));
  if (at < 0 && lines.length === otherLines.length) return undefined;
  const first = at < 0 ? lines.length : at;
  return {expected: (lines[first] ?? '').trim(), found: (otherLines[first] ?? '').trim()};
}

function linesOf({text, lang: own}: Code, lang = own): readonly string[] {
  const facts = isDiagram(lang) ? diagramFacts(text) : codeFacts(text, lang);
  return withoutMargin(facts.split('\n'));
}

/** How far a listing as a whole is indented says nothing: lists indent theirs. */
function withoutMargin(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const margin = Math.min(...indents);
  return Number.isFinite(margin) ? lines.map((line) => line.slice(margin)) : lines;
}
