/** What words around a number, or joined to it, make of it. */
import type {ReadFact, Strength} from '../read-fact';
import type {WordMeaning} from './number-words';
import type {Tongue} from './tongues';

const between = /^[ \u00a0\u202f]?(?:to|and|or|à|et|ou|-|–|—)[ \u00a0\u202f]?$/;

/** « de 5 à 10 Mo », `5–10 MB`: the first number is of the second one's unit. */
export function withUnitOf(fact: ReadFact, next: ReadFact | undefined, text: string): ReadFact {
  if (
    fact.kind !== 'number' ||
    fact.strength !== 'firm' ||
    fact.key.includes(' ') ||
    !next?.key.includes(' ')
  )
    return fact;
  if ((next.kind !== 'number' && next.kind !== 'duration') || !between.test(text.slice(fact.end, next.start)))
    return fact;
  return {...fact, kind: next.kind, key: fact.key + next.key.slice(next.key.indexOf(' '))};
}

/**
 * « deux points » is a colon, but « deux points d’entrée » are two; `third party` is no ordinal, but « quatre parties »
 * are four.
 */
export function strengthOf(
  {strength, counts}: Cardinal,
  written: string,
  text: string,
  end: number,
): Strength {
  const next = text.slice(end, end + 14);
  const isOther =
    /^[ -](?:factor|facteurs?\b)/i.test(next) || (!counts && /^[ -]part(?:y|ies)\b/i.test(next));
  const isColon = /^deux$/i.test(written) && /^[ -]points\b(?! d[e’'])/.test(next);
  // « Mis en quarantaine »
  const isPlace = /^quarantaine$/i.test(written) && !/^[ \u00a0]d[e’']/.test(next);
  return isOther || isColon || isPlace ? 'echo' : strength;
}

type Cardinal = Extract<WordMeaning, {readonly kind: 'cardinal'}>;

/** `three-month` begins with a number that counts; `first-party` and `dix-huit` are one word. */
export function meaningOf(written: string, {words}: Tongue): readonly [string, WordMeaning | undefined] {
  const first = written.charCodeAt(0);
  const lower = first > 96 && first < 123 ? written : written.toLowerCase();
  const whole = words.get(lower);
  if (whole ?? !written.includes('-')) return [written, whole];
  for (let at = lower.lastIndexOf('-'); at > 0; at = lower.lastIndexOf('-', at - 1)) {
    const said = words.get(lower.slice(0, at));
    if (said?.kind === 'cardinal' && said.counts) return [written.slice(0, at), said];
  }
  return [written, undefined];
}
