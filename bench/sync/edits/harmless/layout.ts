/** The same Markdown, written otherwise: lines, markers, fences, tables. */
import type {Edit, Family, Line} from '../../model';
import {everyMatch, replacing, runsOf, simpleLists} from '../propose';
import {paragraphs} from '../harmful/blocks';

export const layoutFamilies: readonly Family[] = [
  {
    name: 'reflow',
    codes: [],
    propose: (page) => {
      const changes = paragraphs(page).flatMap((line) => wrapped(line, page.prose));
      return changes.length > 0 ? [{changes, fact: 'hard wrap'}] : [];
    },
  },
  {
    name: 'reflow-item',
    codes: [],
    propose: (page) =>
      page.lines.flatMap((line) => {
        const marker = /^(?:[-*+]|\d+[.)]) +/.exec(line.text)?.[0];
        const changes =
          line.zone === 'item' && marker ? wrapped(line, page.prose, ' '.repeat(marker.length)) : [];
        return changes.length > 0 ? [{changes, fact: 'hard wrap of an item'}] : [];
      }),
  },
  {
    name: 'list-marker',
    codes: [],
    propose: ({lines}) => {
      const items = lines.filter(({zone, text}) => zone === 'item' && /^\s*[-*+] /.test(text));
      const to = items[0]?.text.trim().startsWith('*') ? '-' : '*';
      const changes = items.map(({start, text}) => {
        const at = start + text.search(/\S/);
        return {start: at, end: at + 1, to};
      });
      return changes.length > 0 ? [{changes, fact: `lists with ${to}`}] : [];
    },
  },
  {
    name: 'numbering',
    codes: [],
    propose: ({lines}) => {
      const changes = runsOf(lines, ({zone, text}) => zone === 'item' && /^\d+\. /.test(text)).flatMap(
        (run) =>
          run
            .slice(1)
            .filter(({text}) => !text.startsWith('1.'))
            .map(({start, text}) => ({start, end: start + text.indexOf('.'), to: '1'})),
      );
      return changes.length > 0 ? [{changes, fact: '1. 1. 1.'}] : [];
    },
  },
  {
    name: 'loose-list',
    codes: [],
    propose: (page) =>
      simpleLists(page, /^(?:[-*+]|\d+[.)]) /).map((run) => ({
        changes: run.slice(1).map(({start}) => ({start, end: start, to: '\n'})),
        fact: 'blank lines between items',
      })),
  },
  {
    name: 'emphasis-style',
    codes: [],
    propose: ({prose}) => [
      ...everyMatch(
        prose,
        /(?<![*\p{L}\d])\*(?![*\s])([^*\n\0]+)\*(?![*\p{L}\d])/gu,
        ({1: words = ''}) => `_${words}_`,
      ),
      ...everyMatch(
        prose,
        /(?<![*\p{L}\d])\*\*(?![*\s])([^*\n\0]+)\*\*(?![*\p{L}\d])/gu,
        ({1: words = ''}) => `__${words}__`,
      ),
    ],
  },
  {
    name: 'blank-lines',
    codes: [],
    propose: ({lines}) => {
      const headings = lines.filter(({zone}) => zone === 'heading');
      const changes = headings.map(({start}) => ({start, end: start, to: '\n'}));
      return changes.length > 0 ? [{changes, fact: 'one more blank line above headings'}] : [];
    },
  },
  {
    name: 'trailing-spaces',
    codes: [],
    propose: (page) => [
      {changes: paragraphs(page).map(({end}) => ({start: end, end, to: '  '})), fact: 'trailing spaces'},
    ],
  },
  {
    name: 'table-padding',
    codes: [],
    propose: ({lines}) => {
      const changes = lines
        .filter(({zone, text}) => zone === 'row' && !/^\|[\s:|-]+\|$/.test(text))
        .map(({start, end, text}) => ({start, end, to: text.replaceAll(/(?<!\\)\|/g, '  |  ').trim()}));
      return changes.length > 0 ? [{changes, fact: 'padding'}] : [];
    },
  },
  {
    name: 'fence-style',
    codes: [],
    propose: ({lines}) => {
      const fences = lines.filter(({zone}) => zone === 'fence');
      const changes = fences.map(({start, text}) => {
        const at = start + text.search(/\S/);
        return {start: at, end: at + 3, to: text.trim().startsWith('~') ? '```' : '~~~'};
      });
      return changes.length > 0 ? [{changes, fact: '``` ⇄ ~~~'}] : [];
    },
  },
  {
    name: 'heading-style',
    codes: [],
    propose: ({lines, file}) => {
      const edits = lines.flatMap((line, nth): Edit[] => {
        const below = lines[nth + 1];
        if (below?.zone === 'underline') {
          const marks = below.text.startsWith('=') ? '#' : '##';
          return [
            {changes: [{start: line.start, end: below.end, to: `${marks} ${line.text}`}], fact: line.text},
          ];
        }
        const atx = /^(#{1,2}) (.*)$/.exec(line.text);
        if (line.zone !== 'heading' || !atx?.[2] || /^\d+\./.test(atx[2])) return [];
        // Docusaurus reads `{#id}` in MDX below `#` only.
        if (file.endsWith('.mdx') && atx[2].includes('{#')) return [];
        return [replacing(line.start, line.text, `${atx[2]}\n${(atx[1] === '#' ? '=' : '-').repeat(8)}`)];
      });
      const changes = edits.flatMap((edit) => edit.changes);
      return changes.length > 0 ? [{changes, fact: '# ⇄ underline'}] : [];
    },
  },
  {
    name: 'line-ends',
    codes: [],
    propose: ({lines}) => [
      {changes: lines.slice(0, -1).map(({end}) => ({start: end, end, to: '\r'})), fact: 'CR LF'},
    ],
  },
  {
    name: 'comment-added',
    codes: [],
    propose: (page) => {
      const comment = page.file.endsWith('.mdx')
        ? '{/* reviewed by 2 people */}'
        : '<!-- reviewed by 2 people -->';
      return paragraphs(page)
        .slice(1)
        .map(({start}) => ({changes: [{start, end: start, to: `${comment}\n\n`}], fact: comment}));
    },
  },
];

/** Breaks at spaces, every forty characters or so, where no line would begin like something else. */
function wrapped({start, text}: Line, prose: string, indent = '') {
  const changes: {start: number; end: number; to: string}[] = [];
  let since = 0;
  for (const {index} of text.matchAll(/(?<=\p{L}[,;]?) (?=\p{L}{2})/gu)) {
    if (
      index - since < 40 ||
      prose[start + index] !== ' ' ||
      /^(?:import|export)\b/.test(text.slice(index + 1))
    )
      continue;
    changes.push({start: start + index, end: start + index + 1, to: `\n${indent}`});
    since = index;
  }
  return changes;
}
