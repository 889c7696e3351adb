/** Steps, bullets and rows. */
import type {Edit, Family, Line} from '../../model';
import {eachMatch, removing, runsOf, shorten, simpleLists, statesFact, tableBodies} from '../propose';

const numbered = /^\d+[.)] /;
const bulleted = /^[-*+] (?!\[)/;
const facts = ['fact-differs', 'fact-missing', 'fact-extra', 'facts-in-other-order'] as const;
const lengths = ['list-length-differs', 'block-missing', 'block-extra', ...facts] as const;
const shapes = ['table-shape-differs', 'block-missing', 'block-extra', ...facts] as const;
const orders = ['steps-in-other-order', 'block-moved', ...facts] as const;
const added = {
  en: 'Restart the service.',
  fr: 'Redémarrez le service.',
};

export const listFamilies: readonly Family[] = [
  {name: 'step-removed', codes: lengths, propose: (page) => removals(simpleLists(page, numbered))},
  {
    name: 'step-added',
    codes: lengths,
    propose: (page) =>
      simpleLists(page, numbered).flatMap((run) => {
        const last = run.at(-1);
        if (!last) return [];
        const mark = /^\d+/.exec(last.text)?.[0] ?? '1';
        const step = `\n${last.text.replace(/^(\d+)([.)] ).*/, `${Number(mark) + 1}$2${added[page.side]}`)}`;
        return [{changes: [{start: last.end, end: last.end, to: step}], fact: step.trim()}];
      }),
  },
  {
    name: 'steps-swapped',
    codes: orders,
    propose: (page) => swaps(simpleLists(page, numbered), numbered),
  },
  {name: 'bullet-removed', codes: lengths, propose: (page) => removals(simpleLists(page, bulleted))},
  {name: 'task-removed', codes: lengths, propose: (page) => removals(simpleLists(page, /^- \[[ x]\] /))},
  {name: 'row-removed', codes: shapes, propose: (page) => removals(tableBodies(page))},
  {name: 'rows-swapped', codes: [...facts, 'block-moved'], propose: (page) => swaps(tableBodies(page), /^/)},
  {
    name: 'cell-changed',
    codes: [...facts, 'code-differs'],
    propose: ({prose, lines}) =>
      lines
        .filter(({zone}) => zone === 'row')
        .flatMap(({start, end}) =>
          eachMatch(prose.slice(start, end), /(?<=\| )(?:[$€] ?)?\d{1,4}(?= )/g, ({0: number}) =>
            number.replace(/\d+/, (digits) => String(Number(digits) + 3)),
          ).map((edit) => ({
            ...edit,
            changes: edit.changes.map((change) => ({
              ...change,
              start: change.start + start,
              end: change.end + start,
            })),
          })),
        ),
  },
  {
    name: 'column-removed',
    codes: shapes,
    propose: ({lines}) =>
      runsOf(lines, ({zone}) => zone === 'row').flatMap((run) => {
        const cells = run.map(({text}) => text.split(/(?<!\\)\|/));
        if (!run[0] || (cells[0]?.length ?? 0) < 5 || cells.some((row) => row.length !== cells[0]?.length))
          return [];
        return [
          {
            changes: run.map(({start, end}, nth) => ({
              start,
              end,
              to: (cells[nth] ?? []).filter((_, column, row) => column !== row.length - 2).join('|'),
            })),
            fact: `column of ${shorten(run[0].text)}`,
          },
        ];
      }),
  },
  {
    name: 'list-kind',
    codes: ['list-kind-differs', 'block-missing', 'block-extra'],
    propose: (page) =>
      simpleLists(page, numbered).map((run) => ({
        changes: run.map(({start, text}) => ({
          start,
          end: start + (numbered.exec(text)?.[0].length ?? 0),
          to: '- ',
        })),
        fact: 'numbered → bulleted',
      })),
  },
];

function removals(runs: readonly (readonly Line[])[]): Edit[] {
  return runs.flatMap((run) => run.map((line) => ({changes: removing([line]), fact: shorten(line.text)})));
}

/** Neighbours that state different facts change places; numbers stay where they are. */
function swaps(runs: readonly (readonly Line[])[], marker: RegExp): Edit[] {
  return runs.flatMap((run) =>
    run.slice(1).flatMap((second, nth) => {
      const first = run[nth];
      if (
        !first ||
        !statesFact(first.text.replace(marker, '')) ||
        !statesFact(second.text.replace(marker, ''))
      )
        return [];
      const words = ({text}: Line) => text.replace(marker, '');
      const mark = ({text}: Line) => marker.exec(text)?.[0] ?? '';
      return [
        {
          changes: [
            {start: first.start, end: first.end, to: mark(first) + words(second)},
            {start: second.start, end: second.end, to: mark(second) + words(first)},
          ],
          fact: `${shorten(words(first))} ⇄ ${shorten(words(second))}`,
        },
      ];
    }),
  );
}
