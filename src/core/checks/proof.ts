/**
 * What a check leaves behind: its evidence with the time it was gathered, and from it a proof for each step. Pages
 * keep both; a passport carries the evidence and makes the same proofs of it again.
 */
import {checkSignIn} from '.';
import type {Evidence} from './evidence';
import type {SignInExpectation} from './expectation';
import type {Finding, StepStatus} from './finding';
import {stepStatuses} from './step-statuses';

/** Whether it was the reader's own registration or the practice tenant. */
export type Mode = 'practice' | 'real';

/** A check that came to an end, apart from its words. */
export type CheckRecord = {
  readonly evidence: Evidence;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly mode: Mode;
};

/** One check's outcome for one step. */
export type Proof = {
  readonly status: StepStatus;
  /** Milliseconds since the epoch, supplied by the caller. */
  readonly at: number;
  readonly mode: Mode;
  readonly findings: readonly Finding[];
};

/** By step id. */
export type Proofs = Readonly<Record<string, Proof>>;

/** @param unnamed stands for the account, whose name never leaves the page's memory. */
export function withoutAccount(evidence: Evidence, unnamed: string): Evidence {
  return evidence.kind === 'sign-in' ? {...evidence, account: {username: unnamed}} : evidence;
}

/** True for what the reader brought from Microsoft's own page. */
export function isPasted(evidence: Evidence): boolean {
  return evidence.kind === 'refusal' && evidence.seenBy === 'reader';
}

/** @param unnamed stands for the account in the findings, which are kept. */
export function proofsOf(
  {evidence, at, mode}: CheckRecord,
  expectation: SignInExpectation,
  unnamed: string,
): Proofs {
  const findings = checkSignIn(withoutAccount(evidence, unnamed), expectation);
  const statuses = Object.entries(stepStatuses(findings, evidence, expectation))
    // A pasted text tells what is wrong with one step, and nothing of the others.
    .filter(([, status]) => status === 'failed' || !isPasted(evidence));
  return Object.fromEntries(
    statuses.map(([step, status]) => [
      step,
      {status, at, mode, findings: findings.filter((finding) => finding.step === step)},
    ]),
  );
}

/** Of new proofs those that count: what practice found never replaces what was found on the reader's own registration. */
export function proofsToRecord(proofs: Proofs, known: Proofs): Proofs {
  return Object.fromEntries(
    Object.entries(proofs).filter(([step, {mode}]) => mode === 'real' || known[step]?.mode !== 'real'),
  );
}
