/**
 * Facts in words: numbers, units and dates as each language writes them.
 */
import type {Fact} from './facts';

export type FactLocale = 'en' | 'fr';

const languageTags = {en: 'en-GB', fr: 'fr-CA'} as const;

type Unit = NonNullable<Fact['unit']>;

/** Singular and plural; empty for a bare count. */
const units: Readonly<Record<FactLocale, Readonly<Record<Unit, readonly [string, string]>>>> = {
  en: {
    minutes: ['minute', 'minutes'],
    hours: ['hour', 'hours'],
    days: ['day', 'days'],
    months: ['month', 'months'],
    characters: ['character', 'characters'],
    count: ['', ''],
  },
  fr: {
    minutes: ['minute', 'minutes'],
    hours: ['heure', 'heures'],
    days: ['jour', 'jours'],
    months: ['mois', 'mois'],
    characters: ['caractère', 'caractères'],
    count: ['', ''],
  },
};

/** A fact as prose writes it in one language: `24 months`, « 24 mois », « 1er octobre 2026 ». */
export function formatFact({kind, value, unit}: Fact, locale: FactLocale): string {
  if (typeof value === 'object') return value[locale];
  if (typeof value === 'number') return formatNumber(value, unit, locale);
  return kind === 'date' ? formatDate(value, locale) : value;
}

/** An ISO date in words. The first of a month is « 1er » in French. */
export function formatDate(iso: string, locale: FactLocale): string {
  // Noon UTC, so that no time zone moves the day.
  const day = new Date(`${iso}T12:00:00Z`);
  const words = new Intl.DateTimeFormat(languageTags[locale], {dateStyle: 'long', timeZone: 'UTC'}).format(
    day,
  );
  return locale === 'fr' ? words.replace(/^1(?=\s)/, '1er') : words;
}

function formatNumber(value: number, unit: Unit | undefined, locale: FactLocale): string {
  const digits = new Intl.NumberFormat(languageTags[locale]).format(value);
  if (unit === undefined) return digits;
  const [one, many] = units[locale][unit];
  // French takes the singular below two, English for one alone.
  const word = (locale === 'fr' ? Math.abs(value) < 2 : value === 1) ? one : many;
  // A no-break space keeps the number and its unit on one line.
  return word === '' ? digits : `${digits}\u00a0${word}`;
}
