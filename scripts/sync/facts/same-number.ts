/** Numbers as two languages write them: with units of another size, or a unit that one of them repeats. Pure. */
import type {Side} from './agree';
import type {ReadFact} from './read-fact';
import {partsOfTime} from './words/times-of-day';

type Scale = Readonly<Record<string, number>>;

/** How many of the smallest each unit is. Bytes are left out: a thousand of them, or 1,024. */
const scales: readonly Scale[] = [
  // A cent is one of whichever currency.
  {cent: 1, '€': 100},
  {cent: 1, $: 100},
  {second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800},
  {month: 1, year: 12},
  {mg: 1, g: 1e3, kg: 1e6},
  {mm: 1, cm: 10, metre: 1e3, km: 1e6},
  {mW: 1, W: 1e3, kW: 1e6, MW: 1e9},
  {mA: 1, A: 1e3},
  {mV: 1, V: 1e3, kV: 1e6},
  {Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9},
];

/** As written the same; with a unit that only one side repeats; `9 h` of the day. */
export function isSameNumber(one: ReadFact, other: ReadFact, source: Side, translation: Side): boolean {
  if (/\d/.test(source.shown) && source.shown === translation.shown) return true;
  if (one.kind === 'date' || other.kind === 'date') {
    const [[time, zone], [otherTime, otherZone]] = [partsOfTime(timeIn(one)), partsOfTime(timeIn(other))];
    return time === otherTime && (zone === otherZone || zone === '' || otherZone === '');
  }
  const [value = '', ...unit] = one.key.split(' ');
  const [otherValue = '', ...otherUnit] = other.key.split(' ');
  // `5 MB` and the `5` of another half of the sentence; « un » is no hour.
  const areSaid = one.strength !== 'echo' && other.strength !== 'echo';
  if (areSaid && (unit.length === 0 || otherUnit.length === 0) && value === otherValue) return true;
  const [name, otherName] = [unit.join(' '), otherUnit.join(' ')];
  if (name !== otherName || value !== otherValue) {
    if (isFortnight(one, source, other) || isFortnight(other, translation, one)) return true;
    if (isShortMinute(source, otherName) || isShortMinute(translation, name)) return value === otherValue;
    if (name !== otherName) return isSameAmount(Number(value), name, Number(otherValue), otherName);
  }
  // `12.00 €` is `12 €`; version `2.0` is not `2`.
  return Number(value) === Number(otherValue) && (name !== '' || !(value + otherValue).includes('.0'));
}

/** « 9 h », « 9 heures et demie »: times of day as well as durations. */
function timeIn({key}: ReadFact): string {
  return key.replace(
    /^(\d+)(\.5)? hour$/,
    (_, hour: string, half?: string) => `${hour}:${half ? '30' : '00'}`,
  );
}

/** `two weeks`, « 14 jours »; `0.68 kg`, « 680 g » */
function isSameAmount(value: number, unit: string, otherValue: number, otherUnit: string): boolean {
  return scales.some((scale) => {
    const [one, other] = [scale[unit], scale[otherUnit]];
    return one !== undefined && other !== undefined && isEqual(value * one, otherValue * other);
  });
}

/** But for what is lost where decimals are counted in halves. */
function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(one) * 1e-9;
}

/** `5 m` */
function isShortMinute({shown}: Side, otherUnit: string): boolean {
  return otherUnit === 'minute' && /\dm$|\d[ \u00a0\u202f]m$/.test(shown);
}

/** « Quinze jours », counted with the first and the last: “two weeks”, “14 days”. */
function isFortnight({key}: ReadFact, {isFrench, shown}: Side, other: ReadFact): boolean {
  return (
    isFrench && key === '15 day' && !/\d/.test(shown) && (other.key === '2 week' || other.key === '14 day')
  );
}
