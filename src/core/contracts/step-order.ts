/** How the sections of a guide and the steps of its contract differ. */
export type StepFaults = {
  /** Steps without a section. */
  readonly missing: readonly string[];
  /** Steps that have a second section, or more. */
  readonly repeated: readonly string[];
  /** The first section that stands elsewhere than its step, and the step that belongs there. */
  readonly misplaced?: {readonly expected: string; readonly found: string};
};

/**
 * @param steps ids, in the contract's order
 * @param sections ids of the guide's sections, in its order; those of no step are passed over
 * @returns undefined if every step has its one section, in the same order
 */
export function stepFaults(steps: readonly string[], sections: readonly string[]): StepFaults | undefined {
  const found = sections.filter((id) => steps.includes(id));
  const missing = steps.filter((id) => !found.includes(id));
  const repeated = [...new Set(found.filter((id, index) => found.indexOf(id) !== index))];
  const once = [...new Set(found)];
  const present = steps.filter((id) => found.includes(id));
  const at = present.findIndex((id, index) => once[index] !== id);
  const [expected, actual] = [present[at], once[at]];
  if (missing.length === 0 && repeated.length === 0 && at === -1) return undefined;
  return {
    missing,
    repeated,
    ...(expected !== undefined && actual !== undefined && {misplaced: {expected, found: actual}}),
  };
}
