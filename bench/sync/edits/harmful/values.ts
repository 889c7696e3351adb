/** Numbers, units, dates, versions: what a reader would type or plan by. */
import type {Family, Page} from '../../model';
import {eachMatch} from '../propose';

const facts = ['fact-differs', 'fact-missing', 'fact-extra'] as const;
const months = {
  en: ['January', 'February', 'March', 'May', 'June', 'July', 'September', 'October', 'December'],
  fr: ['janvier', 'février', 'mars', 'mai', 'juin', 'juillet', 'septembre', 'octobre', 'décembre'],
};
const anyMonth = [
  ...months.en,
  'April',
  'August',
  'November',
  ...months.fr,
  'avril',
  'août',
  'novembre',
].join('|');
const space = '[ \u00a0\u202f]';
const times = {
  en: {seconds: 'minutes', minutes: 'hours', hours: 'days', days: 'weeks', months: 'years', years: 'months'},
  fr: {secondes: 'minutes', minutes: 'heures', heures: 'jours', jours: 'semaines', mois: 'ans', ans: 'mois'},
};
const sizes = {en: {KB: 'MB', MB: 'GB', GB: 'TB'}, fr: {Ko: 'Mo', Mo: 'Go', Go: 'To'}};
const date = new RegExp(`\\b(\\d{1,2}(?:er)?)(${space})(${anyMonth})(${space})(20\\d\\d)`, 'g');

export const valueFamilies: readonly Family[] = [
  {
    name: 'number',
    codes: facts,
    propose: ({prose, side}) => eachMatch(prose, plainNumber(side), ({0: number}) => changed(number)),
  },
  {
    name: 'grouped-number',
    codes: facts,
    propose: ({prose}) =>
      eachMatch(
        prose,
        /(?<![\d.,])(\d{1,3})([,\u00a0\u202f ])(000|\d{3})(?![\d.,])/g,
        ({1: head = '', 2: gap = '', 3: tail = ''}) => `${Number(head) + 1}${gap}${tail}`,
      ),
  },
  {
    name: 'unit',
    codes: facts,
    propose: ({prose, side}) => eachMatch(prose, /(?<=\d[ \u00a0\u202f])(?:[KMG][Bo])\b/g, swap(sizes[side])),
  },
  {
    name: 'duration',
    codes: facts,
    propose: ({prose, side}) =>
      eachMatch(
        prose,
        new RegExp(`(?<![\\d.,])\\d{1,3}(?=${space}(?:${Object.keys(times[side]).join('|')})\\b)`, 'g'),
        ({0: number}) => changed(number),
      ),
  },
  {
    name: 'duration-unit',
    codes: facts,
    propose: ({prose, side}) =>
      eachMatch(
        prose,
        new RegExp(`(?<=\\d${space})(?:${Object.keys(times[side]).join('|')})\\b`, 'g'),
        swap(times[side]),
      ),
  },
  {
    name: 'date-day',
    codes: facts,
    propose: ({prose}) =>
      eachMatch(prose, date, ({0: whole, 1: day = ''}) =>
        whole.replace(day, Number.parseInt(day) > 20 ? '12' : '23'),
      ),
  },
  {
    name: 'date-month',
    codes: facts,
    propose: ({prose, side}) =>
      eachMatch(prose, date, ({0: whole, 3: month = ''}) =>
        whole.replace(month, months[side][(months[side].indexOf(month) + 2) % 9] ?? month),
      ),
  },
  {
    name: 'date-year',
    codes: facts,
    propose: ({prose}) =>
      eachMatch(prose, date, ({0: whole, 5: year = ''}) => whole.replace(year, String(Number(year) + 1))),
  },
  {
    name: 'version',
    codes: [...facts, 'code-differs'],
    propose: (page) => [...versions(page.prose), ...versions(page.inline)],
  },
];

function versions(mask: string) {
  return eachMatch(
    mask,
    /(?<![\w.#,-])v?\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?![\w.]*[\d%]|[ \u00a0\u202f][%U€])/g,
    ({0: version}) => version.replace(/\d+$/, (last) => String(Number(last) + 1)),
  );
}

function plainNumber(side: Page['side']): RegExp {
  const after = [...Object.keys(times[side]), ...Object.keys(sizes[side]), anyMonth].join('|');
  return new RegExp(
    `(?<![\\w.,:/#+@–-]|[\\d–]${space}|(?:${anyMonth})${space})\\d{1,5}(?![\\w,:/@–-]|\\.\\d|er\\b|${space}(?:${after}|\\d|–))`,
    'g',
  );
}

/** Another number with as many digits. */
function changed(number: string): string {
  const value = Number(number);
  const other = value + (number.length > 2 ? 10 ** (number.length - 2) * 2 : number.length > 1 ? 5 : 1);
  return String(other).length > number.length
    ? String(Math.max(2, value - (number.length > 1 ? 5 : 1)))
    : String(other);
}

function swap(words: Readonly<Record<string, string>>) {
  return ({0: word}: RegExpExecArray) => words[word];
}
