/** From the evidence in a passport to the state of each step: the same rules as in the guide, once more. */
import type {CheckRecord} from '../checks/check-record';
import {proofsOf, proofsToRecord, type Proofs} from '../checks/proof';
import {nobody, type Passport, type PassportContract, type PassportStep} from './passport';

/** @param records oldest first. @param done ids of the steps that the reader vouches for. */
export function stepsOf(
  records: readonly CheckRecord[],
  done: readonly string[],
  contract: PassportContract,
): PassportStep[] {
  const proofs = records.reduce<Proofs>((known, record) => {
    const found = proofsIn(record, contract);
    return {...known, ...proofsToRecord(found, known)};
  }, {});
  return contract.steps.map((id) => stepFrom(id, proofs[id], done.includes(id)));
}

export type Replayed = {
  readonly steps: readonly PassportStep[];
  /** Ids of the steps that come out differently than they were written down. */
  readonly different: readonly string[];
  /** True where the contract's facts are those of the day it was made. */
  readonly sameContract: boolean;
};

/** Judges a passport's evidence again. */
export function replay(passport: Passport, contract: PassportContract): Replayed {
  const records = passport.checks.map(({at, ...rest}) => ({...rest, at: Date.parse(at)}));
  const done = passport.steps.filter(({status}) => status === 'attested').map(({id}) => id);
  const steps = stepsOf(records, done, contract);
  const written = new Map(passport.steps.map((step) => [step.id, JSON.stringify(inOrder(step))]));
  const now = new Set(steps.map(({id}) => id));
  return {
    steps,
    different: [
      ...steps.filter((step) => JSON.stringify(inOrder(step)) !== written.get(step.id)).map(({id}) => id),
      ...passport.steps.filter(({id}) => !now.has(id)).map(({id}) => id),
    ],
    sameContract: passport.contract === contract.contract,
  };
}

function proofsIn(record: CheckRecord, {signIn}: PassportContract): Proofs {
  if (!signIn) return {};
  const {evidence} = record;
  const resourceUri = signIn.resourceUri ?? (evidence.kind === 'sign-in' ? evidence.resourceUri : '');
  return proofsOf(record, {...signIn, resourceUri}, nobody);
}

function stepFrom(id: string, proof: Proofs[string] | undefined, isDone: boolean): PassportStep {
  // A check's word counts for more than the reader's; a pass in practice proves nothing of their registration.
  if (!proof || proof.status === 'not-checked') {
    return {id, status: isDone ? 'attested' : 'not-checked', findings: []};
  }
  const {status, findings, at, mode} = proof;
  return {id, status, findings, at: new Date(at).toISOString(), mode};
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
