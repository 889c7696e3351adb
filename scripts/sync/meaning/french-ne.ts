import type {Concept, Meant} from './concepts';
import {partners} from './lexicon/french';
import {endsClause, type Token} from './tokens';

/** What « ne » and its partner mean, and the tokens they took: all but what stands between them, modal verbs included. */
export type Ne = {readonly meant?: Meant; readonly taken: readonly number[]};

/** « Rien ne change », « aucun secret ne quitte » : the partner comes first. */
const subjects = new Set(['aucun', 'aucune', 'rien', 'nul', 'nulle', 'personne', 'ni', 'jamais', 'plus']);
const modals =
  /^(?:doi[ts]|doivent|devez|devrai?t?|devra|devront|devrez|devraient|devriez|peut|peuvent|pouvez|pourra|pourront|pourrez|pourrait|pourraient|pourriez|pouvait|faut|faudra|saurait|puisse|puissent|puissiez)$/;
const needs =
  /^(?:besoin|nécessairement|obligatoirement|forcément|obligatoires?|requise?s?|nécessaires?|indispensables?|exigée?s?|tenue?s?|obligée?s?|facultati(?:f|ve)s?)$/;
/** Before these « ne » says nothing: « à moins qu’il ne soit », « avant que ne ». */
const expletive = new Set([
  'moins',
  'avant',
  'peur',
  'crainte',
  'sans',
  'empêcher',
  'éviter',
  'plus',
  'mieux',
  'autre',
]);
/** Verbs that « ne » alone negates. */
const alone = /^(?:peut|peuvent|pouvez|saurait|sauraient|cesse|cessent|ose)$/;
const reach = 9;

/** @returns what stands at a « ne », or at a word that one may follow; undefined where nothing does */
export function readNe(tokens: readonly Token[], at: number, taken: ReadonlySet<number>): Ne | undefined {
  const word = tokens[at]?.word ?? '';
  if (isNe(word)) return fromNe(tokens, at, []);
  if (!subjects.has(word) || (word === 'personne' && isNoun(tokens, at))) return undefined;
  if (word === 'plus' && !partners.has(tokens[at + 1]?.word ?? '')) return undefined;
  for (let i = at + 1; i <= at + reach; i++) {
    const token = tokens[i];
    if (!token || endsClause(token)) return undefined;
    // « Aucun secret et aucune clé ne » : one « ne » for both.
    if (isNe(token.word)) return taken.has(i) ? {taken: [at]} : fromNe(tokens, i, [at]);
  }
  return undefined;
}

