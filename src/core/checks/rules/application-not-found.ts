/** No application with this client ID in this tenant. */
import {finding, primaryCode, type Rule} from '../rule';

export const applicationNotFound: Rule<'application-not-found'> = (evidence, expectation) => {
  if (evidence.kind !== 'refusal') return undefined;
  const code = primaryCode(evidence);
  return codes.has(code) ? finding('application-not-found', 'error', {code}, expectation) : undefined;
};

const codes = new Set(['AADSTS700016']);
