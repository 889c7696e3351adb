import type {Tokens} from '../tokens';
import {conceptOf, takenWith, type Said} from './concept';
import {alone, determiner, expletive, isDe, isNe, isQue, partners, subjects} from './words';

/** What « ne » and its partner mean, and the tokens they took: all but what stands between them, modal verbs included. */
export type Ne = Said & {readonly taken: readonly number[]};

/** Tokens between « ne » and its partner, at most. */
const reach = 9;

const silent: Said = {concepts: []};

/** Words at which {@link readNe} may find something. */
export const neWords: readonly string[] = ['ne', "n'", ...subjects];

/** @returns what stands at a « ne », or at a word that one may follow; undefined where nothing does */
export function readNe(tokens: Tokens, at: number, taken: readonly number[]): Ne | undefined {
  const word = tokens.word(at);
  if (isNe(word)) return fromNe(tokens, at, undefined);
  if (!subjects.has(word) || (word === 'personne' && isNoun(tokens, at))) return undefined;
  if (word === 'plus' && !partners.has(tokens.word(at + 1))) return undefined;
  if (word === 'personne' && isAnswer(tokens, at)) return {concepts: ['not'], from: at, to: at, taken: [at]};
  for (let i = at + 1; i <= at + reach; i++) {
    if (tokens.isEnd(i)) return undefined;
    // « Un essai jamais tenté n’est qu’un espoir »: each is a word of its own.
    if (word === 'jamais' && isNe(tokens.word(i)) && isQue(tokens.word(i + 2))) return undefined;
    // « Aucun secret et aucune clé ne » : one « ne » for both.
    if (isNe(tokens.word(i))) return taken.includes(i) ? {...silent, taken: [at]} : fromNe(tokens, i, at);
  }
  return undefined;
}

/** @param subject the partner, where it came first */
function fromNe(tokens: Tokens, ne: number, subject: number | undefined): Ne {
  const taken = subject === undefined ? [ne] : [subject, ne];
  if (isSaidBefore(tokens, ne)) {
    for (let i = ne + 1; i <= ne + 5 && tokens.word(i) !== ','; i++)
      if (partners.has(tokens.word(i))) taken.push(i);
    return {...silent, taken};
  }
  // « N’importe quel compte » is any; « pourquoi ne pas commencer » asks for it.
  if (tokens.word(ne + 1) === 'importe') return {...silent, taken: [ne, ne + 1]};
  if (tokens.word(ne - 1) === 'pourquoi') return {...silent, taken: [ne, ne + 1]};
  // « Ne serait-ce que d’une lettre ».
  if (tokens.word(ne + 1) === 'serait' && tokens.word(ne + 2) === 'ce')
    return {...silent, taken: [ne, ne + 3]};
  const between: string[] = [];
  let isTwofold = false;
  let partner = subject === undefined ? undefined : tokens.word(subject);
  let last = ne;
  for (let i = ne + 1; i <= ne + reach; i++) {
    const word = tokens.word(i);
    if (tokens.isEnd(i) || isNe(word)) break;
    if (word === ',' && partner !== undefined) break;
    if (
      word === 'plus' &&
      partner !== undefined &&
      (isDe(tokens.word(i + 1)) || tokens.word(i - 1) === 'non')
    )
      break;
    const isPartner = partners.has(word) && !(word === 'personne' && determiner.test(tokens.word(i - 1)));
    if (!isPartner && partner === undefined && isQue(word)) {
      if (between.length === 0) continue;
      if (isExpletive(tokens, ne)) break;
      return {...restriction(tokens, ne, i, between.at(-1) ?? ''), taken: [...taken, i]};
    }
    if (isPartner) {
      // « N’accepte plus de cent requêtes qu’à partir de »: so many, and no less.
      if (partner === undefined && isMoreThan(tokens, i) && hasQueSoon(tokens, ne, i)) continue;
      // « Ne … pas que », « n’a plus que ».
      if (word === 'plus' && isQue(tokens.word(i + 1))) {
        // « Ne donne jamais plus que »: a comparison.
        if (partner !== undefined) break;
        const verb = between.at(-1) ?? '';
        return {...restriction(tokens, ne, i + 1, verb), taken: [...taken, i, i + 1]};
      }
      if (word === 'pas' && isQue(tokens.word(i + 1)) && /^(?:est|sont|fait|a)$/.test(between.at(-1) ?? '')) {
        return {...silent, taken: [...taken, i]};
      }
      if (partner === undefined || partner === 'pas') partner = word === 'jamais' ? word : (partner ?? word);
      // « Aucune page ne le demande, n’en montre une, ni ne dit … »
      if (word === 'ni' && tokens.word(i - 1) === ',' && last === ne) {
        return {concepts: ['~nor'], from: ne, to: ne, taken};
      }
      // « Ni lumière ni son »: “no light and no sound”.
      if (word === 'ni' && last > ne && tokens.word(last) === 'ni') isTwofold = true;
      taken.push(i);
      last = i;
    } else if (partner === undefined) between.push(word);
    else if (i > last + 4) break;
  }
  if (partner === undefined) return withoutPartner(tokens, ne, between[0] ?? '', taken);
  const from = subject ?? ne;
  const hasSubject = subject !== undefined;
  const said = conceptOf(tokens, {partner, between, from, last, hasSubject});
  return {
    ...said,
    concepts: isTwofold ? [...said.concepts, '~nor'] : said.concepts,
    taken: takenWith(taken, tokens, ne, last, !hasSubject),
  };
}

