/** The redirect address of the request is not on the registration. */
import {finding, primaryCode, type Rule} from '../rule';

export const redirectUriNotRegistered: Rule<'redirect-uri-not-registered'> = (evidence, expectation) => {
  if (evidence.kind !== 'refusal') return undefined;
  const code = primaryCode(evidence);
  return codes.has(code) ? finding('redirect-uri-not-registered', 'error', {code}, expectation) : undefined;
};

const codes = new Set(['AADSTS50011', 'AADSTS500113', 'AADSTS900971']);
