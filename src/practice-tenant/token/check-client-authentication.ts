import {refusals} from '../refusals';
import {platformOf} from '../tenant';
import {field, type Check, type CodeRequest, type RefreshRequest} from './redemption';

/**
 * A Web registration proves itself with a secret or certificate; every other platform must send neither. Where no redirect
 * URI took part (a device code), "Allow public client flows" decides, for the refresh as for the first answer.
 */
export const checkClientAuthentication: Check<CodeRequest | RefreshRequest> = (request) => {
  const {practice, registration, grant} = request;
  const isConfidential =
    grant.redirectUri === ''
      ? !registration.allowPublicClient
      : platformOf(registration, grant.redirectUri) === 'web';
  const sent = field(request, 'client_secret') ?? field(request, 'client_assertion');
  if (!isConfidential) return sent ? refusals.credentialOnPublicClient() : undefined;
  return sent ? practice.serverSide.checkCredential(request) : refusals.credentialMissing();
};
