/** Names that stand before figures, alike in both languages: `Python 3.11`, `iOS 17`. */
import type {Pair} from './between';
import type {PlacedFact} from './units';

const nameBefore = /(?:^|[^\p{L}\p{N}])([\p{Lu}.]?[\p{L}\p{N}.+#/-]*\p{Lu}[\p{L}\p{N}.+#/-]*)[ \u00a0]$/u;

/**
 * @param source two facts
 * @param translation the counterpart of the second, then that of the first
 * @returns whether each stands behind the name that its counterpart stands behind, as in a list in another order; `false`
 *   where each stands behind the name of the other, undefined where there are no such names
 */
export function belongToNames(source: Pair, translation: Pair): boolean | undefined {
  const [one, other] = [nameOf(source[0]), nameOf(source[1])];
  if (one === undefined || other === undefined || one === other) return undefined;
  const [there, here] = [nameOf(translation[0]), nameOf(translation[1])];
  if (one === here && other === there) return true;
  return one === there && other === here ? false : undefined;
}

function nameOf({words: {text}, start}: PlacedFact): string | undefined {
  return nameBefore.exec(text.slice(Math.max(0, start - longest), start))?.[1];
}

/** In characters. */
const longest = 30;
