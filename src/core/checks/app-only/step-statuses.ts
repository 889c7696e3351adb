/**
 * What an application's own sign-in says about each step of the guide. A step passes only on what was seen; where the
 * check did not come so far, the answer is `cannot-tell`.
 */
import {firstCallIds, type FirstCallId} from '../../contracts/first-calls';
import type {StepStatus} from '../finding';
import type {AppOnlyEvidence} from './evidence';
import type {AppOnlyExpectation} from './expectation';
import type {AppOnlyFinding} from './finding';

/** What has to be seen for a step to be proved. */
type Proof = 'token' | 'roles' | 'company' | 'limit' | 'everything' | FirstCallId;

/** By the ids of the contracts' steps. Steps that are absent are proved elsewhere, or only by the reader. */
const proofs: Readonly<Record<string, Proof>> = {
  'choose-tenant': 'token',
  'copy-client-id': 'token',
  'create-secret': 'token',
  'add-credential': 'token',
  'grant-admin-consent': 'roles',
  'avoid-entra-grants': 'roles',
  'add-application-card': 'companies',
  'assign-permission-sets': 'companies',
  'copy-environment-name': 'companies',
  'copy-company-name': 'company',
  'create-application-user': 'who-am-i',
  'create-security-role': 'table',
  'add-application-row': 'legal-entities',
  'grant-user-rights': 'legal-entities',
  'add-service-principal': 'calendar',
  'assign-exchange-roles': 'calendar',
  'limit-mailboxes': 'limit',
  'add-to-ews-allow-list': 'ews-folder',
  'check-app-only-access': 'everything',
};

/**
 * @param steps ids of the contract's steps, in order
 * @returns one entry for each step that this check can prove, and for each step that an error points at
 */
export function appOnlyStepStatuses(
  steps: readonly string[],
  evidence: AppOnlyEvidence,
  expectation: AppOnlyExpectation,
  findings: readonly AppOnlyFinding[],
): Record<string, StepStatus> {
  const errors = findings.filter(({severity}) => severity === 'error');
  const statuses: Record<string, StepStatus> = {};
  for (const id of steps) {
    const proof = Object.hasOwn(proofs, id) ? proofs[id] : undefined;
    const hasFailed = errors.some(({step}) => step === id) || (proof === 'everything' && errors.length > 0);
    if (hasFailed) statuses[id] = 'failed';
    else if (proof && isOnThisWay(proof, expectation))
      statuses[id] = isSeen(proof, evidence, expectation, errors) ? 'passed' : 'cannot-tell';
  }
  return statuses;
}

/** A way to a mailbox proves nothing of the other; where no role is expected, roles are no proof. */
function isOnThisWay(proof: Proof, {calls, requiredRoles, exchangeRoles}: AppOnlyExpectation): boolean {
  if (proof === 'roles') return requiredRoles.length + exchangeRoles.length > 0;
  return !isCall(proof) || calls.includes(proof);
}

function isCall(proof: Proof): proof is FirstCallId {
  return (firstCallIds as readonly string[]).includes(proof);
}

function isSeen(
  proof: Proof,
  {token, calls}: AppOnlyEvidence,
  {company}: AppOnlyExpectation,
  errors: readonly AppOnlyFinding[],
): boolean {
  const chosen = calls.filter(({mailbox}) => mailbox !== 'outside');
  switch (proof) {
    case 'token':
      // A token from elsewhere proves nothing about the reader's tenant.
      return token.kind === 'issued' && !errors.some(({code}) => code === 'token-from-another-tenant');
    case 'roles':
      return (
        token.kind === 'issued' &&
        token.claims !== undefined &&
        !errors.some(({code}) => code === 'required-role-missing' || code === 'token-for-another-api')
      );
    case 'company':
      return company !== undefined && chosen.some(({outcome}) => 'companies' in outcome);
    case 'limit':
      return calls.some(
        ({mailbox, outcome}) =>
          mailbox === 'outside' &&
          outcome.kind === 'refused' &&
          outcome.refusal.cause === 'mailbox-out-of-scope',
      );
    case 'everything':
      return chosen.length > 0 && chosen.every(({outcome}) => outcome.kind === 'answered');
    default:
      return chosen.some(({call, outcome}) => call === proof && outcome.kind === 'answered');
  }
}
