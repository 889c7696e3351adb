/** What a tab keeps of checks: where each step stood. Evidence is not kept, nor what findings quote of a registration. */
import {checkNames, type CheckOutcome, type Proof, type Proofs} from '../../core/checks/outcome';
import type {StepStatus} from '../../core/checks/finding';
import {asRecord, parseMode} from './storage';

const statuses: readonly string[] = ['passed', 'failed', 'cannot-tell', 'not-checked'] satisfies StepStatus[];

export function keptOutcomes(outcomes: readonly CheckOutcome[]): readonly CheckOutcome[] {
  return outcomes.map(({record: _, ...outcome}) =>
    outcome.check === 'sign-in' ? outcome : {...outcome, proofs: withoutFindings(outcome.proofs)},
  );
}

/** Storage is outside input: anything odd is dropped in silence. */
export function parseOutcomes(json: unknown): readonly CheckOutcome[] {
  return Array.isArray(json) ? json.flatMap((entry) => parseOutcome(entry) ?? []) : [];
}

function parseOutcome(json: unknown): CheckOutcome | undefined {
  const {check, isPartial, isPasted, at, mode, proofs} = asRecord(json);
  const known = checkNames.find((name) => name === check);
  const parsedMode = parseMode(mode);
  if (!known || !parsedMode || typeof at !== 'number' || typeof isPartial !== 'boolean') return undefined;
  const when = {at, mode: parsedMode};
  const parsed = Object.entries(asRecord(proofs)).flatMap(([step, entry]) => {
    const proof = parseProof(entry, when);
    return proof ? [[step, proof] as const] : [];
  });
  const kept = {check: known, isPartial, ...when, proofs: Object.fromEntries(parsed)};
  return isPasted === true ? {...kept, isPasted} : kept;
}

function parseProof(json: unknown, when: Pick<Proof, 'at' | 'mode'>): Proof | undefined {
  const {status, findings} = asRecord(json);
  if (typeof status !== 'string' || !statuses.includes(status) || !Array.isArray(findings)) return undefined;
  return {status: status as StepStatus, ...when, findings: findings.filter(isFindingShaped)};
}

function isFindingShaped(entry: unknown): entry is Proof['findings'][number] {
  const {code, severity, args} = asRecord(entry);
  return (
    typeof code === 'string' && (severity === 'error' || severity === 'warning') && typeof args === 'object'
  );
}

function withoutFindings(proofs: Proofs): Proofs {
  return Object.fromEntries(Object.entries(proofs).map(([step, proof]) => [step, {...proof, findings: []}]));
}
