import {refusals} from '../refusals';
import type {Check, CodeRequest} from './redemption';

/** A code lives ten minutes. */
export const checkCodeAge: Check<CodeRequest> = ({practice, grant}) =>
  practice.now() < grant.expiresAt ? undefined : refusals.grantExpired();
