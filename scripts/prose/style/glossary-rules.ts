/** The forms that the French glossary rejects, as rules of prh. */
import type {Term} from '../../../src/core/contracts/catalogue';

type Rejection = Pick<Term, 'fr' | 'rejectedFr' | 'reasonFr'>;

/** @returns YAML, which JSON is a part of */
export function glossaryRules(terms: readonly Rejection[]): string {
  const rules = terms.flatMap(({fr, rejectedFr, reasonFr}) =>
    rejectedFr.map((form) => ({
      expected: fr,
      pattern: `/${patternOf(form)}/i`,
      prh: `glossaire, « ${fr} » : ${reasonFr}`,
    })),
  );
  return JSON.stringify({version: 1, rules});
}

/** Whole words, each in the plural too: “jetons de rafraîchissement”. */
function patternOf(form: string): string {
  const words = form
    .split(' ')
    .map((word) => `${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}${/[sx]$/.test(word) ? '' : '[sx]?'}`);
  return `(?<![\\p{L}-])${words.join('[ \\u00a0]')}(?![\\p{L}-])`;
}
