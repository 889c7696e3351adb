import {refusals} from '../refusals';
import {onPage, type Check, type SignedInAttempt} from './attempt';

/** "Enabled for users to sign-in?" of the enterprise application must not be switched off. */
export const checkEnabled: Check<SignedInAttempt> = ({enterpriseApp, registration}) =>
  enterpriseApp?.enabled === false ? onPage(refusals.applicationDisabled(registration)) : undefined;
