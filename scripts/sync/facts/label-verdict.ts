/** Whether two labels, one in each language, can be the same. */
import type {Side} from './agree';
import {plainWording} from './labels';
import type {ReadFact} from './read-fact';
import {cellWord, unknownLabel} from './read-facts';
import {gapBetween, isEnglishAlone, isKnownInFrench} from './words/concepts';

/** `open`: nothing that is known speaks against it, and nothing for it. */
type LabelVerdict = 'same' | 'open' | 'other';

/** Pages name the same labels again and again. */
const known = new Map<string, LabelVerdict>();
const mostKnown = 5000;

/** Screens that share a wording share an id; bold words that no catalogue knows are compared by what they mean. */
export function labelVerdict(one: ReadFact, other: ReadFact, source: Side, translation: Side): LabelVerdict {
  if (plainWording(source.shown) === plainWording(translation.shown)) return 'same';
  if (!one.key.startsWith(unknownLabel) && !other.key.startsWith(unknownLabel)) {
    const ids = new Set(one.key.split('|'));
    return other.key.split('|').some((id) => ids.has(id)) ? 'same' : 'other';
  }
  const [left, right] = [source.isFrench ? 'fr' : 'en', translation.isFrench ? 'fr' : 'en'];
  const isCell = one.key.startsWith(cellWord) || other.key.startsWith(cellWord);
  const key = `${isCell} ${left} ${source.shown}\n${right} ${translation.shown}`;
  const before = known.get(key);
  if (before) return before;
  const verdict = byMeaning(source, translation, isCell);
  if (known.size >= mostKnown) known.clear();
  known.set(key, verdict);
  return verdict;
}

/** « Google Workspace » for “Exchange Online”: French words of screens have one capital, names have more. */
function isOtherName({shown, isFrench}: Side): boolean {
  return isFrench && /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}\d]+)+$/u.test(shown) && !isKnownInFrench(shown);
}

/** “D365 BUS FULL ACCESS”: names in capitals stand on both pages as they are. */
function isOtherInCapitals({shown: one}: Side, {shown: other}: Side): boolean {
  if (!capitals.test(one) || !capitals.test(other)) return false;
  const words = new Set(one.split(/[ _-]/));
  return other.split(/[ _-]/).some((word) => words.has(word));
}

const capitals = /^[A-Z\d]+(?:[ _-][A-Z\d]+)+$/;

/** « Business » for “Enterprise”: a word that no French page needs is a name, and stands on both. */
function isKeptInEnglish(
  {shown: one, isFrench}: Side,
  {shown: other, isFrench: isOtherFrench}: Side,
): boolean {
  const [english, french] = isFrench ? [other, one] : [one, other];
  if (isFrench === isOtherFrench || !/^\p{Lu}/u.test(french) || !isEnglishAlone(french)) return false;
  return isEnglishAlone(english) && english.slice(0, 4).toLowerCase() !== french.slice(0, 4).toLowerCase();
}

/** “Sign response and assertion”, « signer l’assertion »: one of two things has been lost. */
const joins = {en: / (?:and|&) /i, fr: / (?:et|&) /i};
const otherJoins = /[/,+|]| (?:or|ou|with|avec|plus|to|à|in|dans) /i;

function hasLostPart(
  source: Side,
  translation: Side,
  gap: {readonly left: number; readonly right: number},
): boolean {
  const [one, other] = [source, translation].map(
    ({shown, isFrench}) => joins[isFrench ? 'fr' : 'en'].test(shown) && !otherJoins.test(shown),
  );
  if (one === other || [source, translation].some(({shown}) => otherJoins.test(shown))) return false;
  return one ? gap.right === 0 && gap.left > 0 : gap.left === 0 && gap.right > 0;
}

/**
 * Another label, if every word that the other side lacks has a known meaning, or if a word that decides what the label
 * does (`delete`) is lacking on both sides. Beside words in common, only words whose translations are all known count.
 */
function byMeaning(source: Side, translation: Side, isCell: boolean): LabelVerdict {
  const gap = gapBetween(
    {words: source.shown, isFrench: source.isFrench},
    {words: translation.shown, isFrench: translation.isFrench},
  );
  if (isOtherInCapitals(source, translation)) return 'other';
  if (isCell && isKeptInEnglish(source, translation)) return 'other';
  const {missing, extra, anyMissing, anyExtra, shared, isDecisive, isFirm} = gap;
  if (anyMissing === 0 && anyExtra === 0 && shared > 0) return 'same';
  if (shared > 1 && hasLostPart(source, translation, {left: anyMissing, right: anyExtra})) return 'other';
  if (shared === 0 && isOtherName(translation)) return 'other';
  if (missing === 0 || extra === 0) return 'open';
  const areKnown = missing === anyMissing && extra === anyExtra;
  if (isCell) return areKnown && isFirm && shared === 0 ? 'other' : 'open';
  return isDecisive || (areKnown && (isFirm || shared === 0)) ? 'other' : 'open';
}
