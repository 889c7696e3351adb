/** Nobody has consented to the application in this tenant. */
import {finding, primaryCode, type Rule} from '../rule';

export const consentNotGranted: Rule<'consent-not-granted'> = (evidence, expectation) => {
  if (evidence.kind !== 'refusal') return undefined;
  const code = primaryCode(evidence);
  return codes.has(code) ? finding('consent-not-granted', 'error', {code}, expectation) : undefined;
};

const codes = new Set([
  'AADSTS65001',
  // The same state as an app-only client sees it: no service principal, because no consent created one.
  'AADSTS7000229',
  'consent_required',
]);
