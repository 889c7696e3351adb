import {refusals} from '../refusals';
import type {Check, CodeRequest, RefreshRequest} from './redemption';

/** A grant serves the client it was issued to, and no other. */
export const checkGrantOwner: Check<CodeRequest | RefreshRequest> = ({registration, grant}) =>
  grant.clientId === registration.clientId ? undefined : refusals.grantOfAnotherClient();
