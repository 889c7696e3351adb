import {refusals} from '../refusals';
import type {Check, CodeRequest} from './redemption';

/** A code serves once. Checked last, so that a mistake elsewhere does not use it up. */
export const checkCodeUnused: Check<CodeRequest> = ({practice, grant}) => {
  if (practice.redeemed.has(grant.id)) return refusals.codeRedeemed();
  practice.redeemed.add(grant.id);
  return undefined;
};
