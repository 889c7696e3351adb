/** Vendors find a company by its name, letter by letter; only spaces at its ends are nobody's intention. */
import {finding, type AppOnlyRule} from '../rule';

export const companyNotFound: AppOnlyRule<'company-not-found'> = ({calls}, expectation) => {
  const wanted = expectation.company?.trim();
  const found = calls.flatMap(({outcome}) => (outcome.kind === 'answered' ? [outcome.companies] : []))[0];
  return wanted === undefined || found === undefined || found.includes(wanted)
    ? undefined
    : finding('company-not-found', 'error', {wanted, found}, expectation);
};
