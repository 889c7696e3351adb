/** What one side of a sentence enumerates and the other leaves out. */
import {isSame, landmarksIn, type Landmark, type Sentence} from './landmarks';
import {cellItems, enumerationsIn, type Enumeration} from './lists';

type Dropped = {readonly side: 'source' | 'translation'; readonly item: Landmark};

/**
 * @param isCell commas alone make a list
 * @param deviation how far the translation is from the length to be expected, below 0 if shorter
 * @returns a word of the item that only one side has
 */
export function droppedItem(
  source: Sentence,
  translation: Sentence,
  deviation: number,
  isCell = false,
): Dropped | undefined {
  const here = listsIn(source, isCell);
  const there = listsIn(translation, isCell);
  const by = countOf(here) - countOf(there);
  if (by === 0 || by > 0 !== deviation < 0) return undefined;
  const left = landmarksIn(source);
  const right = landmarksIn(translation);
  const [longer, shorter] = by > 0 ? [left, right] : [right, left];
  const [lists, others] = by > 0 ? [here, there] : [there, here];
  const item = droppedFromList(lists, others, longer, shorter) ?? dropped(lists, longer, shorter);
  return item && {side: by > 0 ? 'source' : 'translation', item};
}

function listsIn({words, range, tongue}: Sentence, isCell: boolean): Enumeration[] {
  const found = enumerationsIn(words.text, range, tongue);
  return isCell && found.length === 0 ? cellItems(words.text) : found;
}

function countOf(lists: readonly Enumeration[]): number {
  return lists.reduce((sum, items) => sum + items.length - 1, 0);
}

/** Of a list the other side has all items but one. */
function droppedFromList(
  lists: readonly Enumeration[],
  others: readonly Enumeration[],
  longer: readonly Landmark[],
  shorter: readonly Landmark[],
): Landmark | undefined {
  for (const items of lists) {
    if (items.length < 3) continue;
    const cores = coresOf(items, longer, 2);
    const isLost = (core: readonly Landmark[]) =>
      core.length > 0 && !core.some((each) => shorter.some((other) => isSame(each, other)));
    const lost = cores.filter(isLost);
    if (lost.length !== 1) continue;
    const kept = cores.filter((core) => !isLost(core));
    const isThere = others.some((list) => {
      const there = coresOf(list, shorter, 2);
      return (
        there.length === kept.length &&
        there.every((core, nth) => core.some((each) => kept[nth]?.some((one) => isSame(one, each))))
      );
    });
    if (isThere) return lost[0]?.[0];
  }
  return undefined;
}

/** @returns words that items surely hold: where the first begins and the last ends, nothing says */
function coresOf(items: Enumeration, landmarks: readonly Landmark[], most: number): Landmark[][] {
  return items.map((item, nth) => {
    const all = landmarks.filter((each) => isWithin(each, item));
    return nth === 0 ? all.slice(-most) : nth === items.length - 1 ? all.slice(0, most) : all;
  });
}

/** Of an item no word is on the other side, of another item one is, and that side has no word that would stand for it. */
function dropped(
  lists: readonly Enumeration[],
  longer: readonly Landmark[],
  shorter: readonly Landmark[],
): Landmark | undefined {
  // Code and numbers are facts, and told of as such.
  const lost = new Set([...surplusOf(longer, shorter)].filter(({key}) => !/^[`\d]/.test(key)));
  if (lost.size === 0 || surplusOf(shorter, longer).size > 0) return undefined;
  for (const items of lists) {
    const cores = coresOf(items, longer, 1);
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
