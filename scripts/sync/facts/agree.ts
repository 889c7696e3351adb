import type {FactKind} from '../model';
import {splitAnchor} from './addresses';
import {labelVerdict} from './label-verdict';
import {pathLength} from './paths';
import {isSamePlaceholder, placeholdersApart} from './placeholders';
import {opposite} from './words/opposites';
import {partsOfTime} from './words/times-of-day';
import type {ReadFact} from './read-fact';
import {unknownLabel} from './read-facts';

/** A fact as two pages are compared by it: what it says in its language. */
export type Side = {readonly isFrench: boolean; readonly shown: string};

const numeric: ReadonlySet<FactKind> = new Set(['number', 'duration', 'date', 'version']);
const addresses: ReadonlySet<FactKind> = new Set(['url', 'redirect-uri', 'scope', 'email']);

/** @returns facts of one family may be an edit of each other: one name for `90` and `90 days`, one for all addresses */
export function familyOf(kind: FactKind): string {
  if (numeric.has(kind)) return 'numeric';
  if (addresses.has(kind)) return 'address';
  return kind === 'label' ? 'label' : 'code';
}

/** @returns whether two facts with different keys are the same fact all the same */
export function isSameFact(one: ReadFact, other: ReadFact, source: Side, translation: Side): boolean {
  if (one.key === other.key) return true;
  const family = familyOf(one.kind);
  if ((isWhole(one.key) || isWhole(other.key)) && !isOpenCell(one, other)) return false;
  if (family === 'label' && other.kind === 'label')
    return labelVerdict(one, other, source, translation) !== 'other';
  if (numeric.has(one.kind) && numeric.has(other.kind)) return isSameNumber(one, other, source, translation);
  if (addresses.has(one.kind) && addresses.has(other.kind)) return isSameAddress(one, other);
  if (one.kind === 'placeholder' && other.kind === 'placeholder') {
    return isSamePlaceholder(one.key, other.key, source.isFrench, translation.isFrench);
  }
  return (
    withoutLocales(one.key) === withoutLocales(other.key) ||
    isYes(one.key, other.key) ||
    hasSameFrame(one.key, other.key, source.isFrench, translation.isFrench)
  );
}

/** Keys that say all there is to compare. */
function isWhole(key: string): boolean {
  return key.startsWith(pathLength) || key.startsWith(opposite);
}

/** `App` and « Application », which some cells oppose to “delegated”. */
function isOpenCell({key: one}: ReadFact, {key: other}: ReadFact): boolean {
  return (
    (one.startsWith(opposite) && other.startsWith(unknownLabel)) ||
    (one.startsWith(unknownLabel) && other.startsWith(opposite))
  );
}

/** `img/en/x.png` and `img/fr/x.png`, `en.txt` and `fr.txt` */
function withoutLocales(code: string): string {
  return code.replaceAll(/(^|[/.\\_-])(?:en|fr)(?:[-_](?:us|gb|ca|fr))?(?=[/.\\])/gi, '$1*');
}

/** What a terminal asks for: `Y`, `O`. */
function isYes(one: string, other: string): boolean {
  return /^[YO]$/i.test(one) && /^[YO]$/i.test(other);
}

/** As written the same; with a unit that only one side repeats; `9 h` of the day. */
function isSameNumber(one: ReadFact, other: ReadFact, source: Side, translation: Side): boolean {
  if (/\d/.test(source.shown) && source.shown === translation.shown) return true;
  if (one.kind === 'date' || other.kind === 'date') {
    const [[time, zone], [otherTime, otherZone]] = [one, other].map(({key}) =>
      partsOfTime(key.replace(/^(\d+) hour$/, '$1:00').replace(/^(\d+)\.5 hour$/, '$1:30')),
    ) as [readonly [string, string], readonly [string, string]];
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

const seconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};
const months: Readonly<Record<string, number>> = {month: 1, year: 12};
/** Bytes are left out: a thousand of them, or 1,024. */
const masses: Readonly<Record<string, number>> = {mg: 1, g: 1e3, kg: 1e6};
const lengths: Readonly<Record<string, number>> = {mm: 1, cm: 10, metre: 1e3, km: 1e6};
const powers: Readonly<Record<string, number>> = {mW: 1, W: 1e3, kW: 1e6, MW: 1e9};
const currents: Readonly<Record<string, number>> = {mA: 1, A: 1e3};
const tensions: Readonly<Record<string, number>> = {mV: 1, V: 1e3, kV: 1e6};
const frequencies: Readonly<Record<string, number>> = {Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9};
/** Of whichever currency. */
const euros: Readonly<Record<string, number>> = {cent: 1, '€': 100};
const dollars: Readonly<Record<string, number>> = {cent: 1, $: 100};
const scales = [euros, dollars, seconds, months, masses, lengths, powers, currents, tensions, frequencies];

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

/** Slashes at the end, but not of redirect URIs; anchors that are headings in two languages. */
function isSameAddress({key: one, kind}: ReadFact, {key: other, kind: otherKind}: ReadFact): boolean {
  if (kind === 'redirect-uri' && otherKind === kind) return hasSameFrame(one, other, false, true);
  const [page, anchor] = splitAnchor(one.replace(/\/$/, ''));
  const [otherPage, otherAnchor] = splitAnchor(other.replace(/\/$/, ''));
  const samePage = page === otherPage || hasSameFrame(page, otherPage, false, true);
  if (!samePage) return false;
  return anchor === otherAnchor || (anchor !== '' && isFrenchAnchor(otherAnchor) !== isFrenchAnchor(anchor));
}

function isFrenchAnchor(anchor: string): boolean {
  return (
    /[àâçéèêëîïôûùü]/i.test(anchor) ||
    /(?:^|-)(?:le|la|les|l|un|une|des|de|du|d|et|ou|votre|vos|pour|dans|avec|au|aux|par|sur|etape|[a-z]+(?:tion|ment)-(?:de|d|du|des))(?=-|$)/i.test(
      anchor,
    )
  );
}

/** `/subscriptions/<subscription-id>` and `/subscriptions/<id-abonnement>`: the same around the same placeholders. */
function hasSameFrame(one: string, other: string, isFrench: boolean, isOtherFrench: boolean): boolean {
  const [left, right] = [placeholdersApart(one), placeholdersApart(other)];
  if (left.placeholders.length === 0 || left.frame !== right.frame) return false;
  return left.placeholders.every((each, at) =>
    isSamePlaceholder(each, right.placeholders[at] ?? '', isFrench, isOtherFrench),
  );
}
