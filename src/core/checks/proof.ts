/**
 * What a check proves of each step. Pages keep the proofs; a passport carries the evidence and makes them again.
 */
import {checkSignIn} from '.';
import {isPasted, withoutAccount, type CheckRecord, type Mode} from './check-record';
import type {SignInExpectation} from './expectation';
import type {Finding, StepStatus} from './finding';
import {stepStatuses} from './step-statuses';

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
