import {refusals} from '../refusals';
import {namesNoTenant} from '../tenant';
import {onPage, type Attempt, type Check} from './attempt';

/** The path must name a tenant that exists, or none in particular. */
export const checkTenant: Check<Attempt> = ({request: {segment}, tenant}) =>
  tenant || namesNoTenant(segment) ? undefined : onPage(refusals.tenantNotFound(segment));
