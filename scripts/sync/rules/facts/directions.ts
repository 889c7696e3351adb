/** Which of two facts follows the other, by the words around them: “16 MB instead of 8 MB”, « de 8 à 16 Mo ». */
import {between, type Pair} from './between';

/** `onwards`: what is said first was there first, or is left; `backwards`: what is said last was, or is not meant. */
type Direction = 'onwards' | 'backwards';

/** “A instead of B”, “A, up from B”, « A et non B », « A contre B auparavant » */
const instead =
  /(?<!\p{L})(?:instead of|rather than|up from|down from|and not|formerly|previously|au lieu d[eu’']|plutôt que|et non|et pas|contre|auparavant|précédemment)(?!\p{Ll})/u;
/** “From A to B”, « passe de A à B », « quitte A pour B » */
const from =
  /(?<![\p{L}’'])(?:from|de|du|des|depuis|quitte|quittent|d[’'])(?: (?:the|la|les?|l[’']))?[ \u00a0]?$/iu;
const to = /^ ?(?: (?:to|à|au|vers|pour|→)) (?:(?:the|la|les?) |l[’'])?$/u;

/** @returns the direction of two facts of one text, in either order; undefined where their words tell none */
function directionOf(pair: Pair): Direction | undefined {
  const [one, other] = pair;
  if (one.words !== other.words) return undefined;
  const words = between(pair);
  if (words.length > farthest) return undefined;
  if (instead.test(words)) return 'backwards';
  const before = one.words.text.slice(0, Math.min(one.start, other.start));
  return to.test(words) && from.test(before) ? 'onwards' : undefined;
}

/** In characters: what stands further apart belongs to other words. */
const farthest = 60;

/** @returns whether both tell one, and the same or not; undefined where one of them tells none */
export function haveOneDirection(source: Pair, translation: Pair): boolean | undefined {
  const here = directionOf(source);
  const there = here && directionOf(translation);
  return there && here === there;
}
