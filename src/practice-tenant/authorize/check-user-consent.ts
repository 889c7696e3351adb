import type {Refusal} from '../refusal';
import {refusals} from '../refusals';
import type {SessionConsent} from '../grant';
import type {SignedInAttempt} from './attempt';

/**
 * Where the tenant lets only administrators consent, an ordinary user who would have to is stopped on a page that
 * says so. (`toAsk`: what the consent page would show.)
 */
export function checkUserConsent(
  {enterpriseApp, person, registration}: SignedInAttempt,
  toAsk: SessionConsent,
): Refusal | undefined {
  if (toAsk.length === 0 || person.role === 'administrator') return undefined;
  if (enterpriseApp?.userConsent !== 'administrators-only') return undefined;
  return refusals.adminApprovalRequired(registration);
}
