/** The sign-in went to another tenant than the one whose ID the reader gave. */
import {claimsOf, finding, type AppOnlyRule} from '../rule';

export const tokenFromAnotherTenant: AppOnlyRule<'token-from-another-tenant'> = (evidence, expectation) => {
  const actual = claimsOf(evidence)?.tenantId;
  const expected = expectation.tenantId?.toLowerCase();
  return actual === undefined || expected === undefined || actual === expected
    ? undefined
    : finding('token-from-another-tenant', 'error', {actual, expected}, expectation);
};
