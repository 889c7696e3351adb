import type {Range} from '../model';
import {isNegation, type Concept, type Meant} from './concepts';
import {english, englishPrefix} from './lexicon/english';
import {french, frenchPrefix} from './lexicon/french';
import {neWords, readNe} from './ne/read';
import {findPhrase} from './phrases';
import {scan, type Opener} from './scan';
import type {Tokens, Tongue} from './tokens';
import {vocabularyOf, type Vocabulary} from './vocabulary';

const vocabularies: Readonly<Record<Tongue, Vocabulary>> = {
  en: vocabularyOf(english, [], englishPrefix, 'uidnm'),
  fr: vocabularyOf(french, neWords, frenchPrefix, 'idmnh'),
};
const nothing: readonly Meant[] = [];

/**
 * @param masks what is not to be read: code, labels in another language; in order, none within another
 * @returns every negation, obligation and opposite it holds, in order of `start`
 */
export function signatureOf(text: string, tongue: Tongue, masks: readonly Range[] = []): readonly Meant[] {
  const {tokens, openers} = scan(text, tongue, vocabularies[tongue], masks);
  if (openers.length === 0) return nothing;
  const taken: number[] = [];
  const found: Meant[] = [];
  /** The negation of this clause. */
  let negatedAt: number | undefined;
  for (const opener of openers) {
    const {at} = opener;
    if (taken.includes(at)) continue;
    const here = meaningAt(tokens, opener, taken);
    if (!here) continue;
    taken.push(...here.taken);
    if (here.concepts.length === 0) continue;
    if (negatedAt !== undefined && hasEnd(tokens, negatedAt, at)) negatedAt = undefined;
    const again = negatedAt !== undefined && isCoordinate(tokens, at);
    for (const concept of here.concepts) {
      found.push({concept: again ? '~nor' : concept, start: here.start, end: here.end});
      if (isNegation(concept) || concept === 'without') negatedAt = at;
    }
  }
  return found;
}

type Here = Range & {readonly concepts: readonly Concept[]; readonly taken: readonly number[]};

function meaningAt(tokens: Tokens, {at, entry}: Opener, taken: readonly number[]): Here | undefined {
  if (entry.affix !== undefined) return {concepts: [entry.affix], taken: [], ...tokens.range(at, at)};
  if ((entry.word === 'or' || entry.word === 'ou') && isWhetherOrNot(tokens, at)) {
    return {concepts: [], taken: [at, at + 1], ...tokens.range(at, at + 1)};
  }
  const ne = entry.isNe === true ? readNe(tokens, at, taken) : undefined;
  if (ne) {
    const {meant, taken: own} = ne;
    return {concepts: meant ? [meant.concept] : [], taken: own, ...(meant ?? tokens.range(at, at))};
  }
  const phrase = entry.phrases && findPhrase(entry.phrases, tokens, at, taken);
  if (!phrase) return undefined;
  const {concepts, taken: own} = phrase;
  return {
    concepts: concepts.includes('dont') && !isOrder(tokens, at) ? ['not'] : concepts,
    taken: own,
    ...tokens.range(at, own.at(-1) ?? at),
  };
}

function hasEnd(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.isEnd(at)) return true;
  return false;
}

/** “Registered or not”, « vérifié ou non » : both are meant. */
function isWhetherOrNot(tokens: Tokens, or: number): boolean {
  const not = tokens.word(or + 1);
  if (tokens.word(or) === 'or' ? not !== 'not' : not !== 'non' && not !== 'pas') return false;
  return tokens.word(or + 2) === ',' || tokens.isEnd(or + 2);
}

/** In a clause that is negated already: “no secret and no key”, “or”, « ni », « aucun ». One « ni » may be both. */
function isCoordinate(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if (word === 'nor' || word === 'ni' || word === 'or' || word === 'ou') return true;
  if (word === 'not') return tokens.word(at + 1) === 'even' || tokens.word(at - 1) === ',';
  if (!/^(?:no|none|aucune?|nothing|rien|without|sans)$/.test(word)) return false;
  return /^(?:,|and|or|et|ou)$/.test(tokens.word(at - 1));
}

/** “Users do not” is a statement, though its words are those of an order. */
function isOrder(tokens: Tokens, at: number): boolean {
  return tokens.isEnd(at - 1) || orderAfter.test(tokens.word(at - 1));
}

const orderAfter = /^(?:[,…—–“"\u{fffc}]|and|or|but|so|then|please|instead|otherwise|still|also)$/u;
