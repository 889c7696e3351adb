/** What a check ended with: plain data, which both reports are written from. No token, no secret. */
import type {AnyFinding} from '../../../src/core/checks/any-finding';
import type {StepStatus} from '../../../src/core/checks/finding';
import {weightier} from '../../../src/core/checks/outcome';
import type {FactRow} from '../../../src/core/checks/registration/judgement';
import type {FirstCallId} from '../../../src/core/contracts/first-calls';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import type {Diagnosis} from '../../../src/core/diagnosis/diagnosis';

/** How it was seen: with a token of the application alone, with that of somebody who signed in, or in the directory. */
export type Way = 'application' | 'sign-in' | 'registration';

export type Found = {
  readonly way: Way;
  readonly finding: AnyFinding;
  /** Of the refusal that the finding is about. */
  readonly diagnosis?: Diagnosis;
};

/** What was seen and is right: shown as evidence. */
export type Seen =
  | {
      readonly kind: 'token';
      readonly way: Exclude<Way, 'registration'>;
      readonly permissions: readonly string[];
      readonly audience?: string;
      /** `oid` of an application's own token: the object ID of its enterprise application. */
      readonly enterpriseObjectId?: string;
    }
  | {
      readonly kind: 'call';
      readonly way: Exclude<Way, 'registration'>;
      readonly call: FirstCallId;
      readonly url: string;
      readonly companies?: readonly string[];
    }
  | {readonly kind: 'closed-mailbox-refused'}
  /** ISO date and time, by the clock of whoever ran the script. */
  | {readonly kind: 'registration-read'; readonly at: string};

export type LegResult = {
  readonly found: readonly Found[];
  readonly seen: readonly Seen[];
  /** Of a registration, fact by fact. */
  readonly facts?: readonly FactRow[];
  /** True where parts of it were denied to whoever looked: what is missing is unknown, and not right. */
  readonly isIncomplete?: true;
  readonly steps: Readonly<Record<string, StepStatus>>;
};

export type Result = LegResult & {
  readonly integration: IntegrationId;
  readonly practice: boolean;
  /** Undefined where nobody named it, and what was read does not. */
  readonly tenant: string | undefined;
  readonly clientId: string | undefined;
};

/** Of each step, what says most, as in a guide: an error on one way is an error, and one proof suffices. */
export function mergeLegs(legs: readonly LegResult[]): LegResult {
  const steps: Record<string, StepStatus> = {};
  for (const leg of legs)
    for (const [id, status] of Object.entries(leg.steps)) steps[id] = weightier(steps[id] ?? status, status);
  return {
    found: legs.flatMap(({found}) => found),
    seen: legs.flatMap(({seen}) => seen),
    steps,
  };
}
