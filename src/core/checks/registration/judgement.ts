/** The form of a fact's rule: rows for the reader, and the findings behind those that are not right. */
import type {StepStatus} from '../finding';
import type {ConsentState} from './consent-state';
import type {RegistrationEvidence} from './evidence';
import type {RegistrationExpectation} from './expectation';
import type {RegistrationFinding, RegistrationFindingArgs, RegistrationFindingCode} from './finding';
import type {Topic} from './steps';

/** What a row is about; the words are in `core/messages`. */
export const factIds = [
  'registration',
  'object-id',
  'account-types',
  'redirect-uri',
  'no-other-redirect-uri',
  'flows',
  'credential',
  'permission-requested',
  'no-other-permission',
  'no-grant-in-entra',
  'consent',
  'no-other-grant',
  'enterprise-app',
  'assignment',
  'publisher',
] as const;

export type FactId = (typeof factIds)[number];

export type FactRow = {
  readonly fact: FactId;
  /** Which one, where there may be several: an address, a permission, a credential. */
  readonly subject?: string;
  readonly status: StepStatus;
  /** True where it works and yet should not stay so. */
  readonly remark?: true;
  /** What stands there, as it stands there: an address, an ISO day, the name of an account type. */
  readonly seen?: string;
  readonly consent?: ConsentState;
  /** The finding that explains the row. */
  readonly finding?: RegistrationFindingCode;
  readonly step?: string;
};

export type Judgement = {
  readonly rows: readonly FactRow[];
  readonly findings: readonly RegistrationFinding[];
};

/** @param now milliseconds since the epoch */
export type FactRule = (
  evidence: RegistrationEvidence,
  expectation: RegistrationExpectation,
  now: number,
) => Judgement;

export const nothing: Judgement = {rows: [], findings: []};

/** Builds rows and findings of one topic, each under the topic's step. */
export function about(topic: Topic, {stepFor}: RegistrationExpectation) {
  const step = stepFor[topic];
  const under = step === undefined ? {} : {step};
  return {
    row: (row: Omit<FactRow, 'step'>): FactRow => ({...row, ...under}),
    finding: <Code extends RegistrationFindingCode>(
      code: Code,
      severity: 'error' | 'warning',
      args: RegistrationFindingArgs[Code],
    ): RegistrationFinding =>
      // The compiler does not see that a generic member is one of the union's.
      ({code, severity, ...under, args}) as RegistrationFinding,
  };
}
