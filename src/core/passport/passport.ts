/**
 * A passport: the state of one set-up, as it is handed to whoever gives support. It holds evidence and what the rules
 * made of it, and nothing else: no token, no secret, no person.
 */
import type {CheckRecord, Mode, Origin} from '../checks/check-record';
import type {AnyFinding} from '../checks/any-finding';
import type {StepStatus} from '../checks/finding';
import type {CheckName} from '../checks/outcome';
import type {CheckContract} from '../checks/judge-record';

export const passportFormat = 'passerelle-passport';
/** 1 held a sign-in check alone, and still opens. */
export const passportVersion = 2;

/** Whether the tenant, the client ID and the environment stand in it whole. The reader chooses. */
export type IdentifierStyle = 'shown' | 'shortened';

export type Passport = {
  readonly format: typeof passportFormat;
  readonly version: 1 | typeof passportVersion;
  /** Id of the guide. */
  readonly integration: string;
  /** Fingerprint of the contract's facts: another one means that something else is required by now. */
  readonly contract: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly identifiers: IdentifierStyle;
  readonly tenant?: string;
  readonly client?: string;
  readonly environment?: string;
  /** All steps of the contract, in order. */
  readonly steps: readonly PassportStep[];
  /** Findings that no step answers for. */
  readonly others: readonly AnyFinding[];
  /** What the steps rest on, oldest first. */
  readonly checks: readonly PassportCheck[];
};

export type PassportStep = {
  readonly id: string;
  /** `attested`: nothing but the reader's own word. */
  readonly status: StepStatus | 'attested';
  readonly findings: readonly AnyFinding[];
  /** When and where the check ran; absent where none did. */
  readonly at?: string;
  readonly mode?: Mode;
  /** Which checks say so. */
  readonly by?: readonly CheckName[];
  /** The best ground of each of them, in their order. */
  readonly origins?: readonly Origin[];
};

/** A check's record, with its time as people read it. The account is left out, and comes back without a name. */
export type PassportCheck = Omit<CheckRecord, 'at'> & {readonly at: string};

/** What a passport is made and replayed against: a contract, as plain data. */
export type PassportContract = CheckContract & {
  readonly integration: string;
  /** Fingerprint of its facts. */
  readonly contract: string;
};

/** Stands for the account in evidence and findings. Who reads a passport in a language puts words in its place. */
export const nobody = '*';
