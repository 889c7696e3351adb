/** From the codes and the words of a text to its causes, ranked. */
import {catalogue, isKnownCode} from '../catalogue';
import type {Confidence, RankedCause, Reason} from '../diagnosis';
import {entraName} from '../entra-names';
import {entraCause} from '../entra-causes';
import type {Actor, Cause} from '../explanation';
import {findStep} from '../guide-step';
import {bases, candidate, confidenceOf, type Candidate} from './candidate';
import type {Case} from './case';
import {otherAudienceReason} from './compare';
import {isAbout} from './origin';
import {isVague, isVagueWord, primaryOf, wrappersOf} from './primary';
import {productCauses} from './product-causes';
import {protocolCauses} from './protocol-causes';
import {rules} from './rules';
import {suberrorCauses} from './rules/suberrors';
import {paraphrases} from './paraphrases';
import {sentenceRules, type SentenceRule} from './sentences';
import {causesOfStatus} from './statuses';

type Weighed = Candidate & {readonly code: string | null};

export type Ranking = {
  readonly code: string | null;
  /** Empty: unknown. */
  readonly causes: readonly RankedCause[];
};

/** A sentence or a sub-error outweighs what a vague word usually means. */
const said = 6;
/** The same in other words says less, and less than what a number usually means. */
const rephrased = 4.5;

export function rank(facts: Case): Ranking {
  const found = facts.evidence.codes.map(({code}) => code);
  // Google’s `invalid_grant` is none of ours.
  const codes = facts.origin.isAnothers ? found.filter((code) => !isProtocolWord(code)) : found;
  const root = primaryOf(codes);
  const wrapped = root === undefined ? [] : wrappersOf(root, codes);
  const own = root === undefined ? [] : ofCode(facts, root).map((one) => ({...one, code: root}));
  const rest = codes
    .filter((code) => code !== root && !isVague(code))
    .flatMap((code) => topOf(ofCode(facts, code)).map((one) => beside({...one, code}, own)));
  const words = root === undefined || !isExplained(root) ? wordsOf(facts, root ?? null) : [];
  const weighed = [...own, ...words, ...rest];
  const all = weighed.length > 0 ? weighed : ofStatus(facts);
  return {
    code: root ?? null,
    causes: merged(all).map((one, index, sorted) => ({
      ...ranked(one, facts, index === 0 ? wrapped : []),
      confidence: confidenceAt(index, sorted),
    })),
  };
}

function ofCode(facts: Case, code: string): readonly Candidate[] {
  const rule = Object.hasOwn(rules, code) ? rules[code] : undefined;
  if (rule) {
    const found = rule(facts, code);
    return isVagueWord(code) ? found.map((one) => ({...one, weight: one.weight - 2})) : found;
  }
  const {only, usual} = bases(code);
  if (isKnownCode(code)) {
    const {cause, actor, guideStep} = catalogue[code];
    if (cause === 'unknown') return [];
    return [
      candidate(
        cause,
        isVagueWord(code) ? {...usual, weight: usual.weight - 2} : isVague(code) ? usual : only,
        [],
        {actor, guideStep},
      ),
    ];
  }
  const named = entraCause(code);
  if (named) {
    const name = entraName(code);
    const reason: Reason = name === undefined ? usual.reason : {code: 'name-tells', args: {code, name}};
    return [candidate(named.cause, {weight: usual.weight, reason}, [], {actor: named.actor})];
  }
  const table: Readonly<Record<string, readonly [Cause, Actor]>> = {...protocolCauses, ...productCauses};
  const entry = Object.hasOwn(table, code) ? table[code] : undefined;
  if (!entry) return [];
  const base = isVagueWord(code) ? {...usual, weight: usual.weight - 2} : usual;
  return [candidate(entry[0], base, [], {actor: entry[1]})];
}

function isProtocolWord(code: string): boolean {
  return !/[A-Z]/.test(code);
}

/** Of a number that only has a name, as of a vague word, the sentence beside it says more. */
function isExplained(code: string): boolean {
  return !isVague(code) && (Object.hasOwn(rules, code) || isKnownCode(code));
}

function topOf(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => b.weight - a.weight).slice(0, 1);
}

