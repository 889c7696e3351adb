import type {Mark} from '../model';
import type {ReadFact} from './read-fact';

/** Begins the key of a path, which says how many labels it has. */
export const pathLength = '›';

const step = /[ \u00a0][>→›][ \u00a0]/g;

/**
 * “**Entra ID** > **App registrations**”: wherever its labels are not known, their number is.
 *
 * @returns one fact for all paths of a text; one that is put in another way is not missed
 */
export function pathIn(text: string, marks: readonly Mark[]): ReadFact | undefined {
  const steps = text.match(step)?.length ?? 0;
  if (steps === 0) return undefined;
  const first = text.search(step);
  let last = first;
  step.lastIndex = 0;
  for (let found = step.exec(text); found; found = step.exec(text)) last = found.index;
  let [start, end] = [first, last + 3];
  for (const mark of marks) {
    if (mark.end <= first + 1 && mark.end >= first) start = Math.min(start, mark.start);
    if (mark.start <= end + 1 && mark.end > end) end = mark.end;
  }
  return {kind: 'label', key: `${pathLength}${steps}`, strength: 'soft', start, end};
}
