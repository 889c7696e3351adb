/** Quotes, spaces, apostrophes, ways to write a number, a character or an address. */
import type {Family} from '../../model';
import {eachMatch, everyMatch, replacing} from '../propose';

export const typographyFamilies: readonly Family[] = [
  {
    name: 'apostrophes',
    codes: [],
    propose: ({prose}) => [
      ...everyMatch(prose, /(?<=\p{L})’(?=[\p{L}\0*«])/gu, () => "'"),
      ...everyMatch(prose, /(?<=\p{L})'(?=[\p{L}\0*«])/gu, () => '’'),
    ],
  },
  {
    name: 'quotes',
    codes: [],
    propose: ({prose}) => [
      ...everyMatch(prose, /"([^"\n\0]+)"/g, ({1: words = ''}) => `“${words}”`),
      ...everyMatch(prose, /«[ \u00a0\u202f]([^»\n\0]+)[ \u00a0\u202f]»/g, ({1: words = ''}) => `“${words}”`),
    ],
  },
  {
    name: 'no-break-spaces',
    codes: [],
    propose: ({prose, side}) =>
      side === 'fr'
        ? [
            ...everyMatch(prose, /[\u00a0\u202f](?=[:;?!%»€])/g, () => ' '),
            ...everyMatch(prose, /(?<=\p{L}) (?=[:;?!])(?!:::)/gu, () => '\u00a0'),
          ]
        : everyMatch(prose, /(?<=\d) (?=(?:minutes|days|MB|GB|hours|seconds)\b)/g, () => '\u00a0'),
  },
  {
    name: 'thousands',
    codes: [],
    propose: ({prose, side}) =>
      side === 'en'
        ? [
            ...eachMatch(
              prose,
              /(?<![\d,.])(\d{1,3}),(\d{3})(?![\d,.]*\d)/g,
              ({1: head = '', 2: tail = ''}) => `${head}${tail}`,
            ),
            ...eachMatch(
              prose,
              /(?<![\d,.])(\d{1,3}),(\d{3})(?![\d,.]*\d)/g,
              ({1: head = '', 2: tail = ''}) => `${head}\u00a0${tail}`,
            ),
          ]
        : [' ', '\u00a0', ''].flatMap((gap) =>
            eachMatch(
              prose,
              /(?<![\d,.])(\d{1,3})[ \u00a0\u202f](\d{3})(?!\d)/g,
              ({1: head = '', 2: tail = ''}) => `${head}${gap}${tail}`,
            ),
          ),
  },
  {
    name: 'decimal-mark',
    codes: [],
    propose: ({prose, side}) =>
      side === 'fr'
        ? eachMatch(prose, /(?<=(?<![\d.,])\d{1,3}),(?=\d{1,2}[ \u00a0\u202f](?:%|USD|€|[KM]o))/g, () => '.')
        : [],
  },
  {
    name: 'ellipsis',
    codes: [],
    propose: ({prose}) => [
      ...everyMatch(prose, /…/g, () => '...'),
      ...everyMatch(prose, / – (?!\|)/g, () => ' — '),
    ],
  },
  {
    name: 'microsoft-locale',
    codes: [],
    propose: ({text}) =>
      eachMatch(text, /(?<=learn\.microsoft\.com\/)(?:en-us|fr-fr)\//g, ({0: locale}) =>
        locale === 'en-us/' ? 'en-gb/' : 'en-us/',
      ),
  },
  {
    name: 'image-folder',
    codes: [],
    propose: ({text, side}) => [
      ...eachMatch(text, new RegExp(`(?<=!\\[.*\\]\\([^)\\s]*/)${side}/`, 'g'), () => ''),
      ...[...text.matchAll(/(?<=!\[.*\]\([^)\s]*\/img\/)(?=[\w-]+\.(?:png|webp|svg)\))/g)].map(({index}) =>
        replacing(index, '', `${side}/`),
      ),
    ],
  },
  {
    name: 'character-reference',
    codes: [],
    propose: ({prose}) => [
      ...everyMatch(prose, /\u00a0/g, () => '&nbsp;'),
      ...eachMatch(prose, /é/g, () => '&eacute;').slice(0, 3),
      ...eachMatch(prose, /(?<= )&(?= )/g, () => '&amp;'),
      ...eachMatch(prose, /’/g, () => '&rsquo;').slice(0, 3),
      ...eachMatch(prose, /(?<=\p{L})\.(?= \p{Lu})/gu, () => '\\.').slice(0, 3),
    ],
  },
  {
    name: 'reference-link',
    codes: [],
    propose: ({text}) => [
      ...[...text.matchAll(/(?<=(?<!!)\[[^\]\n]+\])\((https:\/\/[^)\s]+)\)/g)].map(
        ({index, 0: whole, 1: url = ''}) => ({
          changes: [
            {start: index, end: index + whole.length, to: '[there]'},
            {start: text.length, end: text.length, to: `\n[there]: ${url}\n`},
          ],
          fact: url,
        }),
      ),
      ...[...text.matchAll(/(?<=\[[^\]\n]+\])\[(\w+)\]/g)].flatMap(({index, 0: whole, 1: label = ''}) => {
        const url = new RegExp(`^\\[${label}\\]: (\\S+)`, 'm').exec(text)?.[1];
        return url && text[index - 1] === ']' && !/!\[[^\]]*\]$/.test(text.slice(0, index))
          ? [{changes: [{start: index, end: index + whole.length, to: `(${url})`}], fact: url}]
          : [];
      }),
    ],
  },
  {
    name: 'autolink',
    codes: [],
    propose: ({text, file}) =>
      file.endsWith('.md')
        ? eachMatch(text, /<(https:\/\/[^>\s]+)>(?=[.,;]?(?:\s|$))/g, ({1: url = ''}) => url)
        : [],
  },
];
