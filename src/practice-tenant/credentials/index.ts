/** How a confidential client proves itself: by a secret, or by an assertion signed with its certificate. */
import type {Refusal} from '../refusal';
import {refusals} from '../refusals';
import {field, type TokenRequest} from '../token/redemption';
import {checkAssertion} from './check-assertion';
import {checkSecret} from './check-secret';

/** @returns undefined where the credential is the registration's own and in force. */
export async function checkCredential(request: TokenRequest): Promise<Refusal | undefined> {
  const {secrets, certificates} = request.registration;
  const asserted = field(request, 'client_assertion') !== undefined;
  if (!asserted && field(request, 'client_secret') === undefined) return refusals.credentialMissing();
  // Nothing was ever added under "Certificates & secrets", and clients without a secret are let in: public.
  if (request.registration.allowPublicClient && secrets.length + certificates.length === 0)
    return refusals.credentialOnPublicClient();
  return asserted ? checkAssertion(request) : checkSecret(request);
}
