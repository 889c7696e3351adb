import {refusals} from '../refusals';
import {platformOf} from '../tenant';
import {field, type Check, type CodeRequest, type RefreshRequest} from './redemption';

/** A Web registration proves itself with a secret or certificate; every other platform must send neither. */
export const checkClientAuthentication: Check<CodeRequest | RefreshRequest> = (request) => {
  const {practice, registration, grant} = request;
  const isWeb = platformOf(registration, grant.redirectUri) === 'web';
  const sent = field(request, 'client_secret') ?? field(request, 'client_assertion');
  if (!isWeb) return sent ? refusals.credentialOnPublicClient() : undefined;
  return sent ? practice.serverSide.checkCredential(request) : refusals.credentialMissing();
};
