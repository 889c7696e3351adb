/** What may be put otherwise, but has plainly been lost: a step of a path, a number with its sentence. */
import {pathLength} from '../../facts/paths';
import type {Language} from '../../model';
import type {Leftover} from './residue';

/** @param language of the side that has it */
export function isLost(each: Leftover, language: Language): boolean {
  return isLostPath(each) || isGoneWithItsSentence(each, language);
}

/** “**B**” for « **A** > **B** »: no path any more, and fewer labels. */
function isLostPath({fact, beside}: Leftover): boolean {
  if (!fact.key.startsWith(pathLength) || fact.unit.at === 'joined') return false;
  const [own, others] = [fact.unit, beside].map(({facts}) =>
    facts.filter(
      ({kind, key, strength}) => kind === 'label' && strength !== 'echo' && !key.startsWith(pathLength),
    ),
  );
  return others !== undefined && own !== undefined && others.length > 0 && others.length < own.length;
}

/** A repetition is put otherwise, as “then”; not where the paragraph has a sentence less, and less to say. */
function isGoneWithItsSentence({fact, beside, isRepeat}: Leftover, language: Language): boolean {
  const [only, ...more] = beside.words;
  if (!isRepeat || fact.strength !== 'firm' || !/\d/.test(fact.shown)) return false;
  if (!only || more.length > 0 || fact.unit.words.length > 1) return false;
  const [own, other] = [fact.words.text, only.text];
  const expected = own.length * (/^fr\b/i.test(language) ? 1 / frenchLength : frenchLength);
  return sentencesIn(own) > sentencesIn(other) && other.length < expected * less;
}

/** Characters of French for each of English, and what of those a paragraph has that lost a sentence. */
const frenchLength = 1.15;
const less = 0.95;

function sentencesIn(text: string): number {
  return text.match(/[.!?](?=\s|$)/g)?.length ?? 0;
}
