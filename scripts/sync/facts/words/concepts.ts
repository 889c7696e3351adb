/** What two short wordings say, as far as `meanings.ts` knows: enough to see that they cannot be the same. */
import {meanings} from './meanings';

type Stem = {readonly text: string; readonly meaning: number; readonly isWhole: boolean};

const stems = {en: new Map<string, Stem[]>(), fr: new Map<string, Stem[]>()};
for (const [meaning, line] of meanings.trim().split('\n').entries()) {
  const [english = '', french = ''] = line.split('|');
  for (const [map, list] of [
    [stems.en, english],
    [stems.fr, french],
  ] as const) {
    for (const word of list.split(' ')) {
      const isWhole = word.startsWith('=') || word.length < 4;
      const text = word.replace('=', '');
      const start = text.slice(0, 2);
      const known = map.get(start);
      if (known) known.push({text, meaning, isWhole});
      else map.set(start, [{text, meaning, isWhole}]);
    }
  }
}

const small = new Set(
  'a an the of to for in on at by with from and or this that as is are it its le la les l un une des de du d a au aux en et ou pour par sur dans avec ce cette ces que qui se s'.split(
    ' ',
  ),
);

/** A word that says something, plain, and the meanings it may have. */
type Said = {readonly word: string; readonly meanings: readonly number[]};

/** @param words of a label or a placeholder, in any case and with any joints: `client-id`, `CLIENT_ID` */
function saidBy(words: string, isFrench: boolean): Said[] {
  const plain = words
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
  return (plain.match(/[a-z]+/g) ?? [])
    .filter((word) => !small.has(word))
    .map((word) => ({word, meanings: meaningsOf(word, isFrench)}));
}

/** French pages keep English words in places. */
function meaningsOf(word: string, isFrench: boolean): number[] {
  const own = meaningsIn(isFrench ? stems.fr : stems.en, word);
  return isFrench && own.length === 0 ? meaningsIn(stems.en, word) : own;
}

function meaningsIn(language: ReadonlyMap<string, readonly Stem[]>, word: string): number[] {
  return (language.get(word.slice(0, 2)) ?? [])
    .filter(({text, isWhole}) => (isWhole ? word === text || word === `${text}s` : word.startsWith(text)))
    .map(({meaning}) => meaning);
}

/** What two wordings have that the other lacks. */
type Gap = {
  /** Words of the first whose meaning is known, and not found in the second; then the reverse. */
  readonly missing: number;
  readonly extra: number;
  /** The same, words of unknown meaning counted too. */
  readonly anyMissing: number;
  readonly anyExtra: number;
  /** Words of the first that the second has too. */
  readonly shared: number;
};

/** @param source in English, say, and its supposed `translation`; `isFrench` for each */
export function gapBetween(
  source: {readonly words: string; readonly isFrench: boolean},
  translation: {readonly words: string; readonly isFrench: boolean},
): Gap {
  const one = saidBy(source.words, source.isFrench);
  const other = saidBy(translation.words, translation.isFrench);
  const left = one.filter((said) => !other.some((also) => isSame(said, also)));
  const right = other.filter((said) => !one.some((also) => isSame(said, also)));
  const count = (said: readonly Said[]) => said.filter((each) => each.meanings.length > 0).length;
  return {
    missing: count(left),
    extra: count(right),
    anyMissing: left.length,
    anyExtra: right.length,
    shared: one.length - left.length,
  };
}

/** The same meaning, or words that look alike: `authentication`, « authentification ». */
function isSame(one: Said, other: Said): boolean {
  if (one.meanings.some((meaning) => other.meanings.includes(meaning))) return true;
  const least = Math.min(one.word.length, other.word.length, 5);
  return least > 2 ? one.word.slice(0, least) === other.word.slice(0, least) : one.word === other.word;
}
