/** From the evidence in a passport to the state of each step: the same rules as in the guide, once more. */
import type {CheckRecord} from '../checks/check-record';
import {asOutcome} from '../checks/judged';
import {judgeRecord, type Judged} from '../checks/judge-record';
import {standingOf, withOutcome, type CheckOutcome, type Standing} from '../checks/outcome';
import {nobody, type Passport, type PassportContract, type PassportStep} from './passport';

type Entry = CheckOutcome & Pick<Judged, 'others'>;

/** @param records oldest first. @param done ids of the steps that the reader vouches for. */
export function judgeAll(
  records: readonly CheckRecord[],
  done: readonly string[],
  contract: PassportContract,
): Pick<Passport, 'steps' | 'others'> {
  const outcomes = records.reduce<readonly Entry[]>((known, record) => {
    const judged = judgeRecord(record, contract, nobody);
    return withOutcome(known, {...asOutcome(record, judged, nobody), others: judged.others});
  }, []);
  const standing = standingOf(outcomes);
  const real = outcomes.filter(({mode}) => mode === 'real');
  return {
    steps: contract.steps.map((id) => stepFrom(id, standing[id], done.includes(id))),
    others: (real.length > 0 ? real : outcomes).flatMap(({others}) => others),
  };
}

export type Replayed = Pick<Passport, 'steps' | 'others'> & {
  /** Ids of the steps that come out differently than they were written down. */
  readonly different: readonly string[];
  /** True where all of it comes out as it was written down. */
  readonly isSame: boolean;
  /** True where the contract's facts are those of the day it was made. */
  readonly sameContract: boolean;
};

/** Judges a passport's evidence again. */
export function replay(passport: Passport, contract: PassportContract): Replayed {
  const records = passport.checks.map(({at, ...rest}) => ({...rest, at: Date.parse(at)}));
  const done = passport.steps.filter(({status}) => status === 'attested').map(({id}) => id);
  const {steps, others} = judgeAll(records, done, contract);
  const written = new Map(passport.steps.map((step) => [step.id, comparable(step)]));
  const now = new Set(steps.map(({id}) => id));
  const different = [
    ...steps.filter((step) => comparable(step) !== written.get(step.id)).map(({id}) => id),
    ...passport.steps.filter(({id}) => !now.has(id)).map(({id}) => id),
  ];
  // The first release wrote down no findings but those of steps.
  const sameOthers = passport.version === 1 || inOrderText(passport.others) === inOrderText(others);
  return {
    steps,
    others,
    different,
    isSame: different.length === 0 && sameOthers,
    sameContract: passport.contract === contract.contract,
  };
}

function stepFrom(id: string, proof: Standing[string] | undefined, isDone: boolean): PassportStep {
  // A check's word counts for more than the reader's; a pass in practice proves nothing of their registration.
  if (!proof || proof.status === 'not-checked')
    return {id, status: isDone ? 'attested' : 'not-checked', findings: proof?.findings ?? []};
  const {status, findings, at, mode, by} = proof;
  return {id, status, findings, at: new Date(at).toISOString(), mode, by};
}

/** The first release did not write down which check spoke. */
function comparable({by: _, ...step}: PassportStep): string {
  return inOrderText(step);
}

function inOrderText(value: unknown): string {
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
