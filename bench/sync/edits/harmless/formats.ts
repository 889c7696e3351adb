/** Times, dates, shares and sums, each written in another way of the same language. */
import type {Family} from '../../model';
import {eachMatch, everyMatch} from '../propose';
import {turning} from '../turning';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const gap = '[ \\u00a0\\u202f]';

export const formatFamilies: readonly Family[] = [
  turning('time-style', [], {
    en: [
      [/(?<![\d:])\d{1,2} [AP]M\b/g, (time) => `${time.slice(0, -3)}:00 ${time.slice(-2)}`],
      [/(?<=\d )[AP]M\b(?!\.)/g, (half) => (half === 'AM' ? 'a.m.' : 'p.m.')],
    ],
    fr: [
      [new RegExp(`(?<=(?:de|à|entre) )\\d{1,2}${gap}h(?= (?:à|et)\\b)`, 'g'), (time) => `${time} 00`],
      [new RegExp(`\\b\\d{1,2}${gap}h${gap}\\d\\d\\b`, 'g'), (time) => time.replaceAll(/\s/g, '')],
    ],
  }),
  {
    name: 'date-style',
    codes: [],
    propose: ({prose, side}) =>
      side === 'en'
        ? [
            ...eachMatch(
              prose,
              new RegExp(`\\b(\\d{1,2}) (${months}) (20\\d\\d)\\b`, 'g'),
              ({1: day = '', 2: month = '', 3: year = ''}) => `${month} ${day}, ${year}`,
            ),
            ...eachMatch(
              prose,
              new RegExp(`\\b(${months}) (\\d{1,2})(?:st|nd|rd|th)?, (20\\d\\d)\\b`, 'g'),
              ({1: month = '', 2: day = '', 3: year = ''}) => `${day} ${month} ${year}`,
            ),
          ]
        : eachMatch(prose, /(?<!\d)1er(?= \p{Ll}+ 20\d\d)/gu, () => '1<sup>er</sup>'),
  },
  turning('percent-style', [], {
    en: [[/(?<=\d)%/g, ' percent']],
    fr: [[new RegExp(`(?<=\\d)${gap}%`, 'g'), '%']],
  }),
  turning('currency-style', [], {
    en: [[/€\d+(?:\.\d+)?(?![\d,])/g, (sum) => `${sum.slice(1)} €`]],
    fr: [[/(?<=\d[ \u00a0\u202f])€/g, 'EUR']],
  }),
  turning('range-style', [], {
    en: [
      [/(?<=\bfor |\btakes )\d+ to \d+(?= minutes| hours)/g, (range) => range.replace(' to ', '–')],
      [/(?<= )\d+–\d+(?= minutes| hours)/g, (range) => range.replace('–', ' to ')],
    ],
    fr: [[/(?<=(?:prend|dure|valable) )de (?=\d+ à \d+)/g, '']],
  }),
  turning('unit-spelling', [], {
    en: [[/(?<=\d )min(?=[ |])/g, 'minutes']],
    fr: [[/(?<=\d[ \u00a0\u202f])min(?=[ |])/g, 'minutes']],
  }),
  turning('ordinal-word', [], {
    en: [[/\b2nd\b/g, 'second']],
    fr: [[/(?<!\d)2e\b/g, 'deuxième']],
  }),
  {
    name: 'form-of-address',
    codes: [],
    propose: ({prose, side}) =>
      side === 'fr'
        ? [
            ...everyMatch(
              prose,
              /(?<=^\0*)(Sélectionn|Ajout|Cliqu|Cré|Copi|Entr)ez\b/gm,
              ({1: stem = ''}) => `${stem}er`,
            ),
            ...everyMatch(
              prose,
              /(?<=^\0*)(Sélectionn|Ajout|Copi|Entr)ez\b/gm,
              ({1: stem = ''}) => `${stem}e`,
            ),
          ]
        : [],
  },
];