function fromNe(tokens: readonly Token[], ne: number, before: readonly number[]): Ne {
  const subject = before[0];
  const taken = [...before, ne];
  // « Sans que personne ne se connecte »: « sans » has said it. « Tant que ce n’est pas prêt » is “until it is”.
  const isSaid = tokens
    .slice(Math.max(0, ne - 8), ne)
    .some(
      ({word}, i, all) => (word === 'sans' || word === 'tant') && /^qu[e']$/.test(all[i + 1]?.word ?? ''),
    );
  if (isSaid) {
    const rest = [1, 2, 3, 4, 5].map((step) => ne + step).filter((i) => partners.has(tokens[i]?.word ?? ''));
    return {taken: [...taken, ...rest]};
  }
  const between: string[] = [];
  let partner: string | undefined = subject === undefined ? undefined : tokens[subject]?.word;
  let last = ne;
  for (let i = ne + 1; i <= ne + reach; i++) {
    const token = tokens[i];
    if (!token || endsClause(token) || isNe(token.word)) break;
    const {word} = token;
    if (word === ',' && partner !== undefined) break;
    if (word === 'plus' && partner !== undefined && /^d[e']$/.test(tokens[i + 1]?.word ?? '')) break;
    const isPartner =
      partners.has(word) && !(word === 'personne' && determiner.test(tokens[i - 1]?.word ?? ''));
    if (!isPartner && partner === undefined && (word === 'que' || word === "qu'")) {
      if (between.length === 0) continue;
      if (isExpletive(tokens, ne)) break;
      return {meant: meant('~only', tokens, ne, i), taken: [...taken, i]};
    }
    if (isPartner) {
      // « Ne … pas que », « n’a plus que ».
      const next = tokens[i + 1]?.word;
      if (word === 'plus' && (next === 'que' || next === "qu'")) {
        // « Ne donne jamais plus que »: a comparison.
        if (partner !== undefined) break;
        return {meant: meant('~only', tokens, ne, i), taken: [...taken, i, i + 1]};
      }
      if (
        word === 'pas' &&
        (next === 'que' || next === "qu'") &&
        /^(?:est|sont|fait|a)$/.test(between.at(-1) ?? '')
      ) {
        return {taken: [...taken, i]};
      }
      if (partner === undefined || partner === 'pas') partner = word === 'jamais' ? word : (partner ?? word);
      taken.push(i);
      last = i;
    } else if (partner === undefined) between.push(word);
    else if (i > last + 4) break;
  }
  if (partner === undefined) {
    const [verb = ''] = between;
    // « Ne pouvez utiliser une activité de ce type que si ».
    const que = tokens.findIndex(({word}, i) => i > ne + reach && (word === 'que' || word === "qu'"));
    if (que > 0 && alone.test(verb) && !tokens.slice(ne, que).some(endsClause)) {
      return {meant: meant('~only', tokens, ne, ne), taken: [...taken, que]};
    }
    return alone.test(verb) && !isExpletive(tokens, ne)
      ? {meant: meant('forbid', tokens, ne, ne + 1), taken: [...taken, ne + 1]}
      : {taken};
  }
  return {
    ...conceptOf(partner, between, tokens, subject ?? ne, last, subject !== undefined),
    taken: takenWith(taken, tokens, ne, last, subject === undefined),
  };
}

/** Words between « ne » and « pas » that the negation has made its own: `doit`, and what follows: `nécessaire`. */
function takenWith(
  taken: readonly number[],
  tokens: readonly Token[],
  ne: number,
  last: number,
  isPlain: boolean,
): number[] {
  const own: number[] = [...taken];
  for (let i = ne + 1; i <= last + 3; i++) {
    const word = tokens[i]?.word ?? '';
    if (i === last + 1 && word === 'sans') own.push(i);
    if (i === last + 1 && /^(?:plus|moins)$/.test(word) && /^d[e']$/.test(tokens[i + 1]?.word ?? ''))
      own.push(i, i + 1);
    if (i < last ? modals.test(word) : isPlain && needs.test(word)) own.push(i);
  }
  return own;
}

function conceptOf(
  partner: string,
  between: readonly string[],
  tokens: readonly Token[],
  from: number,
  last: number,
  hasSubject: boolean,
): {meant?: Meant} {
  // « Vous n’avez pas à le créer ».
  if (
    partner === 'pas' &&
    /^(?:a|ai|as|avons|avez|ont|aura|aurez|avait)$/.test(between.at(-1) ?? '') &&
    tokens[last + 1]?.word === 'à'
  ) {
    return {meant: meant('optional', tokens, from, last + 1)};
  }
  // « N’est pas sans conséquences ».
  if (tokens[last + 1]?.word === 'sans') return {};
  // « N’envoyez pas plus de cent requêtes ».
  const measure = `${tokens[last + 1]?.word ?? ''} ${tokens[last + 2]?.word ?? ''}`;
  if (/^(?:plus|moins) d[e']$/.test(measure)) {
    return {meant: meant(measure.startsWith('plus') ? 'least-' : 'least+', tokens, from, last + 2)};
  }
  const next = [1, 2, 3].findIndex((step) => needs.test(tokens[last + step]?.word ?? ''));
  const clause = tokens.slice(last + 1, last + 2 + next);
  if (next >= 0 && !hasSubject && !clause.some(endsClause)) {
    const isOptional = tokens[last + 1 + next]?.word.startsWith('facultati');
    return {meant: meant(isOptional ? 'must' : 'optional', tokens, from, last + 1 + next)};
  }
  if (/^oubli|^hésit|^manqu/.test(between.at(-1) ?? '')) return {};
  let concept: Concept = 'not';
  if (partner === 'jamais') concept = 'never';
  const isPast = /^(?:pu|dû)$/.test(tokens[last + 1]?.word ?? '');
  const isModal = between.some((word) => modals.test(word)) && !/^(?:rien|aucune?)$/.test(partner);
  if (isPast || (isModal && !hasSubject)) concept = 'forbid';
  else if (between.at(-1)?.endsWith('ez') && partner !== 'jamais' && !hasSubject && isOrder(tokens, from))
    concept = 'dont';
  return {meant: meant(concept, tokens, from, last)};
}

/** « N’ajoutez pas », not « vous n’ajoutez pas ». */
function isOrder(tokens: readonly Token[], ne: number): boolean {
  const before = tokens[ne - 1]?.word;
  return before !== 'vous';
}

/** A « que » and, before it, one of the words that « ne » follows without saying no. */
function isExpletive(tokens: readonly Token[], ne: number): boolean {
  let hasQue = false;
  for (let i = ne - 1; i >= ne - 10; i--) {
    const token = tokens[i];
    if (!token || endsClause(token)) return false;
    if (token.word === 'que' || token.word === "qu'") hasQue = true;
    else if (hasQue && expletive.has(token.word)) return true;
  }
  return false;
}

function isNe(word: string): boolean {
  return word === 'ne' || word === "n'";
}

const determiner =
  /^(?:une|la|cette|chaque|toute|autre|même|seule|quelque|première|telle|nouvelle|quelle|tierce|bonne)$/;

/** « Une personne », « la personne qui »: somebody, not nobody. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  return determiner.test(before) || before === 'de' || before === 'par';
}

function meant(concept: Concept, tokens: readonly Token[], from: number, to: number): Meant {
  return {concept, start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? tokens[from]?.end ?? 0};
}
