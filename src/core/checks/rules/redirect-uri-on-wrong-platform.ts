/** The address is registered, but its platform expects another kind of client to redeem the code. */
import {finding, primaryCode, type Rule} from '../rule';

export const redirectUriOnWrongPlatform: Rule<'redirect-uri-on-wrong-platform'> = (evidence, expectation) => {
  if (evidence.kind !== 'refusal') return undefined;
  const code = primaryCode(evidence);
  return codes.has(code)
    ? finding('redirect-uri-on-wrong-platform', 'error', {code}, expectation)
    : undefined;
};

const codes = new Set(['AADSTS9002326', 'AADSTS9002327', 'AADSTS700025', 'AADSTS7000218']);
