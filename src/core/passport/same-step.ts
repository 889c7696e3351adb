/** What of a passport's steps comes out as it was written down. */
import type {PassportStep} from './passport';

export type StepChanges = Readonly<Record<'changed' | 'added' | 'removed', readonly string[]>>;

/** @returns ids of steps */
export function compareSteps(then: readonly PassportStep[], now: readonly PassportStep[]): StepChanges {
  const before = new Map(then.map((step) => [step.id, comparable(step)]));
  const after = new Set(now.map(({id}) => id));
  return {
    changed: now
      .filter((step) => before.has(step.id) && comparable(step) !== before.get(step.id))
      .map(({id}) => id),
    added: now.filter(({id}) => !before.has(id)).map(({id}) => id),
    removed: then.filter(({id}) => !after.has(id)).map(({id}) => id),
  };
}

/** The first release did not write down which check spoke, and the second not always where it had it from. */
function comparable({by: _, origins: __, ...step}: PassportStep): string {
  return inOrderText(step);
}

/** As JSON, whatever order its names come in. */
export function inOrderText(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/** The same step, its names sorted: a file that went through other hands may have turned them around. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  );
}
