/** Numbers, versions, amounts, durations and dates of a text in which everything exact has been blanked out. */
import type {Range} from '../../model';
import type {ReadFact, Strength} from '../read-fact';
import {countedAfter} from './and-a-half';
import {dateFromDay, datesFromMonth, numericDate} from './dates';
import type {WordMeaning} from './number-words';
import {fractionAt} from './fractions';
import {readNumeral} from './numerals';
import {sizeAt} from './sizes';
import {meaningOf, strengthOf, withUnitOf} from './said';
import {clockAt, namedTime} from './times-of-day';
import {nextToken, wordEnd} from './tokens';
import type {Tongue} from './tongues';
import {mayBeTime, unitAfter} from './units';

const numeral =
  /\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?(?!\d)|\d{1,2}([/.])\d{1,2}\1\d{4}(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d{4}(?:[\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/y;

/** Names of products that translations leave out or shorten as they like. */
const productBefore = /(?:Microsoft|Office|Dynamics|MS|D|M|O)[ \u00a0]?$/;
/** `24/7`, « 24 h/24 », « 7 j/7 » */
const roundTheClock =
  /24 ?\/ ?7(?!\d)|24 hours (?:a|per) day|24[ \u00a0\u202f]heures par jour|(?:24[ \u00a0\u202f]?h(?:eures)?|7[ \u00a0\u202f]?j(?:ours)?)[ \u00a0\u202f]?(?:\/|sur)[ \u00a0\u202f]?(?:24|7)(?!\d)/iy;
const currencyBefore = /([$€£])[ \u00a0]?$/;
const versionBefore =
  /(?:\bv\.? ?|\bversions? |\bversion[ \u00a0]|\.NET (?:Framework |Core )?|\bTLS |\bSSL |\bOAuth ?|\bSAML |\bNode(?:\.js)? |\bPowerShell |\bPython |\bJava |\bAPI v?)$/i;
/** `3.x` */
const anyMinor = /^\.[ \u00a0]?x(?![\p{L}\d])/u;
const ordinalAfter = /(?:ᵉʳ|ᵉ|ʳᵉ|st|nd|rd|th|er|re|ère|e|ème|nde?)(?![\wÀ-ÿ])/y;
const beforeMonth =
  /(?:\b(?:in|since|until|till|by|from|of|before|after|through|and|to|early|late|mid|end|during|next|last|each|every)[ -]|[-–] ?)$/i;

/** What stays the same while one text is read, and what was found so far. */
type Scan = {
  readonly text: string;
  readonly tongue: Tongue;
  readonly isFrench: boolean;
  readonly facts: ReadFact[];
};

/** @returns every fact in order of place; `text` has the length of the original */
export function scanNumbers(text: string, tongue: Tongue): readonly ReadFact[] {
  let at = nextToken(text, 0, tongue.beginnings);
  if (at < 0) return none;
  const facts: ReadFact[] = [];
  const scan: Scan = {text, tongue, isFrench: tongue.name === 'fr', facts};
  for (let end = at; at >= 0; at = nextToken(text, end, tongue.beginnings)) {
    const first = text.charCodeAt(at);
    if (first < 58) {
      numeral.lastIndex = at;
      const [written] = numeral.exec(text) ?? [text.charAt(at)];
      end = digits(scan, written, at);
      continue;
    }
    end = wordEnd(text, at + 1);
    const written = text.slice(at, end);
    const time = namedTime(written, text, end);
    if (time) {
      end = add(scan, 'date', time.key, at, time.end, 'soft');
      continue;
    }
    const isSeason = first === 97 && often.test(text.slice(Math.max(0, at - 8), at));
    const fraction = isSeason ? undefined : fractionAt(text, at, scan.isFrench);
    if (fraction) {
      end = add(scan, fraction.kind, fraction.key, at, fraction.end, fraction.strength);
      continue;
    }
    const [name, said] = meaningOf(written, tongue);
    if (said) end = word(scan, said, name, at);
    else if (first === 97 || first === 65) end = article(scan, written, at);
    else if (each.test(written)) end = rate(scan, at, end);
  }
  return facts.length > 1 ? facts.map((fact, nth) => withUnitOf(fact, facts[nth + 1], text)) : facts;
}

const none: readonly ReadFact[] = [];

/** @returns where the fact ends */
function add(
  {facts}: Scan,
  kind: ReadFact['kind'],
  key: string,
  start: number,
  end: number,
  strength: Strength = 'firm',
): number {
  facts.push({kind, key, start, end, strength});
  return end;
}

function digits(scan: Scan, written: string, start: number): number {
  const {text, tongue, isFrench} = scan;
  const end = start + written.length;
  roundTheClock.lastIndex = start;
  if (roundTheClock.test(text)) return add(scan, 'number', '24/7', start, roundTheClock.lastIndex, 'echo');
  const date = numericDate(written, isFrench);
  if (date !== undefined) return add(scan, 'date', date, start, end);
  const clock = clockAt(text, start);
  if (clock) return add(scan, 'date', clock.key, start, clock.end);
  const fromDay = end - start < 3 ? dateFromDay(text, Number(written), end, tongue) : undefined;
  if (fromDay) return add(scan, 'date', fromDay.key, start, fromDay.end);
  const before = text.slice(Math.max(0, start - 24), start);
  const read = readNumeral(written, isFrench);
  const [sign, currency] = currencyBefore.exec(before) ?? [''];
  if (currency !== undefined) return amount(scan, read.key, {start: start - sign.length, end}, currency);
  if (anyMinor.test(text.slice(end, end + 4))) return add(scan, 'version', `${read.key}.x`, start, end + 2);
  if (read.isVersion || versionBefore.test(before)) return add(scan, 'version', read.key, start, end);
  if (written === '365' && productBefore.test(before)) return add(scan, 'number', '365', start, end, 'echo');
  const size = sizeAt(text, end, read.key, isFrench);
  if (size) return add(scan, 'number', size.key, start, size.end);
  const isNegative = /(?:^|[ (])[-−]$/.test(before);
  return amount(scan, isNegative ? `-${read.key}` : read.key, {start: isNegative ? start - 1 : start, end});
}

/** What a number counts, if anything that is known follows it. */
function amount(scan: Scan, value: string, {start, end}: Range, currency?: string): number {
  const {text} = scan;
  let unit = countedAfter(text, end, true);
  let key = value;
  let last = end;
  if (unit?.times !== undefined) {
    key = String(Number(value) * unit.times);
    last = unit.end;
    unit = countedAfter(text, last, true);
  }
  if (currency !== undefined) return add(scan, 'number', `${key} ${currency}`, start, last);
  if (!unit) {
    ordinalAfter.lastIndex = last;
    if (ordinalAfter.test(text)) last = ordinalAfter.lastIndex;
    return add(scan, 'number', key, start, last);
  }
  if (unit.more > 0) key = String(Number(key) + unit.more);
  add(scan, unit.isTime ? 'duration' : 'number', `${key} ${unit.name}`, start, unit.end);
  return scan.isFrench && unit.name === '€' ? byTheHour(scan, unit.end) : unit.end;
}

/** « 20 € de l’heure » */
function byTheHour(scan: Scan, start: number): number {
  hourly.lastIndex = start;
  return hourly.test(scan.text)
    ? add(scan, 'duration', '1 hour', start + 1, hourly.lastIndex, 'soft')
    : start;
}

const hourly = /[ \u00a0]de l[’']heure(?!s)/y;

function word(scan: Scan, said: WordMeaning, written: string, start: number): number {
  const {text} = scan;
  const end = start + written.length;
  // Part of a name as often as a day: “Black Friday”.
  if (said.kind === 'weekday' && said.isShort && !isOfRange(text, start, end)) return end;
  if (said.kind === 'weekday') return add(scan, 'date', `day ${said.value}`, start, end, 'soft');
  if (said.kind === 'month') return month(scan, said, written, start);
  let value = said.value;
  let last = end;
  let unit = said.counts ? countedAfter(text, end, false) : undefined;
  if (unit?.times !== undefined) {
    value *= unit.times;
    last = unit.end;
    unit = countedAfter(text, last, false);
  }
  const isOne = said.value === 1 && last === end && !unit?.more;
  if (unit) {
    const strength = isOne && !/^one$/i.test(written) ? (unit.isTime ? 'soft' : 'echo') : 'firm';
    return add(
      scan,
      unit.isTime ? 'duration' : 'number',
      `${value + unit.more} ${unit.name}`,
      start,
      unit.end,
      strength,
    );
  }
  const strength = last > end ? 'firm' : strengthOf(said, written, text, end);
  return add(scan, 'number', String(value), start, last, strength);
}

/** “Mon–Fri”, « lun.–ven. »: short names of days are words elsewhere. */
function isOfRange(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}.][ \u00a0]?–[ \u00a0]?$/u.test(text.slice(Math.max(0, start - 4), start)) ||
    rangeAfter.test(text.slice(end, end + 5))
  );
}

const rangeAfter = /^\.?[ \u00a0]?–[ \u00a0]?\p{L}/u;

function month(
  scan: Scan,
  said: Extract<WordMeaning, {kind: 'month'}>,
  written: string,
  start: number,
): number {
  const {text} = scan;
  const end = start + written.length;
  const dates = datesFromMonth(text, said.value, end);
  const isBare = dates[0]?.end === end;
  const isMonth =
    !said.isAlsoAWord ||
    (!/^[a-z]/.test(written) && (!isBare || beforeMonth.test(text.slice(Math.max(0, start - 8), start))));
  if (!isMonth || (isBare && written.length < 4 && written.toLowerCase() !== 'mai' && written !== 'May'))
    return end;
  for (const date of dates) add(scan, 'date', date.key, start, date.end);
  return dates.at(-1)?.end ?? end;
}

const each = /^(?:per|each|every|par|chaque|tous|toutes|à)$/i;
const les = / les(?= )/y;
const la = / l(?:a(?= )|[’'])/y;

/** `per minute`, `every day`, « par minute », « tous les jours » */
function rate(scan: Scan, start: number, end: number): number {
  const {text} = scan;
  if (text.charAt(start) === 'à') {
    la.lastIndex = end;
    const said = la.test(text) ? unitAfter(text, la.lastIndex, false) : undefined;
    // « Facturé à la seconde », and « à l’heure dite ».
    return said?.isTime ? add(scan, 'duration', `1 ${said.name}`, start, said.end, 'echo') : end;
  }
  les.lastIndex = end;
  const after = les.test(text) ? les.lastIndex : end;
  const unit = unitAfter(text, after, false);
  if (unit?.isTime) return add(scan, 'duration', `1 ${unit.name}`, start, unit.end, 'soft');
  const size = sizeUnit.test(text.slice(after, after + 4)) ? unitAfter(text, after, true) : undefined;
  if (size) return add(scan, 'number', `1 ${size.name}`, start, size.end, 'soft');
  return seasonAfter(scan, start, after);
}

/** @returns where the fact ends */
function seasonAfter(scan: Scan, start: number, after: number): number {
  season.lastIndex = after;
  const [whole, quarter] = season.exec(scan.text) ?? [];
  if (whole === undefined) return after;
  const key = quarter === undefined ? '6 month' : '3 month';
  return add(scan, 'duration', key, start, season.lastIndex, 'soft');
}

/** “€0.05 per GB” */
const sizeUnit = /^[ \u00a0][KMGTP](?:B|o)(?!\p{L})/u;
/** “once a quarter” */
const often = /(?:once|twice|times) $/i;
/** “each quarter”, « par semestre »: of a year */
const season = /[ \u00a0](?:(quarter|trimestre)|semester|semestre)s?(?![\p{L}-]| (?:of an )?hour)/uy;

/** `an hour`, `a day` */
function article(scan: Scan, written: string, start: number): number {
  const {text, isFrench} = scan;
  const end = start + written.length;
  if (isFrench || !/^an?$/i.test(written)) return end;
  const unit = mayBeTime(text, end) ? countedAfter(text, end, false) : undefined;
  if (unit?.isTime) return add(scan, 'duration', `${1 + unit.more} ${unit.name}`, start, unit.end, 'soft');
  return often.test(text.slice(Math.max(0, start - 8), start)) ? seasonAfter(scan, start, end) : end;
}
