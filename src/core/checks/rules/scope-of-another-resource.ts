/**
 * A granted scope belongs to another resource than the one the vendor calls. An error where it stands in for a
 * required permission (the same name exists on both); otherwise the vendor only holds more than it needs.
 */
import {compareScopes} from '../compare-scopes';
import {finding, type Rule} from '../rule';

export const scopeOfAnotherResource: Rule<'scope-of-another-resource'> = (evidence, expectation) => {
  const elsewhere = compareScopes(evidence, expectation).filter(({state}) => state === 'other-resource');
  if (elsewhere.length === 0) return undefined;
  const scopes = elsewhere.map((row) => row.evidence);
  const severity = elsewhere.some(({required}) => required) ? 'error' : 'warning';
  const args = {scopes, expectedResource: expectation.resourceUri};
  return finding('scope-of-another-resource', severity, args, expectation);
};
