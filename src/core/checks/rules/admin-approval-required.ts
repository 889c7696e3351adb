/** The tenant's policy keeps users from consenting: an administrator must. */
import {finding, primaryCode, type Rule} from '../rule';

export const adminApprovalRequired: Rule<'admin-approval-required'> = (evidence, expectation) => {
  if (evidence.kind !== 'refusal') return undefined;
  const code = primaryCode(evidence);
  return codes.has(code) ? finding('admin-approval-required', 'error', {code}, expectation) : undefined;
};

const codes = new Set([
  'AADSTS90094',
  'AADSTS90095',
  'AADSTS900941',
  // https://learn.microsoft.com/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error
  'AADSTS90093',
]);
