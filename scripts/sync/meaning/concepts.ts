/**
 * What the words of both languages stand for, as far as it can turn the meaning of a sentence round.
 *
 * Names: `x+` and `x-` are opposites (`enable+`, `enable-`). Beginning with `~` are words that are negative in a weak
 * way: they may stand for a negation of the other language (“missing”, « n’existe pas »), and say nothing by themselves.
 */
export type Concept = string;

/** A concept and the words that stand for it. */
export type Meant = {readonly concept: Concept; readonly start: number; readonly end: number};

/** Negations proper: `not` of a statement, `dont` of an order, `forbid` of a modal verb, `never`. */
export const negations: readonly Concept[] = ['not', 'dont', 'forbid', 'never'];

export function isNegation(concept: Concept): boolean {
  return negations.includes(concept);
}

export function isPole(concept: Concept): boolean {
  return concept.endsWith('+') || concept.endsWith('-');
}

/** @returns `enable-` for `enable+`, and the reverse */
export function oppositeOf(pole: Concept): Concept {
  return `${pole.slice(0, -1)}${pole.endsWith('+') ? '-' : '+'}`;
}

/**
 * Words that may stand for a negation of the other language: “missing” for « n’existe pas », “blocked” for « n’est pas
 * autorisé ». Measured on pages of this site: others (“still”, “until”, “few”) explain nothing, and would hide much.
 */
const mayStandFor = new Set(
  '~un ~only ~non ~nor ~missing ~empty ~over ~wrong ~useless ~impossible ~right ~rather ~unless ~avoid ~leave ~prevent allow- enable- valid- known- success- optional ~otherwise ~unlike ~filled'.split(
    ' ',
  ),
);

/** Words for what is not done that an order, or a modal verb, may be put in: “leave it”, “avoid”, « interdit ». */
const abstentions = new Set(
  '~avoid ~leave ~prevent ~impossible ~rather ~only ~useless ~nor allow-'.split(' '),
);

/** @returns whether these words of one language may be the other's way to say no */
export function canStandFor(weak: Concept, negation: Concept): boolean {
  return (negation === 'dont' || negation === 'forbid' ? abstentions : mayStandFor).has(weak);
}
