import {refusals} from '../refusals';
import {namesNoTenant} from '../tenant';
import {onPage, type Attempt, type Check} from './attempt';

/** A path that names no tenant is open to registrations that admit several. */
export const checkAudience: Check<Attempt> = ({request: {segment}, registration}) =>
  registration?.audience === 'single-tenant' && namesNoTenant(segment)
    ? onPage(refusals.notMultitenant(registration))
    : undefined;
