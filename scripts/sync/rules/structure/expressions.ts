import type {Unit} from '../../align';
import type {SyncFinding} from '../../finding';
import {fileRange} from '../../read/places';
import {places, sectionOf, type StructureRule} from './finding-at';
import {compareOccurrences, type Occurrence} from './occurrences';

/** What MDX computes in the words: `{props.version}`. Strings in it may be words of a language. */
export const expressions: StructureRule = (page) =>
  page.sections.flatMap((pair) => {
    const {differing, missing, extra} = compareOccurrences(pair, ['expression'], expressionsIn);
    return [
      ...differing.map(([source, translation]): SyncFinding => ({
        code: 'code-differs',
        severity: 'error',
        args: {expected: `{${source.value}}`, found: `{${translation.value}}`},
        ...sectionOf(pair),
        ...places(page, translation.range, source.range),
      })),
      ...missing.map(({value, range}): SyncFinding => ({
        code: 'block-missing',
        severity: 'error',
        args: {kind: 'expression', words: `{${value}}`},
        ...sectionOf(pair),
        ...places(page, pair.translation?.range.start, range),
      })),
      ...extra.map(({value, range}): SyncFinding => ({
        code: 'block-extra',
        severity: 'error',
        args: {kind: 'expression', words: `{${value}}`},
        ...sectionOf(pair),
        ...places(page, range, pair.source?.range.start),
      })),
    ];
  });

type Expression = Occurrence & {readonly value: string};

function expressionsIn(texts: Unit['source']): Expression[] {
  return texts.flatMap((text) =>
    'kind' in text
      ? []
      : text.marks.flatMap((mark) => {
          if (mark.kind !== 'expression' || /^\s*(['"`])\s*\1\s*$/.test(mark.value)) return [];
          return [
            {key: keyOf(mark.value), name: 'expression', range: fileRange(text, mark), value: mark.value},
          ];
        }),
  );
}

/** Without the words of a language in it. */
function keyOf(value: string): string {
  return value.replaceAll(/(['"`])(?:(?!\1).)*[\s\u0080-\uffff](?:(?!\1).)*\1/g, '""').replaceAll(/\s+/g, '');
}
