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

/** Poles that say no by themselves: “blocked” may be « n’est pas autorisé » or « ne peut pas ». */
const negativePoles = new Set([
  'allow-',
  'enable-',
  'success-',
  'valid-',
  'same-',
  'include-',
  'accept-',
  'known-',
]);

/** Words for what is not done that an order may be put in: “leave it”, “avoid”. */
const abstentions = new Set([
  '~avoid',
  '~leave',
  '~prevent',
  '~impossible',
  '~rather',
  '~without',
  '~only',
  '~useless',
  '~nor',
  'allow-',
]);

/** @returns whether these words of one language may be the other's way to say no */
export function canStandFor(weak: Concept, negation: Concept): boolean {
  if (negation === 'dont' || negation === 'forbid') return abstentions.has(weak);
  return (weak.startsWith('~') && weak !== '~or') || negativePoles.has(weak);
}
