import {credentialRefusals} from './refusals';
import {field, type Check, type TokenRequest} from '../token/redemption';

/** A secret must be the value, letter by letter, of one that has not expired. Its ID is as wrong as any other text. */
export const checkSecret: Check<TokenRequest> = (request) => {
  const {practice, registration} = request;
  const sent = field(request, 'client_secret');
  const secret = registration.secrets.find(({value}) => value === sent);
  if (!secret) return credentialRefusals.secretInvalid(registration.clientId);
  return practice.now() < secret.expiresAt
    ? undefined
    : credentialRefusals.secretExpired(registration.clientId);
};
