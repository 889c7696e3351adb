/** Labels of a path, a list or a sequence, the other way round. */
import {labelVerdict} from '../../facts/label-verdict';
import {between, haveSamePivot, nextGenitive, type Pair} from './between';
import {haveOneDirection} from './directions';
import {sideOf, type Comparison} from './languages';
import type {Turned} from './turned';
import type {PlacedFact, Unit} from './units';

/** @returns two neighbours that have changed places; elsewhere “in A, click B” may be « cliquez sur B dans A » */
export function labelsTurned(source: Unit, translation: Unit, comparison: Comparison): Turned | undefined {
  const [left, right] = [source.facts.filter(isLabel), translation.facts.filter(isLabel)];
  if (left.length < 2 || left.length !== right.length) return undefined;
  const verdict = (one: PlacedFact, other: PlacedFact) =>
    labelVerdict(one, other, sideOf(one, comparison.source), sideOf(other, comparison.translation));
  for (const [at, from] of left.entries()) {
    const [second, to, after] = [left[at + 1], right[at], right[at + 1]];
    if (!second || !to || !after) continue;
    if (verdict(from, after) !== 'same' || verdict(second, to) !== 'same') continue;
    if (verdict(from, to) === 'same' || verdict(second, after) === 'same') continue;
    if (haveOrder([from, second], [to, after], comparison)) return {from, to};
  }
  return undefined;
}

function isLabel({kind, key}: PlacedFact): boolean {
  return kind === 'label' && !key.startsWith('›') && !key.startsWith('±');
}

/** Whether what stands between the two says on both sides that one comes first, or what each of them is. */
function haveOrder(source: Pair, translation: Pair, comparison: Comparison): boolean {
  const pairs = [source, translation];
  if (!pairs.every(([one, other]) => one.words === other.words)) return false;
  const texts = pairs.map(between);
  if (texts.includes('')) return false;
  const isOneWay = haveOneDirection(source, translation);
  if (isOneWay !== undefined) return isOneWay;
  if ([joint, contrast, sequence, sentenceEnd].some((sign) => texts.every((text) => sign.test(text))))
    return true;
  return haveSamePivot(source, translation, comparison, nextGenitive);
}

const joint =
  /^(?:[ \u00a0]?[>→›][ \u00a0]?|,? ?(?:and|or|et|ou|then|puis|ensuite)? ?(?:then|puis)?(?: (?:click|select|choose|tap|press|open|on|to|cliquez sur|sélectionnez|choisissez|appuyez sur|ouvrez|sur|à))*,? ?)$/;
/** “A, not B”, « c’est A qu’il faut copier, et non l’B » */
const contrast =
  /(?:^,?|,) (?:and |but |et |mais )?(?:not|never|non|pas|jamais|rather than|instead of|plutôt que|au lieu d[eu’'])(?: (?:the|on|in|to|le|la|les|sur|dans|à|de|du|pas))*(?: ?[ld][’'])? ?$/;
/** “A, pick the file, then B” */
const sequence = /(?<!\p{L})(?:then|puis|ensuite)(?!\p{L})/u;
const sentenceEnd = /[.!?]\s/;
