/**
 * What the checks of a set-up came to, together: each has its own view, and a step stands as they stand to one another.
 * Light: every guide has it from the start.
 */
import type {AnyFinding} from './any-finding';
import type {CheckRecord, Mode} from './check-record';
import type {StepStatus} from './finding';

/** `ews`: an application's own access by the route that ends; it proves nothing of the other route. */
export const checkNames = ['sign-in', 'registration', 'app-only', 'ews'] as const;
export type CheckName = (typeof checkNames)[number];

/** One check's word on one step. */
export type Proof = {
  readonly status: StepStatus;
  /** Milliseconds since the epoch, supplied by the caller. */
  readonly at: number;
  readonly mode: Mode;
  readonly findings: readonly AnyFinding[];
  /** It rests on text that somebody brought: no proof by itself. */
  readonly isPasted?: boolean;
};

/** By step id. */
export type Proofs = Readonly<Record<string, Proof>>;

/** What one run of one check came to. */
export type CheckOutcome = {
  readonly check: CheckName;
  /** True for a look at a part: it adds to what the check's last full run saw. */
  readonly isPartial: boolean;
  readonly at: number;
  readonly mode: Mode;
  /** All of it rests on text that somebody brought. */
  readonly isPasted?: boolean;
  readonly proofs: Proofs;
  /** The box that tells it at length, where that is not the check’s own. */
  readonly shownIn?: 'manifest' | 'scripts';
  /** What it rests on; in the page's memory alone, so that it is gone after the page is left. */
  readonly record?: CheckRecord;
};

/** Where a step stands after all checks, and which of them say so. */
export type StandingProof = Proof & {readonly by: readonly CheckName[]};

export type Standing = Readonly<Record<string, StandingProof>>;

/** Adds a run, and drops what it replaces: a full run all that its check saw before, a partial one the partial one. */
export function withOutcome<Outcome extends Pick<CheckOutcome, 'check' | 'isPartial' | 'mode'>>(
  outcomes: readonly Outcome[],
  next: Outcome,
): readonly Outcome[] {
  const stays = ({check, isPartial, mode}: Outcome) =>
    check !== next.check || mode !== next.mode || (next.isPartial && !isPartial);
  return [...outcomes.filter(stays), next];
}

/**
 * Where each step stands. One check that finds it wrong outweighs all that find it right, and one proof outweighs those
 * that could not tell. What practice found never counts beside what was found on the reader's own registration.
 */
export function standingOf(outcomes: readonly CheckOutcome[]): Standing {
  const inMode = (mode: Mode) => standingIn(outcomes.filter((outcome) => outcome.mode === mode));
  return {...inMode('practice'), ...inMode('real')};
}

function standingIn(outcomes: readonly CheckOutcome[]): Standing {
  const standing: Record<string, StandingProof> = {};
  for (const check of checkNames) {
    for (const [step, proof] of Object.entries(wordsOf(outcomes.filter((entry) => entry.check === check)))) {
      const known = standing[step];
      const own = {...proof, by: [check]};
      standing[step] = known ? together(known, own) : own;
    }
  }
  return standing;
}

/** One check's word on each step: a later look replaces an earlier one, except where it looked at a part and saw nothing. */
function wordsOf(outcomes: readonly CheckOutcome[]): Proofs {
  const words: Record<string, Proof> = {};
  for (const {proofs, isPartial, isPasted = false} of outcomes)
    for (const [step, proof] of Object.entries(proofs)) {
      const known = words[step];
      const isBlind = isPartial && (proof.status === 'cannot-tell' || proof.status === 'not-checked');
      // What was seen live and is said again by a text stays proved.
      const isEcho = proof.status === 'passed' && known?.status === 'passed' && !known.isPasted;
      if (!(isBlind && known)) words[step] = isPasted && !isEcho ? {...proof, isPasted} : proof;
    }
  return words;
}

function together(a: StandingProof, b: StandingProof): StandingProof {
  const status = weightier(a.status, b.status);
  const saying = [a, b].filter((proof) => proof.status === status);
  return {
    status,
    at: Math.max(...saying.map(({at}) => at)),
    mode: a.mode,
    // A warning of one check stays true beside what another proves.
    findings: [...a.findings, ...b.findings],
    by: saying.flatMap(({by}) => by),
    ...(saying.every(({isPasted}) => isPasted) && {isPasted: true}),
  };
}

const weights: Readonly<Record<StepStatus, number>> = {
  failed: 3,
  passed: 2,
  'cannot-tell': 1,
  'not-checked': 0,
};

/** Of two words on one step the one that says more. */
export function weightier(a: StepStatus, b: StepStatus): StepStatus {
  return weights[b] > weights[a] ? b : a;
}
