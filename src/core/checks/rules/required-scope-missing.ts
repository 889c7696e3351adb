/** A permission that the contract requires is not among the granted scopes. */
import {compareScopes} from '../compare-scopes';
import {grantedScopes} from '../granted-scope';
import {finding, type Rule} from '../rule';

export const requiredScopeMissing: Rule<'required-scope-missing'> = (evidence, expectation) => {
  if (evidence.kind !== 'sign-in') return undefined;
  // One that was granted on another resource is told as such, by its own rule.
  const missing = compareScopes(evidence, expectation).filter(
    (row) => row.required && row.state === 'missing',
  );
  if (missing.length === 0) return undefined;
  const args = {
    missing: missing.map(({permission}) => permission),
    granted: grantedScopes(evidence, expectation)
      .filter(({owner}) => owner === 'expected')
      .map(({permission}) => permission),
  };
  const steps = new Set(missing.map(({step}) => step));
  const [step] = steps;
  const found = finding('required-scope-missing', 'error', args, expectation);
  return steps.size === 1 && step !== undefined ? {...found, step} : found;
};
