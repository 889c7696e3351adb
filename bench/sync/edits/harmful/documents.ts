/** What vendors’ pages are made of beside Markdown’s everyday: HTML, nested lists, quotes, paths of labels. */
import type {Family} from '../../model';
import {eachMatch, removing, runsOf, shorten} from '../propose';

const gone = [
  'block-missing',
  'block-extra',
  'fact-missing',
  'fact-extra',
  'fact-differs',
  'text-much-shorter',
] as const;
const alerts: Readonly<Record<string, string>> = {NOTE: 'WARNING', WARNING: 'TIP', IMPORTANT: 'NOTE'};

export const documentFamilies: readonly Family[] = [
  {
    name: 'html-href',
    codes: ['fact-differs', 'fact-missing', 'fact-extra'],
    propose: ({text, lines}) =>
      eachMatch(text, /(?<=<a [^>\n]*href="(?:https:\/\/|mailto:))[\w-]+(?=[.@])/g, ({0: name, index}) =>
        lines.some(({start, end, zone}) => start <= index && index < end && zone === 'code')
          ? undefined
          : `${name}2`,
      ),
  },
  {
    name: 'html-row-removed',
    codes: [...gone, 'table-shape-differs', 'list-length-differs'],
    propose: ({text}) => eachMatch(text, /<(?:tr><td|li)>.*?<\/(?:td><\/tr|li)>/g, () => ''),
  },
  {
    name: 'nested-item-removed',
    codes: [...gone, 'list-length-differs'],
    propose: ({lines}) =>
      lines
        .filter(
          ({zone, text}, nth) =>
            zone === 'item' && /^ {2,}/.test(text) && !/^ {4,}\S/.test(lines[nth + 1]?.text ?? ''),
        )
        .map((line) => ({changes: removing([line]), fact: shorten(line.text.trim())})),
  },
  {
    name: 'alert-kind',
    codes: ['admonition-kind-differs', ...gone],
    propose: ({text}) => eachMatch(text, /(?<=^> ?\[!)[A-Z]+(?=\])/gm, ({0: kind}) => alerts[kind]),
  },
  {
    name: 'quote-removed',
    codes: gone,
    propose: ({lines}) =>
      runsOf(lines, ({text}) => /^ *>/.test(text)).map((run) => ({
        changes: removing(run),
        fact: shorten(run.map(({text}) => text.trim()).join(' ')),
      })),
  },
  {
    name: 'path-shortened',
    codes: ['fact-missing', 'fact-extra', 'fact-differs'],
    propose: ({text}) => eachMatch(text, /(?<=\*\*) > \*\*[^*\n]+\*\*(?= > \*\*)/g, () => ''),
  },
  {
    name: 'page-cut',
    codes: ['section-missing', 'section-extra', ...gone],
    propose: ({text, sections}) => {
      const first = Math.ceil(sections.length / 2);
      const start = sections[first]?.start;
      if (start === undefined || sections.length < 4) return [];
      const others = sections.slice(first + 1).map((_, nth) => first + 1 + nth);
      return [{changes: [{start, end: text.length, to: ''}], fact: 'the second half', alsoSections: others}];
    },
  },
];
