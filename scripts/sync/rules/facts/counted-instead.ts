/** Numbers in words, where the other side has a word that counts and is no fact: `one`, `both`. */
import {gapBetween} from '../../facts/words/concepts';
import {sideOf, type Comparison} from './languages';
import {isCount, type Leftover} from './residue';
import {isInWords, type PlacedFact} from './units';

/** “two secrets”, « un secret »: `one` and « un » are no facts, but stand where another number stood. */
export function oneInstead({fact, beside}: Leftover): Leftover | undefined {
  if (!isCount(fact) || fact.key === '1' || fact.key.includes('/')) return undefined;
  const found = beside.facts.find(
    ({key, kind, shown}) => kind === 'number' && key === '1' && /^(?:one|une?)$/i.test(shown),
  );
  return found && {fact: found, beside: fact.unit, isRepeat: false};
}

/** “Both licences”, « les trois licences » */
export function bothInstead({fact, beside}: Leftover): Leftover | undefined {
  if (!isInWords(fact) || fact.key === '2' || !/^(?:les|ces|nos|vos)[ \u00a0]/i.test(before(fact)))
    return undefined;
  const found = beside.facts.find(({kind, shown}) => kind === 'number' && /^both$/i.test(shown));
  return found && {fact: found, beside: fact.unit, isRepeat: false};
}

/** The word before a fact, and what stands between. */
function before({words: {text}, start}: PlacedFact): string {
  return /\p{L}+[^\p{L}]*$/u.exec(text.slice(0, start))?.[0] ?? '';
}

/** “By one level” and « de deux niveaux »: what follows the two numbers is the same thing. */
export function countSame({fact: one}: Leftover, {fact: other}: Leftover, languages: Comparison): boolean {
  const next = ({words, end}: PlacedFact) => /^[ \u00a0](\p{L}+)/u.exec(words.text.slice(end))?.[1] ?? '';
  const gap = gapBetween(
    {words: next(one), isFrench: sideOf(one, languages.source).isFrench},
    {words: next(other), isFrench: sideOf(other, languages.translation).isFrench},
  );
  return gap.shared > 0;
}
