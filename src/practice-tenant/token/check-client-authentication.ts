import {refusals} from '../refusals';
import {field, type Check, type CodeRequest, type RefreshRequest} from './redemption';

/** A Web registration proves itself with a secret or certificate; every other platform must send neither. */
export const checkClientAuthentication: Check<CodeRequest | RefreshRequest> = (request) => {
  const {registration, grant} = request;
  const platform = registration.redirectUris.find(({uri}) => uri === grant.redirectUri)?.platform;
  const sent = field(request, 'client_secret') ?? field(request, 'client_assertion');
  if (platform === 'web' && !sent) return refusals.credentialMissing();
  return platform !== 'web' && sent ? refusals.credentialOnPublicClient() : undefined;
};
