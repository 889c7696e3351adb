/** How prose writes out what contracts own: identifiers, addresses, dates, limits, permissions. */
import type {Range} from '../../model';

export type Literal = Range & {readonly kind: LiteralKind; readonly value: string};

export type LiteralKind = 'identifier' | 'address' | 'date' | 'limit' | 'permission';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const units = 'minutes?|hours?|days?|months?|characters?|heures?|jours?|mois|caractères?';
const space = '[ \\u00a0\\u202f]';
const year = `(?:,?${space}\\d{4})?`;

const patterns: readonly (readonly [LiteralKind, RegExp])[] = [
  ['identifier', /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi],
  ['address', /https?:\/\/[^\s`’»”)]*\.[^\s`’»”)]*[^\s`’»”).,;:!?]/g],
  [
    'date',
    new RegExp(
      `\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:er)?${space}(?:${months})\\b${year}|\\b(?:${months})${space}\\d{1,2}\\b${year}`,
      'g',
    ),
  ],
  ['limit', new RegExp(`\\d[\\d\u202f\u00a0,]*${space}(?:${units})\\b`, 'g')],
];

/**
 * @param permissions names that a catalogue knows; those of one plain word, such as `profile`, are words first
 * @returns what is written out, in the order of the kinds
 */
export function literalsIn(text: string, permissions: ReadonlySet<string>): readonly Literal[] {
  const found = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({0: value, index}): Literal => literal(kind, value, index)),
  );
  // The full stop after a name ends the sentence.
  for (const {0: word, index} of text.matchAll(/[\w.-]*[\w-]/g)) {
    if (/[._]/.test(word) && permissions.has(word)) found.push(literal('permission', word, index));
  }
  return found;
}

function literal(kind: LiteralKind, value: string, start: number): Literal {
  return {kind, value, start, end: start + value.length};
}
