import type {GuideState} from './store';

/**
 * What a reader sees of one step. `practised`: a check passed, but against the practice tenant. `pasted`: it passed by
 * text that somebody brought, which is no proof by itself.
 */
export type StepState = 'open' | 'done' | 'passed' | 'pasted' | 'practised' | 'failed' | 'cannot-tell';

/** A check's word counts for more than the reader's tick; a pass in practice never counts as proof. */
export function stepState(state: GuideState, step: string): StepState {
  const proof = state.proofs[step];
  const ticked = state.done.includes(step) ? 'done' : 'open';
  if (!proof || proof.status === 'not-checked') return ticked;
  if (proof.status !== 'passed') return proof.status;
  if (proof.mode === 'practice') return 'practised';
  return proof.isPasted ? 'pasted' : 'passed';
}

/** Steps that need no more work: ticked, or passed by a check, be it of the reader’s own text. */
export function isSettled(state: GuideState, step: string): boolean {
  return ['done', 'passed', 'pasted'].includes(stepState(state, step));
}
