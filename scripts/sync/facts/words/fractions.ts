/** Half, third and quarter, in words; with a unit of time they are so many minutes, hours or months. */

import type {ReadFact} from '../read-fact';

const pattern = {
  en: /(?:(one|two|three|an?)[ -])?(half|thirds?|quarters?|fifths?)(?:(?: of)? (?:an? |the )?(hour|day|year|minute|month|[kmgtp](?:ilo|ega|iga|era|eta)byte)s?)?(?![\w-])/iy,
  fr: /(?:(une?|deux|trois)[ \u00a0])?(demi(?:e|es|s)?|moitié|tiers|quarts?|cinquièmes?)(?:(?:[ -]|[ ]d[’'])(heure|journée|jour|an|année|minute|mois|[kmgtp](?:ilo|éga|iga|éra|éta)octet)s?)?(?![\wà-ÿ-])/iy,
};
const numerators: Readonly<Record<string, number>> = {two: 2, three: 3, deux: 2, trois: 3};
const denominators: readonly (readonly [RegExp, number])[] = [
  [/^(?:half|demi|moiti)/i, 2],
  [/^(?:third|tiers)/i, 3],
  [/^(?:quart)/i, 4],
  [/^(?:fifth|cinqui)/i, 5],
];
/** What a unit consists of. */
const parts: readonly (readonly [RegExp, number, string])[] = [
  [/^(?:hour|heure)/i, 60, 'minute'],
  [/^(?:day|jour)/i, 24, 'hour'],
  [/^minute/i, 60, 'second'],
  [/^(?:year|an)/i, 12, 'month'],
];
const mayBegin = /^(?:an?|one|two|three|half|quart|une?|deux|trois|demi|moiti)/i;

type Fraction = Pick<ReadFact, 'kind' | 'key' | 'end' | 'strength'>;

/**
 * @param at where a word begins
 * @returns `1/3` for `a third` and « un tiers », `30 minute` for `half an hour`; undefined for ordinals and the like
 */
export function fractionAt(text: string, at: number, isFrench: boolean): Fraction | undefined {
  if (!mayBegin.test(text.slice(at, at + 6))) return undefined;
  const sticky = isFrench ? pattern.fr : pattern.en;
  sticky.lastIndex = at;
  const found = sticky.exec(text);
  if (!found) return undefined;
  const [, count = '', part = '', unit] = found;
  const denominator = denominators.find(([name]) => name.test(part))?.[1];
  if (denominator === undefined) return undefined;
  const numerator = numerators[count.toLowerCase()] ?? 1;
  const whole = unit === undefined ? undefined : parts.find(([name]) => name.test(unit));
  // `third` alone is no fraction; “in the quarter of an hour”, « dans le quart d’heure » are.
  if (count === '' && denominator > 2 && !whole) return undefined;
  const end = sticky.lastIndex;
  // “half as high” is « deux fois plus bas ».
  const strength = count === '' ? 'echo' : 'soft';
  const size = unit === undefined ? undefined : /^([kmgtp]).*(?:octet|byte)$/i.exec(unit)?.[1];
  if (size !== undefined)
    return {kind: 'number', key: `${numerator / denominator} ${size.toUpperCase()}B`, end, strength: 'soft'};
  if (!whole) return {kind: 'number', key: `${numerator}/${denominator}`, end, strength};
  return {
    kind: 'duration',
    key: `${(whole[1] * numerator) / denominator} ${whole[2]}`,
    end,
    strength: 'soft',
  };
}
