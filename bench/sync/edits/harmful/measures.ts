/** Rates, times of day, money, fractions, answers of a server, switches. */
import type {Family} from '../../model';
import {eachMatch} from '../propose';
import {exchange, turning} from '../turning';

const codes = ['fact-differs', 'fact-missing', 'fact-extra', 'code-differs'] as const;
const english = exchange({second: 'minute', hour: 'day', month: 'year'});
const french = exchange({seconde: 'minute', heure: 'jour', mois: 'an'});

export const measureFamilies: readonly Family[] = [
  turning('rate', codes, {
    en: [[/(?<=\bper )(?:second|minute|hour|day|month|year)\b/g, english]],
    fr: [[/(?<=\bpar )(?:seconde|minute|heure|jour|mois|an)\b/g, french]],
  }),
  turning('time-of-day', codes, {
    en: [
      [/(?<=\d )[AP]M\b/g, exchange({AM: 'PM'})],
      [/(?<!\d)\d{1,2}(?=(?::\d\d)? [AP]M\b)/g, (hour) => String((Number(hour) % 11) + 1)],
    ],
    fr: [[/(?<=(?:de|à|entre|–) )\d{1,2}(?=[ \u00a0\u202f]h\b)/g, (hour) => String((Number(hour) % 22) + 1)]],
  }),
  turning('currency', codes, {
    en: [[/[€$](?=\d)/g, exchange({'€': '$'})]],
    fr: [[/(?<=\d[ \u00a0\u202f])[€$]/g, exchange({'€': '$'})]],
  }),
  turning('fraction', codes, {
    en: [[/(?<!once )\ba (?:third|quarter)\b/g, exchange({'a third': 'a quarter'})]],
    fr: [
      [/\bun (?:tiers|quart)\b/g, exchange({'un tiers': 'un quart'})],
      [/\bd'un tiers\b/g, "d'un quart"],
    ],
  }),
  turning('bandwidth', codes, {
    en: [[/(?<=\d )(?:[kM]bit\/s|GHz)/g, exchange({'kbit/s': 'Mbit/s', GHz: 'MHz'})]],
    fr: [[/(?<=\d[ \u00a0\u202f])(?:[kM]bit\/s|GHz)/g, exchange({'kbit/s': 'Mbit/s', GHz: 'MHz'})]],
  }),
  turning('weekday', codes, {
    en: [
      [/\b(?:Monday|Tuesday|Friday)(?!s? sale)\b/g, (day) => (day === 'Monday' ? 'Thursday' : 'Wednesday')],
    ],
    fr: [[/\b(?:lundi|mardi|vendredi)\b/g, (day) => (day === 'lundi' ? 'jeudi' : 'mercredi')]],
  }),
  turning('ordinal', codes, {
    en: [[/\b2nd\b/g, '3rd']],
    fr: [[/(?<!\d)2e\b/g, '3e']],
  }),
  {
    name: 'phone',
    codes,
    propose: ({prose}) =>
      eachMatch(prose, /\+\d[\d ()-]{7,}\d/g, ({0: number}) => {
        const last = number.endsWith('7') ? '1' : '7';
        return `${number.slice(0, -1)}${last}`;
      }),
  },
  {
    name: 'status-code',
    codes,
    propose: ({inline, prose}) =>
      [inline, prose].flatMap((mask) =>
        eachMatch(mask, /(?<=\0|HTTP |\| )[2-5]\d\d(?=\0| Too| Created|,|\.| \|)/g, ({0: status}) =>
          status.endsWith('3') ? `${status.slice(0, 2)}4` : `${status.slice(0, 2)}3`,
        ),
      ),
  },
  {
    name: 'switch',
    codes,
    propose: ({fenced}) =>
      eachMatch(fenced, /\b(?:true|false)\b/g, ({0: value}) => (value === 'true' ? 'false' : 'true')),
  },
  {
    name: 'flag-dropped',
    codes,
    propose: ({fenced}) => eachMatch(fenced, / -{1,2}[A-Za-z][\w-]+(?= |$)/gm, () => ''),
  },
];
