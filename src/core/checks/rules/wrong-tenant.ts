/** The account belongs to another tenant than the reader's. Unknown unless the reader said which is theirs. */
import {finding, type Rule} from '../rule';

export const wrongTenant: Rule<'wrong-tenant'> = (evidence, expectation) => {
  if (evidence.kind !== 'sign-in' || evidence.expectedTenantId === undefined) return undefined;
  const actual = evidence.tenantId.toLowerCase();
  const expected = evidence.expectedTenantId.toLowerCase();
  if (actual === expected) return undefined;
  return finding('wrong-tenant', 'error', {actual: evidence.tenantName ?? actual, expected}, expectation);
};
