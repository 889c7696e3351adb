import type {Range} from '../model';
import {remembered} from '../remembered';
import {isNegation, type Concept, type Meant} from './concepts';
import {english, englishPrefix} from './lexicon/english';
import {french, frenchPrefix} from './lexicon/french';
import {neWords, readNe} from './ne/read';
import {findPhrase} from './phrases';
import {scan} from './scan';
import type {Tokens, Tongue} from './tokens';
import {vocabularyOf, type Entry, type Vocabulary} from './vocabulary';

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
  return masks.length === 0 ? unmasked[tongue](text) : readSignature(text, tongue, masks);
}

const unmasked: Readonly<Record<Tongue, (text: string) => readonly Meant[]>> = {
  en: remembered((text) => readSignature(text, 'en', [])),
  fr: remembered((text) => readSignature(text, 'fr', [])),
};

function readSignature(text: string, tongue: Tongue, masks: readonly Range[]): readonly Meant[] {
  const {tokens, openers} = scan(text, tongue, vocabularies[tongue], masks);
  if (openers.length === 0) return nothing;
  const taken: number[] = [];
  const found: Meant[] = [];
  /** The negation of this clause. */
  let negatedAt = -1;
  for (const {at, entry} of openers) {
    if (taken.length > 0 && taken.includes(at)) continue;
    const here = entry.plain ? undefined : meaningAt(tokens, at, entry, taken);
    const concepts = entry.plain ?? here?.concepts;
    if (!concepts) continue;
    if (here) for (const index of here.taken) taken.push(index);
    if (concepts.length === 0) continue;
    if (negatedAt >= 0 && hasEnd(tokens, negatedAt, at)) negatedAt = -1;
    const again = negatedAt >= 0 && isCoordinate(tokens, at) && !isApart(tokens, negatedAt, at);
    const [start, end] = [tokens.start(here?.from ?? at), tokens.end(here?.to ?? at)];
    for (const concept of concepts) {
      found.push({concept: again ? '~nor' : concept, start, end});
      if (isNegation(concept) || concept === 'without') negatedAt = at;
    }
  }
  return found;
}

/** What stands from one token to another, and the tokens it took. */
type Here = {
  readonly concepts: readonly Concept[];
  readonly taken: readonly number[];
  readonly from?: number;
  readonly to?: number;
};

function meaningAt(tokens: Tokens, at: number, entry: Entry, taken: readonly number[]): Here | undefined {
  if (entry.affix !== undefined) return {concepts: [entry.affix], taken: []};
  if ((entry.word === 'or' || entry.word === 'ou') && isWhetherOrNot(tokens, at)) {
    return {concepts: [], taken: [at, at + 1]};
  }
  const ne = entry.isNe === true ? readNe(tokens, at, taken) : undefined;
  if (ne) return ne;
  const phrase = entry.phrases && findPhrase(entry.phrases, tokens, at, taken);
  if (!phrase) return undefined;
  const {concepts, taken: own} = phrase;
  const isStatement = concepts.includes('dont') && !isOrder(tokens, at);
  return {concepts: isStatement ? ['not'] : concepts, taken: own, to: own.at(-1) ?? at};
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
  if (word === 'pas') return tokens.word(at + 1) === 'même';
  if (!/^(?:no|none|aucune?|nothing|rien|without|sans)$/.test(word)) return false;
  return /^(?:,|and|or|et|ou)$/.test(tokens.word(at - 1));
}

/** “Without consent, it fails, and no e-mail is sent”: a clause of its own. */
function isApart(tokens: Tokens, negation: number, at: number): boolean {
  if (!/^(?:without|sans|faute)$/.test(tokens.word(negation))) return false;
  if (!/^(?:no|none|nothing|aucune?|rien)$/.test(tokens.word(at))) return false;
  for (let i = negation + 1; i < at - 1; i++) if (tokens.word(i) === ',') return true;
  return false;
}

/** “Users do not” is a statement, though its words are those of an order. */
function isOrder(tokens: Tokens, at: number): boolean {
  return tokens.isEnd(at - 1) || orderAfter.test(tokens.word(at - 1));
}

const orderAfter = /^(?:[,…—–“"\u{fffc}]|and|or|but|so|then|please|instead|otherwise|still|also)$/u;
