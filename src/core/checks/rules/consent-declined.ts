/** The person chose Cancel on Microsoft's consent page. */
import {finding, primaryCode, type Rule} from '../rule';

export const consentDeclined: Rule<'consent-declined'> = (evidence, expectation) => {
  if (evidence.kind !== 'refusal') return undefined;
  const code = primaryCode(evidence);
  return codes.has(code) ? finding('consent-declined', 'error', {code}, expectation) : undefined;
};

const codes = new Set(['AADSTS65004', 'access_denied']);
