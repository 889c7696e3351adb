import type {Meant} from '../concepts';
import type {Tokens} from '../tokens';
import {conceptOf, takenWith} from './concept';
import {alone, determiner, expletive, isDe, isNe, isQue, partners, subjects} from './words';

/** What « ne » and its partner mean, and the tokens they took: all but what stands between them, modal verbs included. */
export type Ne = {readonly meant?: Meant; readonly taken: readonly number[]};

/** Tokens between « ne » and its partner, at most. */
const reach = 9;

/** Words at which {@link readNe} may find something. */
export const neWords: readonly string[] = ['ne', "n'", ...subjects];

/** @returns what stands at a « ne », or at a word that one may follow; undefined where nothing does */
export function readNe(tokens: Tokens, at: number, taken: readonly number[]): Ne | undefined {
  const word = tokens.word(at);
  if (isNe(word)) return fromNe(tokens, at, undefined);
  if (!subjects.has(word) || (word === 'personne' && isNoun(tokens, at))) return undefined;
  if (word === 'plus' && !partners.has(tokens.word(at + 1))) return undefined;
  for (let i = at + 1; i <= at + reach; i++) {
    if (tokens.isEnd(i)) return undefined;
    // « Aucun secret et aucune clé ne » : one « ne » for both.
    if (isNe(tokens.word(i))) return taken.includes(i) ? {taken: [at]} : fromNe(tokens, i, at);
  }
  return undefined;
}

/** @param subject the partner, where it came first */
function fromNe(tokens: Tokens, ne: number, subject: number | undefined): Ne {
  const taken = subject === undefined ? [ne] : [subject, ne];
  if (isSaidBefore(tokens, ne)) {
    const rest = [1, 2, 3, 4, 5].map((step) => ne + step).filter((i) => partners.has(tokens.word(i)));
    return {taken: [...taken, ...rest]};
  }
  const between: string[] = [];
  let partner = subject === undefined ? undefined : tokens.word(subject);
  let last = ne;
  for (let i = ne + 1; i <= ne + reach; i++) {
    const word = tokens.word(i);
    if (tokens.isEnd(i) || isNe(word)) break;
    if (word === ',' && partner !== undefined) break;
    if (word === 'plus' && partner !== undefined && isDe(tokens.word(i + 1))) break;
    const isPartner = partners.has(word) && !(word === 'personne' && determiner.test(tokens.word(i - 1)));
    if (!isPartner && partner === undefined && isQue(word)) {
      if (between.length === 0) continue;
      if (isExpletive(tokens, ne)) break;
      return {meant: {concept: '~only', ...tokens.range(ne, i)}, taken: [...taken, i]};
    }
    if (isPartner) {
      // « Ne … pas que », « n’a plus que ».
      if (word === 'plus' && isQue(tokens.word(i + 1))) {
        // « Ne donne jamais plus que »: a comparison.
        if (partner !== undefined) break;
        return {meant: {concept: '~only', ...tokens.range(ne, i)}, taken: [...taken, i, i + 1]};
      }
      if (word === 'pas' && isQue(tokens.word(i + 1)) && /^(?:est|sont|fait|a)$/.test(between.at(-1) ?? '')) {
        return {taken: [...taken, i]};
      }
      if (partner === undefined || partner === 'pas') partner = word === 'jamais' ? word : (partner ?? word);
      taken.push(i);
      last = i;
    } else if (partner === undefined) between.push(word);
    else if (i > last + 4) break;
  }
  if (partner === undefined) return withoutPartner(tokens, ne, between[0] ?? '', taken);
  const from = subject ?? ne;
  const hasSubject = subject !== undefined;
  return {
    ...conceptOf(tokens, {partner, between, from, last, hasSubject}),
    taken: takenWith(taken, tokens, ne, last, !hasSubject),
  };
}

/** « Sans que personne ne se connecte »: « sans » has said it. « Tant que ce n’est pas prêt » is “until it is”. */
function isSaidBefore(tokens: Tokens, ne: number): boolean {
  for (let i = Math.max(0, ne - 8); i < ne; i++) {
    const word = tokens.word(i);
    if ((word === 'sans' || word === 'tant') && isQue(tokens.word(i + 1)) && i + 1 < ne) return true;
  }
  return false;
}

function withoutPartner(tokens: Tokens, ne: number, verb: string, taken: readonly number[]): Ne {
  if (!alone.test(verb)) return {taken};
  // « Ne pouvez utiliser une activité de ce type que si ».
  for (let i = ne + 1; !tokens.isEnd(i); i++) {
    if (i > ne + reach && isQue(tokens.word(i))) {
      return {meant: {concept: '~only', ...tokens.range(ne, ne)}, taken: [...taken, i]};
    }
  }
  return isExpletive(tokens, ne)
    ? {taken}
    : {meant: {concept: 'forbid', ...tokens.range(ne, ne + 1)}, taken: [...taken, ne + 1]};
}

/** A « que » and, before it, one of the words that « ne » follows without saying no. */
function isExpletive(tokens: Tokens, ne: number): boolean {
  let hasQue = false;
  for (let i = ne - 1; i >= ne - 10 && !tokens.isEnd(i); i--) {
    if (isQue(tokens.word(i))) hasQue = true;
    else if (hasQue && expletive.has(tokens.word(i))) return true;
  }
  return false;
}

function isNoun(tokens: Tokens, at: number): boolean {
  const before = tokens.word(at - 1);
  return determiner.test(before) || before === 'de' || before === 'par';
}
