/** What a check ended with: plain data, which both reports are written from. No token, no secret. */
import type {AppOnlyFinding} from '../../../src/core/checks/app-only/finding';
import type {Finding, StepStatus} from '../../../src/core/checks/finding';
import {weightier} from '../../../src/core/checks/outcome';
import type {FirstCallId} from '../../../src/core/contracts/first-calls';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import type {Diagnosis} from '../../../src/core/diagnosis/diagnosis';

/** How the token was got: by the application alone, or by somebody who signed in. */
export type Way = 'application' | 'sign-in';

export type Found = {
  readonly way: Way;
  readonly finding: AppOnlyFinding | Finding;
  /** Of the refusal that the finding is about. */
  readonly diagnosis?: Diagnosis;
};

/** What was seen and is right: shown as evidence. */
export type Seen =
  | {
      readonly kind: 'token';
      readonly way: Way;
      readonly permissions: readonly string[];
      readonly audience?: string;
      /** `oid` of an application's own token: the object ID of its enterprise application. */
      readonly enterpriseObjectId?: string;
    }
  | {
      readonly kind: 'call';
      readonly way: Way;
      readonly call: FirstCallId;
      readonly url: string;
      readonly companies?: readonly string[];
    }
  | {readonly kind: 'closed-mailbox-refused'};

export type LegResult = {
  readonly found: readonly Found[];
  readonly seen: readonly Seen[];
  readonly steps: Readonly<Record<string, StepStatus>>;
};

export type Result = LegResult & {
  readonly integration: IntegrationId;
  readonly practice: boolean;
  readonly tenant: string;
  readonly clientId: string;
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
