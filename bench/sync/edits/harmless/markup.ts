/** The same in other marks: HTML for Markdown, one way of writing a table, a quote, a tag or a path of labels for another. */
import type {Family} from '../../model';
import {eachMatch, everyMatch} from '../propose';

export const markupFamilies: readonly Family[] = [
  {
    name: 'html-bold',
    codes: [],
    propose: ({prose}) =>
      eachMatch(
        prose,
        /(?<![*\0])\*\*(\p{L}[^*\n\0[!]*)\*\*(?![*\0])/gu,
        ({1: words = ''}) => `<strong>${words}</strong>`,
      ),
  },
  {
    name: 'html-link',
    codes: [],
    propose: ({text, lines}) =>
      eachMatch(
        text,
        /(?<!!)\[([\p{L} ’'-]+)\]\((https:\/\/[^)\s"]+)\)/gu,
        ({1: words = '', 2: url = '', index}) =>
          lines.some(
            ({start, end, zone}) => start <= index && index < end && zone !== 'prose' && zone !== 'item',
          )
            ? undefined
            : `<a href="${url}">${words}</a>`,
      ),
  },
  {
    name: 'label-path',
    codes: [],
    propose: ({text}) => [
      ...eachMatch(text, /(?<=\*\*[^*\n]+)\*\* > \*\*(?=[^*\n]+\*\*)/g, () => ' > '),
      ...eachMatch(text, /(?<=\*\*[^*\n]+)\*\* > \*\*(?=[^*\n]+\*\*)/g, () => '** → **'),
      ...eachMatch(text, /(?<=\*\*[^*\n>]+) > (?=[^*\n>]+\*\*)/g, () => '** > **'),
    ],
  },
  {
    name: 'table-ruler',
    codes: [],
    propose: ({lines}) =>
      lines
        .filter(({zone, text}) => zone === 'row' && /^[|: -]+$/.test(text) && text.includes('--'))
        .map(({start, end, text}) => {
          const to = text.includes(':') ? text.replaceAll(':', '-') : text.replaceAll(/-+/g, ':---');
          return {changes: [{start, end, to}], fact: `${text} → ${to}`};
        }),
  },
  {
    name: 'prop-quotes',
    codes: [],
    propose: ({text, file}) =>
      file.endsWith('.mdx')
        ? everyMatch(
            text,
            /(?<=^ *<[A-Z]\w+(?: [^>\n]*)? \w+=)"([^"'\n]*)"(?=[^\n]*>$)/gm,
            ({1: value = ''}) => `'${value}'`,
          )
        : [],
  },
  {
    name: 'alert-style',
    codes: [],
    propose: ({text}) => eachMatch(text, /(?<=^> ?\[![A-Z]+\]\n)(?=> \S)/gm, () => '>\n'),
  },
  {
    name: 'thematic-break',
    codes: [],
    propose: ({text, lines}) =>
      lines
        .filter(({zone, text: line}) => zone === 'prose' && line === '---')
        .flatMap(({start, end}) =>
          text[start - 2] === '\n' ? [{changes: [{start, end, to: '***'}], fact: '---'}] : [],
        ),
  },
  {
    name: 'mail-link',
    codes: [],
    propose: ({text, file}) => [
      ...eachMatch(text, /\[([\w.-]+@[\w.-]+)\]\(mailto:\1\)/g, ({1: mail = ''}) => mail),
      ...(file.endsWith('.md') ? eachMatch(text, /<([\w.-]+@[\w.-]+\w)>/g, ({1: mail = ''}) => mail) : []),
      ...eachMatch(
        text,
        /(?<=(?:à|to|mail) )[\w.-]+@[\w.-]+\.example(?=[ ,.])/g,
        ({0: mail}) => `[${mail}](mailto:${mail})`,
      ),
    ],
  },
];
