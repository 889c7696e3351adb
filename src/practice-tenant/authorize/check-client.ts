import {refusals} from '../refusals';
import {onPage, type Attempt, type Check} from './attempt';

/**
 * The application must exist in the tenant. Where the path names no tenant, Entra knows which directory to look in
 * only once an account is chosen; `index.ts` therefore runs this check twice.
 */
export const checkClient: Check<Attempt> = ({request: {clientId}, registration, tenant}) => {
  if (!clientId) return onPage(refusals.missingParameter('client_id'));
  if (registration || !tenant) return undefined;
  return onPage(refusals.applicationNotFound(clientId, tenant.name));
};
