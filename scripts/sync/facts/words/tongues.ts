/** What number words, months, days and units are called in the languages that facts are read in. */
import type {Language} from '../../model';
import {beginningsOf, type Beginnings} from './tokens';
import {numberWords, type WordMeaning, type WordMeanings} from './number-words';

export type Tongue = {
  readonly name: 'en' | 'fr';
  readonly words: WordMeanings;
  /** Of those words, and of articles. */
  readonly beginnings: Beginnings;
};

const months = {
  en: 'january february march april may june july august september october november december',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};
const shortMonths = {
  en: 'jan feb mar apr - jun jul aug sep oct nov dec',
  fr: 'janv févr - avr - - juil - sept oct nov déc',
};
const shortDays = {en: 'mon tue wed thu fri sat sun', fr: 'lun mar mer jeu ven sam dim'};
const days = {
  en: 'monday tuesday wednesday thursday friday saturday sunday',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
};

function name(
  words: Map<string, WordMeaning>,
  kind: 'month' | 'weekday',
  list: string,
  also: ReadonlySet<string>,
): void {
  for (const [at, word] of list.split(' ').entries()) {
    const isAlsoAWord = also.has(word);
    if (word === '-') continue;
    const meant =
      kind === 'month' ? {kind, value: at + 1, isAlsoAWord} : {kind, value: at + 1, isShort: isAlsoAWord};
    words.set(word, meant);
  }
}

function plural(list: string): string {
  return list.replaceAll(/(?= |$)/g, 's');
}

/** What begins a rate or a fraction. */
const other = {
  en: 'a |a\u00a0|an|per|each|every|half|midnight|noon|midday',
  fr: 'par|chaque|tous|toutes|demi|moitié|à l|minuit|midi',
};

function makeTongues(): {readonly en: Tongue; readonly fr: Tongue} {
  const {en, fr} = numberWords();
  const english = new Set(['march', 'may', ...shortMonths.en.split(' ')]);
  name(en, 'month', shortMonths.en, english);
  name(en, 'month', months.en, english);
  name(en, 'weekday', shortDays.en, new Set(shortDays.en.split(' ')));
  name(en, 'weekday', days.en, new Set());
  name(en, 'weekday', plural(days.en), new Set());
  en.set('sept', {kind: 'month', value: 9, isAlsoAWord: true});
  name(fr, 'month', shortMonths.fr.replace('sept', '-'), new Set(shortMonths.fr.split(' ')));
  name(fr, 'month', months.fr, new Set());
  name(
    fr,
    'month',
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    new Set(),
  );
  name(fr, 'weekday', shortDays.fr, new Set(shortDays.fr.split(' ')));
  name(fr, 'weekday', days.fr, new Set());
  name(fr, 'weekday', plural(days.fr), new Set());
  return {
    en: {name: 'en', words: en, beginnings: beginningsOf([...en.keys(), ...other.en.split('|')])},
    fr: {name: 'fr', words: fr, beginnings: beginningsOf([...fr.keys(), ...other.fr.split('|')])},
  };
}

const tongues = makeTongues();

/** @returns how a language writes numbers and dates; every language but French is read as English */
export function tongueOf(language: Language): Tongue {
  return /^fr\b/i.test(language) ? tongues.fr : tongues.en;
}
