import type {Concept} from '../concepts';
import type {Tokens} from '../tokens';
import {isDe, modals, needs} from './words';

/** What is said, and from which token to which. */
export type Said = {readonly concepts: readonly Concept[]; readonly from?: number; readonly to?: number};

/** A « ne » that found its partner. */
type Negated = {
  readonly partner: string;
  /** What stands between the two: pronouns and verbs. */
  readonly between: readonly string[];
  /** First and last token. */
  readonly from: number;
  readonly last: number;
  /** The partner came first: « rien ne ». */
  readonly hasSubject: boolean;
};

export function conceptOf(tokens: Tokens, {partner, between, from, last, hasSubject}: Negated): Said {
  const verb = between.at(-1) ?? '';
  const next = tokens.word(last + 1);
  // « Vous n’avez pas à le créer ».
  if (partner === 'pas' && /^(?:a|ai|as|avons|avez|ont|aura|aurez|avait)$/.test(verb) && next === 'à') {
    return {concepts: ['optional'], from: from, to: last + 1};
  }
  // « N’est pas grave » is no denial, nor is « pas seulement ».
  if (
    partner === 'pas' &&
    /^(?:grave|seulement|uniquement|simplement|juste|rare|exclu|(?:limité|réservé|restreint)e?s?)$/.test(next)
  )
    return {concepts: []};
  // « Ne pose pas de problème » is “is fine”.
  if (partner === 'pas' && verb.startsWith('pos') && isDe(next) && /^problèmes?$/.test(tokens.word(last + 2)))
    return {concepts: []};
  // « N’envoyez pas plus de cent requêtes ».
  if ((next === 'plus' || next === 'moins') && isDe(tokens.word(last + 2))) {
    return {concepts: [next === 'plus' ? 'least-' : 'least+'], from: from, to: last + 2};
  }
  const need = hasSubject ? undefined : needAfter(tokens, last);
  if (need !== undefined) {
    const isOptional = tokens.word(need).startsWith('facultati');
    return {concepts: [isOptional ? 'must' : 'optional'], from: from, to: need};
  }
  if (/^oubli|^hésit|^manqu/.test(verb)) return {concepts: []};
  let concept: Concept = partner === 'jamais' ? 'never' : 'not';
  const isModal = between.some((word) => modals.test(word)) && !/^(?:rien|aucune?)$/.test(partner);
  if (/^(?:pu|dû)$/.test(next) || (isModal && !hasSubject)) concept = 'forbid';
  // « N’ajoutez pas », not « vous n’ajoutez pas ».
  else if (verb.endsWith('ez') && partner !== 'jamais' && !hasSubject && tokens.word(from - 1) !== 'vous')
    concept = 'dont';
  return {concepts: [concept], from, to: last};
}

/** @returns the place of « nécessaire », « besoin » soon after the partner */
function needAfter(tokens: Tokens, last: number): number | undefined {
  for (let i = last + 1; i <= last + 3 && !tokens.isEnd(i); i++) if (needs.test(tokens.word(i))) return i;
  return undefined;
}

/** Words between « ne » and « pas » that the negation has made its own: `doit`, and what follows: `nécessaire`. */
export function takenWith(
  taken: readonly number[],
  tokens: Tokens,
  ne: number,
  last: number,
  isPlain: boolean,
): number[] {
  const own: number[] = [...taken];
  for (let i = ne + 1; i <= last + 3; i++) {
    const word = tokens.word(i);
    if (i === last + 1 && /^(?:seulement|uniquement)$/.test(word)) own.push(i);
    if (i === last + 1 && (word === 'plus' || word === 'moins') && isDe(tokens.word(i + 1)))
      own.push(i, i + 1);
    if (i < last ? modals.test(word) : isPlain && needs.test(word)) own.push(i);
  }
  return own;
}
