import {refusals} from '../refusals';
import {onPage, type Check, type SignedInAttempt} from './attempt';

/** No Conditional Access policy may close the resource to this person. */
export const checkConditionalAccess: Check<SignedInAttempt> = ({enterpriseApp, asked}) =>
  enterpriseApp?.blockedResources.includes(asked.resource.uri)
    ? onPage(refusals.conditionalAccess())
    : undefined;
