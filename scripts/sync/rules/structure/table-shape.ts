import {compareSection} from '../../align';
import type {Words} from '../../model';
import {places, sectionOf, type StructureRule} from './finding-at';

/** Rows or columns that one language lacks; the head counts as a row. */
export const tableShape: StructureRule = (page) =>
  page.sections.flatMap((pair) =>
    compareSection(pair).tables.flatMap(({source, translation, rows}) => {
      const [columns, otherColumns] = [columnsOf(source.rows), columnsOf(translation.rows)];
      if (source.rows.length === translation.rows.length && columns === otherColumns) return [];
      const missing = rows.find((row) => !row.translation)?.source;
      const extra = rows.find((row) => !row.source)?.translation;
      const start = (cells: readonly Words[] | undefined) => cells?.[0]?.origins[0]?.offset;
      return {
        code: 'table-shape-differs' as const,
        severity: 'error' as const,
        args: {
          expectedRows: source.rows.length,
          expectedColumns: columns,
          foundRows: translation.rows.length,
          foundColumns: otherColumns,
        },
        ...sectionOf(pair),
        ...places(page, start(extra) ?? translation.range, start(missing) ?? source.range),
      };
    }),
  );

function columnsOf(rows: readonly (readonly Words[])[]): number {
  return Math.max(0, ...rows.map((row) => row.length));
}
