/** The registration admits one tenant only, and the contract asks for several. */
import {finding, primaryCode, type Rule} from '../rule';

export const registrationIsSingleTenant: Rule<'registration-is-single-tenant'> = (evidence, expectation) => {
  if (evidence.kind !== 'refusal') return undefined;
  // Where one tenant is what the contract asks for, the registration is right and the request was not.
  if (expectation.audience !== 'multitenant') return undefined;
  const code = primaryCode(evidence);
  if (code !== 'AADSTS50194') return undefined;
  return finding('registration-is-single-tenant', 'error', {code}, expectation);
};
