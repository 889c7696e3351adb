/** From the evidence in a passport to the state of each step: the same rules as in the guide, once more. */
import {grounds, originOf, type CheckRecord, type Origin} from '../checks/check-record';
import {asOutcome} from '../checks/judged';
import {judgeRecord, type Judged} from '../checks/judge-record';
import {standingOf, withOutcome, type CheckOutcome, type Standing} from '../checks/outcome';
import {compareSteps, inOrderText} from './same-step';
import {nobody, type Passport, type PassportContract, type PassportStep} from './passport';

type Entry = CheckOutcome & Pick<Judged, 'others'> & {readonly origin: Origin};

/** @param records oldest first. @param done ids of the steps that the reader vouches for. */
export function judgeAll(
  records: readonly CheckRecord[],
  done: readonly string[],
  contract: PassportContract,
): Pick<Passport, 'steps' | 'others'> {
  const outcomes = records.reduce<readonly Entry[]>((known, record) => {
    const judged = judgeRecord(record, contract, nobody);
    const entry = {...asOutcome(record, judged, nobody), others: judged.others, origin: originOf(record)};
    return withOutcome(known, entry);
  }, []);
  const standing = standingOf(outcomes);
  const real = outcomes.filter(({mode}) => mode === 'real');
  return {
    steps: contract.steps.map((id) => stepFrom(id, standing[id], done.includes(id), outcomes)),
    others: (real.length > 0 ? real : outcomes).flatMap(({others}) => others),
  };
}

export type Replayed = Pick<Passport, 'steps' | 'others'> & {
  /** Ids of the steps that come out differently than they were written down. */
  readonly different: readonly string[];
  /** Of those the ones that the contract has now and had not then. */
  readonly added: readonly string[];
  /** And the ones that it had then and has no more. */
  readonly removed: readonly string[];
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
  const {changed, added, removed} = compareSteps(passport.steps, steps);
  const different = [...changed, ...added, ...removed];
  // The first release wrote down no findings but those of steps.
  const sameOthers = passport.version === 1 || inOrderText(passport.others) === inOrderText(others);
  return {
    steps,
    others,
    different,
    added,
    removed,
    isSame: different.length === 0 && sameOthers,
    sameContract: passport.contract === contract.contract,
  };
}

function stepFrom(
  id: string,
  proof: Standing[string] | undefined,
  isDone: boolean,
  outcomes: readonly Entry[],
): PassportStep {
  // A check's word counts for more than the reader's; a pass in practice proves nothing of their registration.
  if (!proof || proof.status === 'not-checked')
    return {id, status: isDone ? 'attested' : 'not-checked', findings: proof?.findings ?? []};
  const {status, findings, at, mode, by} = proof;
  const spoke = outcomes.filter((entry) => entry.mode === mode && entry.proofs[id]?.status === status);
  const origins = by.map((check) =>
    bestOf(spoke.filter((entry) => entry.check === check).map(({origin}) => origin)),
  );
  return {id, status, findings, at: new Date(at).toISOString(), mode, by, origins};
}

function bestOf(origins: readonly Origin[]): Origin {
  return grounds.find((origin) => origins.includes(origin)) ?? 'practice';
}
