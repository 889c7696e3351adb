/**
 * What the words of both languages stand for, as far as it can turn the meaning of a sentence round.
 *
 * Names: `x+` and `x-` are opposites (`enable+`, `enable-`). Beginning with `~` are words that are negative in a weak
 * way: they may stand for a negation of the other language (“missing”, « n’existe pas »), and say nothing by themselves.
 */
import type {Range} from '../model';

export type Concept = string;

/** A concept and the words that stand for it. */
export type Meant = Range & {readonly concept: Concept};

/** Negations proper: `not` of a statement, `non` of a word, `dont` of an order, `forbid` of a modal verb, `never`. */
const negations: ReadonlySet<Concept> = new Set(['not', 'non', 'dont', 'forbid', 'never']);

export function isNegation(concept: Concept): boolean {
  return negations.has(concept);
}

export function isPole(concept: Concept): boolean {
  return concept.endsWith('+') || concept.endsWith('-');
}

/** @returns `enable-` for `enable+`, and the reverse */
export function oppositeOf(pole: Concept): Concept {
  return `${pole.slice(0, -1)}${pole.endsWith('+') ? '-' : '+'}`;
}

/** @returns `place` for `place=3`; undefined for what is not one of several */
export function fieldOf(concept: Concept): string | undefined {
  const at = concept.indexOf('=');
  return at < 0 ? undefined : concept.slice(0, at);
}

/** @returns what opposites, countries, rates are all of; undefined for what has no other of its kind */
export function axisOf(concept: Concept): string | undefined {
  return isPole(concept) ? concept.slice(0, -1) : fieldOf(concept);
}

/** What cannot be said of the same thing, though neither is simply the opposite of the other. */
export const exclusive: readonly (readonly [Concept, Concept])[] = [
  ['before+', 'during'],
  ['before-', 'during'],
  ['inside-', 'during'],
  ['least-', 'more+'],
  ['least+', 'more-'],
  ['keep', 'add-'],
  ['~unless', 'include+'],
  ['~unless', 'during'],
  // “Twice” and “once”, which may be “as soon as”.
  ['times+', 'until-'],
  ['always+', 'optional'],
  ['~even', '~unless'],
  ['~even', 'unless'],
  ['~even', '~if'],
  ['~lost', 'keep'],
  ['~even', 'until+'],
  ['until+', 'before-'],
  ['~next', 'prior'],
  ['before-', 'prior'],
  ['times+', '~half'],
  ['~more', 'more-'],
  ['first+', 'nth=second'],
  ['first+', 'nth=third'],
  ['least+', 'until+'],
  ['same+', '~other'],
  ['stay+', 'add-'],
  ['may', 'temporary-'],
  // “24.0 or earlier” beside « à partir de la version 24.0 ».
  ['~earlier', '~from'],
  ['~next', '~current'],
  ['prior', '~current'],
  // “Without them, …” beside « avec elles, … ».
  ['~sans', 'with'],
];

/** What a negation makes of these, where it is not simply the opposite. */
export const negated: Readonly<Record<Concept, Concept>> = {
  must: 'optional',
  need: 'optional',
  'more+': 'least-',
  'more-': 'least+',
  '~reach': 'more-',
};

/** Of these a sentence holds one or the other. */
export const obligations: readonly (readonly [Concept, Concept])[] = [
  ['must', 'optional'],
  ['need', 'optional'],
  ['must', 'may'],
  ['need', 'may'],
  ['must', 'allow+'],
  // “Should” is often « doit », “recommended” is not.
  ['must', 'advise'],
  ['advise', 'optional'],
];

/**
 * Words that may stand for a negation of the other language: “missing” for « n’existe pas », “blocked” for « n’est pas
 * autorisé ». Measured on pages of this site and of others: more of them explain little, and would hide much.
 */
const mayStandFor = wordsOf(
  '~un ~non ~nor ~missing ~empty ~over ~wrong ~right ~rather ~unless unless ~avoid ~ignore ~prevent ~hardly notuntil allow- enable- valid- known- success- same- include- fill- so- temporary- optional ~other ~otherwise ~unlike ~continue show-',
);

/** Words for what is not done that an order, or a modal verb, may be put in: “leave it”, “avoid”, “wait”. */
const abstentions = wordsOf(
  '~avoid ~leave ~ignore ~prevent ~rather ~nor ~wait notuntil only ~un allow- fill- same- include- temporary-',
);

/** Words for who or what is left out: “somebody other than”, « privé de ». */
const leftOut = wordsOf('~unless unless ~missing');

/** Words that may stand for « sans »: “unsigned” for « sans signature ». */
const privations = wordsOf(
  '~un ~missing ~empty ~non ~avoid ~over ~unless unless ~nor notuntil include- so- ~otherwise ~wait ~hardly',
);

/** Words that “not until” may be put in. */
const delays = wordsOf('~wait until- only ~unless unless before-');

/** Words that “unless” may be put in. */
const conditions = wordsOf(
  '~unless ~rather ~otherwise ~default only ~wait notuntil without until+ so- not dont forbid never',
);

/** Words that a restriction may be put in. */
const restrictions = wordsOf(
  '~unless unless ~contrast notuntil ~single until+ until- ~hardly ~rather ~over times- least- first+ so+',
);

/** @returns whether these words of one language may be the other's way to say no */
export function canStandFor(weak: Concept, concept: Concept): boolean {
  if (concept === 'notuntil') return delays.has(weak);
  if (concept === 'unless') return conditions.has(weak);
  if (concept === 'only') return restrictions.has(weak);
  if (concept === 'without') return privations.has(weak);
  if (concept === 'forbid' && leftOut.has(weak)) return true;
  return (concept === 'dont' || concept === 'forbid' ? abstentions : mayStandFor).has(weak);
}

function wordsOf(list: string): ReadonlySet<Concept> {
  return new Set(list.split(' '));
}
