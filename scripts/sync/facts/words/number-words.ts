/**
 * Numbers and their names in English and French: soft, since translations put them in other words. `one` and « un » are
 * articles as often as numbers: they only answer.
 */
import type {Strength} from '../read-fact';

/** What a word says about numbers, dates and amounts. */
export type WordMeaning =
  | {
      readonly kind: 'cardinal';
      readonly value: number;
      readonly strength: Strength;
      /** `two days`; not `second day`, `both days`. */
      readonly counts: boolean;
    }
  | {readonly kind: 'weekday'; readonly value: number; readonly isShort: boolean}
  | {readonly kind: 'month'; readonly value: number; readonly isAlsoAWord: boolean};

export type WordMeanings = ReadonlyMap<string, WordMeaning>;

const englishUnits =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const frenchUnits =
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );

function cardinal(value: number, strength: Strength = 'soft', counts = true): WordMeaning {
  return {kind: 'cardinal', value, strength, counts};
}

function english(): Map<string, WordMeaning> {
  const words = new Map<string, WordMeaning>();
  for (const [at, word] of englishUnits.entries()) words.set(word, cardinal(at + 2));
  for (const [at, ten] of englishTens.entries()) {
    words.set(ten, cardinal((at + 2) * 10));
    words.set(`${ten}-one`, cardinal((at + 2) * 10 + 1));
    for (const [unit, word] of englishUnits.slice(0, 8).entries())
      words.set(`${ten}-${word}`, cardinal((at + 2) * 10 + unit + 2));
  }
  words.set('hundred', cardinal(100)).set('thousand', cardinal(1000)).set('dozen', cardinal(12));
  words.set('twice', cardinal(2)).set('thrice', cardinal(3));
  echo(words, 0, 'zero no none');
  echo(words, 1, 'once single only');
  echo(words, 2, 'both either neither couple pair double dual two-way twofold another other');
  echo(words, 4, 'quarter quarters');
  echo(words, 1e6, 'million');
  words.set('one', cardinal(1, 'echo'));
  ordinals(words, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth');
  return words;
}

function french(): Map<string, WordMeaning> {
  const words = new Map<string, WordMeaning>();
  const from2To19 = (base: number, start: string, from: number, to: number) => {
    for (let unit = from; unit <= to; unit++)
      words.set(`${start}-${frenchUnits[unit - 2] ?? ''}`, cardinal(base + unit));
  };
  for (const [at, word] of frenchUnits.entries()) words.set(word, cardinal(at + 2));
  for (const [ten, word] of [
    [20, 'vingt'],
    [30, 'trente'],
    [40, 'quarante'],
    [50, 'cinquante'],
    [60, 'soixante'],
  ] as const) {
    words
      .set(word, cardinal(ten))
      .set(`${word}-et-un`, cardinal(ten + 1))
      .set(`${word}-et-une`, cardinal(ten + 1));
    from2To19(ten, word, 2, ten === 60 ? 19 : 9);
  }
  words
    .set('soixante-et-onze', cardinal(71))
    .set('quatre-vingts', cardinal(80))
    .set('quatre-vingt', cardinal(80));
  words.set('quatre-vingt-un', cardinal(81));
  from2To19(80, 'quatre-vingt', 2, 19);
  words
    .set('cent', cardinal(100))
    .set('mille', cardinal(1000))
    .set('septante', cardinal(70))
    .set('nonante', cardinal(90));
  words
    .set('douzaine', cardinal(12))
    .set('dizaine', cardinal(10))
    .set('quinzaine', cardinal(15))
    .set('vingtaine', cardinal(20))
    .set('trentaine', cardinal(30))
    .set('quarantaine', cardinal(40))
    .set('cinquantaine', cardinal(50))
    .set('soixantaine', cardinal(60))
    .set('centaine', cardinal(100))
    .set('millier', cardinal(1000));
  words.set('neuf', cardinal(9)).set('un', cardinal(1, 'echo')).set('une', cardinal(1, 'echo'));
  echo(words, 0, 'zéro aucun aucune nul nulle');
  echo(words, 1, 'unique seul seule');
  echo(words, 2, 'double couple paire autre');
  echo(words, 3, 'tiers triple');
  echo(words, 4, 'quart quarts');
  echo(words, 1e6, 'million');
  ordinals(
    words,
    'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième',
  );
  ordinals(words, 'première seconde');
  ordinals(words, 'premiers second');
  ordinals(words, 'premières deuxièmes');
  return words;
}

function echo(words: Map<string, WordMeaning>, value: number, list: string): void {
  for (const word of list.split(' ')) words.set(word, cardinal(value, 'echo', false));
}

function ordinals(words: Map<string, WordMeaning>, list: string): void {
  for (const [at, word] of list.split(' ').entries()) words.set(word, cardinal(at + 1, 'soft', false));
}

/** @returns fresh maps: names of months and days are added to them */
export function numberWords(): {
  readonly en: Map<string, WordMeaning>;
  readonly fr: Map<string, WordMeaning>;
} {
  return {en: english(), fr: french()};
}
