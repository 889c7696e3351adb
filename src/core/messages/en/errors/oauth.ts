import type {FamilySentences} from '../../sentences';

export const oauth: FamilySentences<'oauth'> = {
  invalid_grant: {
    happened: 'The code or refresh token that was presented is no longer good.',
    cause:
      'It was used twice, has expired, was revoked, or was issued to another application. An AADSTS number beside it says which.',
    next: 'Sign in again from the beginning. If an AADSTS number stands in the message, look that up first.',
  },
  invalid_client: {
    happened: 'Microsoft does not accept the application’s secret or certificate.',
    cause: 'The secret is wrong or has expired.',
    next: 'Create a new client secret, copy its Value and give that to the vendor. An AADSTS number in the message says more.',
  },
  unauthorized_client: {
    happened: 'The application may not sign in this way.',
    cause: 'The tenant does not know it, or it is not registered for this kind of sign-in.',
    next: 'Check the client ID and the tenant ID. An AADSTS number in the message says more.',
  },
  invalid_scope: {
    happened: 'A scope in the request is unknown or badly written.',
    cause: 'It has a typing error, or mixes several APIs.',
    next: 'Compare it with the scope in the guide. If the vendor builds it, send them the message.',
  },
  invalid_resource: {
    happened: 'The service that the request names is not valid.',
    cause: 'It does not exist in the tenant, or its address has a typing error.',
    next: 'Check the environment address and the tenant, and that the product has been opened once in this tenant.',
  },
};
