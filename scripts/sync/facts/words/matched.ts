/** What a pattern finds, by which of its groups it is. */
import type {FactKind} from '../../model';
import type {ReadFact} from '../read-fact';

export type Meaning = {readonly kind: FactKind; readonly key: string};

/**
 * @param pattern alternatives of one group each
 * @param meanings of the groups, from the first
 * @returns facts that may be put in other words
 */
export function matched(text: string, pattern: RegExp, meanings: readonly Meaning[]): readonly ReadFact[] {
  let facts: ReadFact[] | undefined;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const parts: readonly (string | undefined)[] = found;
    const group = parts.findIndex((part, index) => index > 0 && part !== undefined);
    const meaning = meanings[group - 1];
    if (meaning) {
      const end = found.index + found[0].length;
      (facts ??= []).push({...meaning, strength: 'soft', start: found.index, end});
    }
  }
  return facts ?? none;
}

const none: readonly ReadFact[] = [];