/** « Plus de 100 »: a measure. */
function isMoreThan(tokens: Tokens, plus: number): boolean {
  return tokens.word(plus) === 'plus' && isDe(tokens.word(plus + 1)) && tokens.isFigure(plus + 2);
}

function hasQueSoon(tokens: Tokens, ne: number, from: number): boolean {
  for (let i = from; i <= ne + reach && !tokens.isEnd(i); i++) if (isQue(tokens.word(i))) return true;
  return false;
}

/** « N’est qu’un souhait », « n’a qu’une clé » say little; « ne demande que plus tard » says when. */
function restriction(tokens: Tokens, ne: number, que: number, verb: string): Said {
  // « N’a que faire de » is “has no use for”.
  if (tokens.word(que + 1) === 'faire') return {concepts: ['not'], from: ne, to: que + 1};
  const isLate = tokens.word(que + 1) === 'plus' && tokens.word(que + 2) === 'tard';
  const isLittle =
    tokens.isFigure(que + 1) ||
    // « N’est disponible qu’au bout de 15 heures » is “takes 15 hours”.
    (/^(?:au|après)$/.test(tokens.word(que + 1)) && hasFigureSoon(tokens, que + 2)) ||
    verb === 'est' ||
    verb === 'sont' ||
    (/^une?$/.test(tokens.word(que + 1)) && !/^seule?$/.test(tokens.word(que + 2)));
  return {concepts: [isLate ? 'until-' : isLittle ? '~single' : 'only'], from: ne, to: que};
}

function hasFigureSoon(tokens: Tokens, from: number): boolean {
  const ahead = [from, from + 1, from + 2];
  return ahead.some((at) => tokens.isFigure(at) && ahead.every((one) => one > at || !tokens.isEnd(one)));
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
  const que = farQue(tokens, ne, verb);
  if (que !== undefined) return {concepts: ['only'], from: ne, to: ne, taken: [...taken, que]};
  return alone.test(verb) && !isExpletive(tokens, ne)
    ? {concepts: ['forbid'], from: ne, to: ne + 1, taken: [...taken, ne + 1]}
    : {...silent, taken};
}

/** « N’envoie ensuite un message de réduction sur un repas que si … »: beyond the reach of other partners. */
function farQue(tokens: Tokens, ne: number, verb: string): number | undefined {
  for (let i = ne + reach; i < ne + farReach && !tokens.isEnd(i); i++) {
    if (isQue(tokens.word(i)) && (alone.test(verb) || afterQue.test(tokens.word(i + 1)))) return i;
  }
  return undefined;
}

const farReach = 25;
const afterQue = /^(?:si|s'|lorsque?|lorsqu'|lors|quand|pour|après|dans|un|une|seule?)$/;

/** A « que » and, before it, one of the words that « ne » follows without saying no. */
function isExpletive(tokens: Tokens, ne: number): boolean {
  let hasQue = false;
  for (let i = ne - 1; i >= ne - 10 && !tokens.isEnd(i); i--) {
    if (tokens.word(i) === ',') return false;
    if (isQue(tokens.word(i))) hasQue = true;
    else if (hasQue && expletive.has(tokens.word(i))) return true;
  }
  return false;
}

/** « Personne, sauf … »: an answer, of which « ne » is left out. */
function isAnswer(tokens: Tokens, at: number): boolean {
  return (
    tokens.isEnd(at - 1) && (tokens.isEnd(at + 1) || /^(?:,|sauf|hormis|excepté)$/.test(tokens.word(at + 1)))
  );
}

function isNoun(tokens: Tokens, at: number): boolean {
  const before = tokens.word(at - 1);
  return determiner.test(before) || before === 'de' || before === 'par';
}
