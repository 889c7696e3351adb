import {namesNoTenant} from '../tenant';
import {refusals} from '../refusals';
import {onPage, type Check, type SignedInAttempt} from './attempt';

/**
 * The account must be one that the application admits: of the tenant that the path names, and a work account.
 *
 * Entra turns every personal account away at `/organizations`. This tenant lets one in where the registration
 * admits personal accounts, so that the reader meets what follows from that choice.
 */
export const checkAccount: Check<SignedInAttempt> = ({practice, request, registration, tenant, person}) => {
  if (person.kind === 'personal' && registration.audience !== 'multitenant-and-personal')
    return onPage(refusals.personalAccount(person.username));
  if (namesNoTenant(request.segment) || person.tenantId === tenant.id) return undefined;
  const provider = `https://sts.windows.net/${person.tenantId}/`;
  const known = practice.directory.tenants.find(({id}) => id === tenant.id);
  return onPage(
    refusals.accountOfAnotherTenant(person.username, provider, known?.name ?? tenant.id, registration),
  );
};
