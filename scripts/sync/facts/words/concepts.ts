/** What two short wordings say, as far as `meanings.ts` knows: enough to see that they cannot be the same. */
import {everydayMeanings} from './everyday-meanings';
import {meanings} from './meanings';
import {mediaMeanings} from './media-meanings';
import {moreMeanings} from './more-meanings';
import {officeMeanings} from './office-meanings';
import {proseMeanings} from './prose-meanings';
import {screenMeanings} from './screen-meanings';

type Stem = {readonly text: string; readonly meaning: number; readonly isWhole: boolean};

/** Meanings that one word of a label decides: `delete`, `last`. */
const decisive = new Set<number>();
const common = [meanings, screenMeanings].flatMap((list) => list.trim().split('\n'));
const ofLabels = [
  ...common,
  ...[moreMeanings, officeMeanings, mediaMeanings].flatMap((list) => list.trim().split('\n')),
];
/** All French words for the first so many are known. */
const firm = common.length;

const stems = {en: new Map<string, Stem[]>(), fr: new Map<string, Stem[]>()};
const ofProse = [proseMeanings, everydayMeanings].flatMap((list) => list.trim().split('\n'));

for (const [meaning, line] of [...ofLabels, ...ofProse].entries()) {
  const [english = '', french = ''] = line.replace('!', '').split('|');
  if (line.startsWith('!')) decisive.add(meaning);
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
  'such each also a an the of to for in into on onto at by with from and or this that these those as is are be it its le la les l un une des de du d a au aux en et ou pour par sur dans avec ce cet cette ces que qui se s dans vers chez son sa ses leur leurs est sont celle celui celles ceux cela ceci tel telle tels telles chaque aussi tant ins hui vous pendant'.split(
    ' ',
  ),
);

/** A word that says something, plain, and the meanings it may have. */
type Said = {readonly word: string; readonly meanings: readonly number[]};

/** “Sign in” and “sign out” are `insign` and `outsign`: verbs that mean what their particle says. */
const verbAndParticle = /\b(check|sign|log|turn|switch)[ -]?(in|out|up|on|off)\b/g;

/** @param words of a label or a placeholder, in any case and with any joints: `client-id`, `CLIENT_ID` */
function saidBy(words: string, isFrench: boolean): Said[] {
  const written = plainLetters(words.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')).replaceAll(/\be-(?=mail)/g, '');
  const plain = isFrench ? written : written.replaceAll(verbAndParticle, '$2$1');
  return (plain.match(/[a-z]+/g) ?? [])
    .filter((word) => !small.has(word))
    .map((word) => ({
      word,
      meanings: meaningsOf(word, isFrench).filter((meaning) => meaning < ofLabels.length),
    }));
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
  /** Both lack a word of the other that decides what a label does: `delete` against « ajouter ». */
  readonly isDecisive: boolean;
  /** Both lack a word of the other all of whose translations are known. */
  readonly isFirm: boolean;
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
    isDecisive: left.some(isDecisive) && right.some(isDecisive),
    isFirm: left.some(isFirm) && right.some(isFirm),
  };
}

function isDecisive({meanings}: Said): boolean {
  return meanings.some((meaning) => decisive.has(meaning));
}

function isFirm({meanings}: Said): boolean {
  return meanings.some((meaning) => meaning < firm);
}

/** The same meaning, or words that look alike: `authentication`, « authentification ». */
function isSame(one: Said, other: Said): boolean {
  if (one.meanings.some((meaning) => other.meanings.includes(meaning))) return true;
  const least = Math.min(one.word.length, other.word.length, beginning);
  return least > 2 ? one.word.slice(0, least) === other.word.slice(0, least) : one.word === other.word;
}

/** A word of running text as it is known in either language: `key` is the same for words that begin alike. */
export type KnownWord = {readonly key: string; readonly meanings: readonly number[]};

/** Words that begin with as many letters alike are held for the same. */
const beginning = 5;

/** @returns nothing for small words; numbers without the marks between their digits */
export function meaningsOfWord(written: string, isFrench: boolean): KnownWord | undefined {
  const word = plainLetters(written);
  if (/^\d/.test(word)) return {key: word.replaceAll(/[^\da-z]/g, ''), meanings: []};
  if (word.length < 2 || small.has(word)) return undefined;
  return {
    key: word.replace(/s$/, '').slice(0, beginning),
    meanings: isFrench ? meaningsOf(word, true) : meaningsInEnglish(word),
  };
}

/** @returns whether any word of a label is a French one, as far as is known */
export function isKnownInFrench(words: string): boolean {
  return (plainLetters(words).match(/[a-z]+/g) ?? []).some((word) => meaningsIn(stems.fr, word).length > 0);
}

/** @returns whether a word is known in English, and in French stands for nothing but itself */
export function isEnglishAlone(written: string): boolean {
  const word = plainLetters(written);
  return !small.has(word) && meaningsIn(stems.en, word).length > 0 && meaningsIn(stems.fr, word).length === 0;
}

/** “Deleting” is a form of “delete”. */
function meaningsInEnglish(word: string): number[] {
  const own = meaningsIn(stems.en, word);
  return own.length === 0 && word.length > 6 && word.endsWith('ing')
    ? meaningsIn(stems.en, `${word.slice(0, -3)}e`)
    : own;
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
}