/** What another code says never outdoes the root. */
function beside(one: Weighed, own: readonly Candidate[]): Weighed {
  const top = Math.max(...own.map(({weight}) => weight), 0);
  return {...one, weight: top === 0 ? one.weight : Math.min(one.weight, top - 1, 3)};
}

function wordsOf(facts: Case, code: string | null): Weighed[] {
  const found: Weighed[] = [];
  const {suberror} = facts.evidence;
  const cause =
    suberror !== undefined && Object.hasOwn(suberrorCauses, suberror) ? suberrorCauses[suberror] : undefined;
  if (cause && suberror !== undefined)
    found.push({
      ...candidate(cause, {weight: said + 1, reason: {code: 'suberror-says', args: {suberror}}}),
      code,
    });
  found.push(...told(facts, sentenceRules, said, code), ...told(facts, paraphrases, rephrased, code));
  return found;
}

/** @param weight of the first that the text says; those after it weigh a little less */
function told(
  facts: Case,
  sentences: readonly SentenceRule[],
  weight: number,
  code: string | null,
): Weighed[] {
  const found: Weighed[] = [];
  const {isMicrosofts, mayBeMicrosofts} = facts.origin;
  for (const {cause, actor, generic, shared, within, says} of sentences) {
    if ((generic && !isMicrosofts) || (shared && !mayBeMicrosofts) || (within && !isAbout(facts, within)))
      continue;
    const row = says.find((phrases) => phrases.every((phrase) => facts.says(phrase)));
    const reason = row && facts.says(row[0] ?? '');
    if (reason)
      found.push({
        ...candidate(cause, {weight: weight - found.length / 10, reason}, [], actor ? {actor} : {}),
        code,
      });
  }
  return found;
}

function ofStatus(facts: Case): Weighed[] {
  const {evidence, contract} = facts;
  const {httpStatus, speaker} = evidence;
  if (httpStatus === undefined || !facts.origin.isMicrosofts) return [];
  const isOfProduct = speaker !== undefined && speaker !== 'entra' && speaker !== 'msal';
  const who = speaker ?? productSpeaker(contract?.product);
  const other = httpStatus === 401 && who !== undefined ? otherAudienceReason(facts, who) : undefined;
  const usual = causesOfStatus(who, httpStatus).map((cause, index) =>
    candidate(cause, {
      weight: index === 0 && isOfProduct ? 4 : 2 - index / 2,
      reason: {code: 'status-is', args: {status: httpStatus}},
    }),
  );
  return [...(other ? [candidate('wrong-audience-token', {weight: 5, reason: other})] : []), ...usual].map(
    (one) => ({...one, code: null}),
  );
}

function productSpeaker(product: string | undefined) {
  switch (product) {
    case 'business-central':
    case 'dataverse':
    case 'finance-operations':
      return product;
    default:
      return undefined;
  }
}

/** Each cause once, with the most that speaks for it; the weightiest first. */
function merged(all: readonly Weighed[]): Weighed[] {
  const byCause = new Map<Cause, Weighed>();
  for (const one of all) {
    const before = byCause.get(one.cause);
    if (!before || before.weight < one.weight) byCause.set(one.cause, one);
  }
  return [...byCause.values()].filter(({weight}) => weight > 0).sort((a, b) => b.weight - a.weight);
}

/** One cause at most is more than possible, and none where two are alike. */
function confidenceAt(index: number, sorted: readonly Weighed[]): Confidence {
  const [first, second] = sorted;
  if (index > 0 || !first) return 'possible';
  const own = confidenceOf(first.weight);
  if (!second || first.weight - second.weight >= 1) return own;
  return own === 'certain' && first.weight > second.weight ? 'likely' : 'possible';
}

function ranked(
  {cause, actor, guideStep, because, code}: Weighed,
  {contract}: Case,
  wrapped: readonly string[],
): Omit<RankedCause, 'confidence'> {
  const root: Reason[] =
    code !== null && wrapped.length > 0 ? [{code: 'root-of', args: {code, wrappers: wrapped}}] : [];
  return {
    cause,
    actor,
    because: [...because, ...root],
    guideStep,
    step: contract ? (findStep(contract.steps, guideStep) ?? null) : null,
    code,
  };
}
