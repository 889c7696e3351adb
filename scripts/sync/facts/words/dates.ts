import type {Tongue} from './tongues';

/** A date, with what it says of day, month and year. */
type DateRead = {readonly key: string; readonly end: number};

const two = (value: number | string) => String(value).padStart(2, '0');

/** @returns `2026-03-01`, `2026-03`, `--03-01` or `--03` */
function dateKey(year: string | undefined, month: number, day?: number): string {
  const start = year ?? '-';
  return day === undefined ? `${start}-${two(month)}` : `${start}-${two(month)}-${two(day)}`;
}

/** @returns the key of `2026-03-01`, `3/1/2026`, `01/03/2026` or `01.03.2026`; undefined where it is no date */
export function numericDate(written: string, isFrench: boolean): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(written);
  if (iso) return written;
  const found = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(written);
  if (!found) return undefined;
  const [, one = '', separator, other = '', year = ''] = found;
  const isDayFirst = isFrench || separator === '.' ? Number(other) <= 12 : Number(one) > 12;
  const [day, month] = isDayFirst ? [one, other] : [other, one];
  return Number(month) > 12 || Number(day) > 31 ? undefined : `${year}-${two(month)}-${two(day)}`;
}

const space = '[ \\u00a0\\u202f]';
const monthAfter = new RegExp(`(?:st|nd|rd|th|er|ᵉʳ)?(?:${space}|-)(?:of )?([A-Za-zéûôà]{3,9})\\b\\.?`, 'y');
/** `from 1 to 15 March`, « du 1er au 15 mars » */
const dayThenMonth = new RegExp(
  `(?:st|nd|rd|th|er|ᵉʳ)?${space}?(?:to|and|or|au|et|ou|-|–)${space}?(?:le |the )?\\d{1,2}(?:st|nd|rd|th|er|ᵉʳ)?${space}(?:of )?([A-Za-zéûôà]{3,9})\\b\\.?`,
  'y',
);
const yearAfter = new RegExp(`,?${space}(?:of )?((?:19|20)\\d{2})(?!\\d)`, 'y');

/** @returns the date that a day in digits, which ends at `at`, begins: `1 March 2026`, « 1er mars » */
export function dateFromDay(text: string, day: number, at: number, {words}: Tongue): DateRead | undefined {
  if (day < 1 || day > 31) return undefined;
  for (const pattern of [monthAfter, dayThenMonth]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const month = found ? words.get((found[1] ?? '').toLowerCase()) : undefined;
    if (month?.kind !== 'month') continue;
    const monthEnd = pattern.lastIndex;
    yearAfter.lastIndex = monthEnd;
    const [, year] = yearAfter.exec(text) ?? [];
    const end = pattern === monthAfter ? (year === undefined ? monthEnd : yearAfter.lastIndex) : at;
    return {key: dateKey(year, month.value, day), end};
  }
  return undefined;
}

const dayAfter = new RegExp(`\\.?${space}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.%:])`, 'y');
const yearBehindMonth = new RegExp(`\\.?,?${space}(?:of |de )?((?:19|20)\\d{2})(?!\\d)`, 'y');
const secondDay = new RegExp(
  `${space}?(?:to|and|or|-|–|through)${space}?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.%:])(?!${space}[a-z])`,
  'y',
);

/** What a month's name begins: one date, or two as in `March 1–15, 2026`. */
export function datesFromMonth(text: string, month: number, at: number): readonly DateRead[] {
  dayAfter.lastIndex = at;
  const [, day] = dayAfter.exec(text) ?? [];
  if (day === undefined || Number(day) > 31 || Number(day) < 1) {
    yearBehindMonth.lastIndex = at;
    const [, year] = yearBehindMonth.exec(text) ?? [];
    return [{key: dateKey(year, month), end: year === undefined ? at : yearBehindMonth.lastIndex}];
  }
  const days = [{day: Number(day), end: dayAfter.lastIndex}];
  secondDay.lastIndex = dayAfter.lastIndex;
  const [, later] = secondDay.exec(text) ?? [];
  if (later !== undefined && Number(later) <= 31) days.push({day: Number(later), end: secondDay.lastIndex});
  const last = days.at(-1)?.end ?? at;
  yearAfter.lastIndex = last;
  const [, year] = yearAfter.exec(text) ?? [];
  const end = year === undefined ? last : yearAfter.lastIndex;
  return days.map((one) => ({key: dateKey(year, month, one.day), end}));
}
