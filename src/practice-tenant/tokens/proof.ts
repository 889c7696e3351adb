import {field, type TokenRequest} from '../token/redemption';

/** `appidacr`, `azpacr`: how the client proved itself. 0: by nothing; 1: by a secret; 2: by a certificate. */
export function proofOf(request: Pick<TokenRequest, 'form'>): '0' | '1' | '2' {
  if (field(request, 'client_assertion') !== undefined) return '2';
  return field(request, 'client_secret') === undefined ? '0' : '1';
}
