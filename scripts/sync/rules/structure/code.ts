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
      if (source.text === translation.text) return [];
      const [lines, otherLines] = [linesOf(source), linesOf(translation, source.lang)];
      const lang = (source.lang ?? '').toLowerCase();
      const at = lines.findIndex((line, index) => !isTranslatedLine(line, otherLines[index] ?? '', lang));
      if (at < 0 && lines.length === otherLines.length) return [];
      const first = at < 0 ? lines.length : at;
      return {
        code: 'code-differs' as const,
        severity: 'error' as const,
        args: {expected: (lines[first] ?? '').trim(), found: (otherLines[first] ?? '').trim()},
        ...sectionOf(pair),
        ...places(page, translation.range, source.range),
      };
    }),
  );

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
