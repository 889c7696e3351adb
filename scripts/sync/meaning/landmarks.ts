/** Words by which a place in a sentence is known in both languages. */
import {meaningsOfWord, type KnownWord} from '../facts/words/concepts';
import type {Range, Words} from '../model';
import {remembered} from '../remembered';
import type {Tongue} from './tokens';

/** Where it stands in words, and in which language. */
export type Sentence = {readonly words: Words; readonly range: Range; readonly tongue: Tongue};

export type Landmark = Range & {
  /** The same for the same number, name or code, and for words that begin alike. */
  readonly key: string;
  /** What it may mean, by the numbers of meanings. */
  readonly meanings: readonly number[];
};

const word = /[\p{L}\p{N}]+(?:[.,\u00a0\u202f ]\d{3})*/gu;

/** Words of grammar: the other language does without, or puts them elsewhere. */
const grammar = new Set(
  'therefore thus hence also cannot their theirs themselves itself yourself i example exemple instance mb gb kb tb mo go ko eur usd gbp chf cad about around half demi environ your my votre vos you he she we they them us me him her our his not no do does did don doesn isn aren can may must will would should could shall might has have had having been being was were there here when where while then than if whether how what which who whose any some all both either neither only just very more most less least so but though because since until unless into onto out up down over under about above below between through during before after again once too yet still already now same own other another one ones per via je tu il elle nous vous ils elles on me te lui y ne n pas non ni qu quoi dont où comme si alors donc mais car puis quand lorsque lorsqu afin sans sous entre après avant pendant depuis déjà encore très plus moins même mêmes autre autres tout toute tous toutes quelque quelques aucun aucune être été étant sera seront serait soit soient avoir ont avez avait aura ayant peut peuvent pouvez pourra pourront doit doivent devez faut fait faire faites mon ma mes ton ta tes notre nos eux ci là cas lors ainsi aussi propre propres quel quelle quels quelles celle celui celles ceux'.split(
    ' ',
  ),
);

/** Characters between two words of one name. */
const closest = 5;

/** @returns words that say something, and code, in order of place */
export function landmarksIn({words: {text, marks}, range: {start, end}, tongue}: Sentence): Landmark[] {
  const found: Landmark[] = [];
  const codes = marks.flatMap((mark) =>
    mark.kind === 'code' && mark.start < end && mark.end > start ? [mark] : [],
  );
  for (const {value, ...range} of codes) {
    found.push({key: `\`${value}`, meanings: [], start: range.start, end: range.end});
  }
  for (const {0: written, index} of text.slice(start, end).matchAll(word)) {
    const said = saidBy[tongue](written);
    if (!said) continue;
    const at = {start: start + index, end: start + index + written.length};
    if (codes.some((code) => code.start < at.end && code.end > at.start)) continue;
    // « Mot de passe », « base de données »: one thing.
    const last = found.at(-1);
    if (last && at.start - last.end <= closest && haveMeaningInCommon(last, said)) continue;
    found.push({key: said.key, meanings: said.meanings, start: at.start, end: at.end});
  }
  return codes.length === 0 ? found : found.sort((one, other) => one.start - other.start);
}

/** Nothing for words of grammar. */
const saidBy: Readonly<Record<Tongue, (written: string) => KnownWord | undefined>> = {
  en: remembered((written) => wordSaid(written, false)),
  fr: remembered((written) => wordSaid(written, true)),
};

function wordSaid(written: string, isFrench: boolean): KnownWord | undefined {
  return grammar.has(written.toLowerCase()) ? undefined : meaningsOfWord(written, isFrench);
}

/** A landmark that each side has once. */
export type SharedLandmark = {readonly source: Landmark; readonly translation: Landmark};

/** @returns those that stand once on each side, in the source's order */
export function sharedLandmarks(
  source: readonly Landmark[],
  translation: readonly Landmark[],
): SharedLandmark[] {
  return source.flatMap((one) => {
    const there = translation.filter((other) => isSame(one, other));
    const [only] = there;
    if (!only || there.length !== 1) return [];
    const isOnce = source.every((other) => other === one || !(isSame(other, only) || isSame(other, one)));
    return isOnce ? [{source: one, translation: only}] : [];
  });
}

export function isSame(one: Landmark, other: Landmark): boolean {
  return one.key === other.key || haveMeaningInCommon(one, other);
}

type WithMeanings = Pick<Landmark, 'meanings'>;

function haveMeaningInCommon(one: WithMeanings, other: WithMeanings): boolean {
  return one.meanings.some((meaning) => other.meanings.includes(meaning));
}
