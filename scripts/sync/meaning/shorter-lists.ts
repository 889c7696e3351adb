/** What one side of a sentence enumerates and the other leaves out. */
import {isSame, landmarksIn, type Landmark, type Sentence} from './landmarks';
import {enumerationsIn, type Enumeration} from './lists';

type Dropped = {readonly side: 'source' | 'translation'; readonly item: Landmark};

/**
 * @param deviation how far the translation is from the length to be expected, below 0 if shorter
 * @returns a word of the item that only one side has
 */
export function droppedItem(source: Sentence, translation: Sentence, deviation: number): Dropped | undefined {
  const here = enumerationsIn(source.words.text, source.range, source.tongue);
  const there = enumerationsIn(translation.words.text, translation.range, translation.tongue);
  const by = countOf(here) - countOf(there);
  if (by === 0 || by > 0 !== deviation < 0) return undefined;
  const left = landmarksIn(source);
  const right = landmarksIn(translation);
  const [longer, shorter, lists] = by > 0 ? [left, right, here] : [right, left, there];
  const item = dropped(lists, longer, shorter);
  return item && {side: by > 0 ? 'source' : 'translation', item};
}

function countOf(lists: readonly Enumeration[]): number {
  return lists.reduce((sum, items) => sum + items.length - 1, 0);
}

/** Of an item no word is on the other side, of another item one is, and that side has no word that would stand for it. */
function dropped(
  lists: readonly Enumeration[],
  longer: readonly Landmark[],
  shorter: readonly Landmark[],
): Landmark | undefined {
  const lost = surplusOf(longer, shorter);
  if (lost.size === 0 || surplusOf(shorter, longer).size > 0) return undefined;
  for (const items of lists) {
    const cores = items.map((item, nth) => {
      const all = longer.filter((each) => isWithin(each, item));
      // Where the first begins and the last ends, nothing says.
      return nth === 0 ? all.slice(-1) : nth === items.length - 1 ? all.slice(0, 1) : all;
    });
    const core = cores.find((own) => own.length > 0 && own.every((each) => lost.has(each)));
    const isKept = cores.some((other) => other.length > 0 && !other.some((each) => lost.has(each)));
    // « Un utilisateur ou une utilisatrice ».
    const isTwice = longer.some((each) => core?.some((one) => one !== each && isSame(one, each)));
    if (isKept && !isTwice && core?.[0]) return core[0];
  }
  return undefined;
}

/** @returns what the others have not, or not so often */
function surplusOf(all: readonly Landmark[], others: readonly Landmark[]): ReadonlySet<Landmark> {
  const left = [...others];
  const surplus = new Set<Landmark>();
  for (const landmark of all) {
    const at = left.findIndex((other) => isSame(landmark, other));
    if (at < 0) surplus.add(landmark);
    else left.splice(at, 1);
  }
  return surplus;
}

function isWithin({start, end}: Landmark, range: Enumeration[number]): boolean {
  return start >= range.start && end <= range.end;
}
