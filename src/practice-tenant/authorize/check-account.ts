import {namesNoTenant} from '../tenant';
import {refusals} from '../refusals';
import {onPage, type Check, type SignedInAttempt} from './attempt';

/**
 * The account must be one that the request admits: of the tenant that the path names, and a work account unless
 * both the path (`common`, `consumers`) and the registration admit personal ones.
 */
export const checkAccount: Check<SignedInAttempt> = ({request: {segment}, registration, tenant, person}) => {
  if (person.kind === 'personal') {
    const admitted =
      ['common', 'consumers'].includes(segment) && registration.audience === 'multitenant-and-personal';
    return admitted ? undefined : onPage(refusals.personalAccount(person.username));
  }
  if (namesNoTenant(segment) || person.tenantId === tenant.id) return undefined;
  const provider = `https://sts.windows.net/${person.tenantId}/`;
  return onPage(refusals.accountOfAnotherTenant(person.username, provider, tenant.name, registration));
};
