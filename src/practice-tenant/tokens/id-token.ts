/** The ID token, version 2.0: https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference */
import {issuerOf} from '../origins';
import type {Entitlement} from '../token/redemption';
import {pairwiseSubject} from './subject';
import {sign} from './sign';

/** Who somebody is, and where they can be written to, is told for the scopes `profile` and `email`. */
export async function idToken({request, person, tenant, signIn}: Entitlement): Promise<string> {
  const {practice, registration, grant} = request;
  return sign(practice, {
    ver: '2.0',
    iss: issuerOf(tenant.id, practice.addresses),
    aud: registration.clientId,
    sub: await pairwiseSubject(person, registration),
    tid: tenant.id,
    ...(signIn.includes('profile') && {
      oid: person.id,
      name: person.name,
      preferred_username: person.username,
    }),
    ...(signIn.includes('email') && {email: person.username}),
    ...(grant.type === 'code' && grant.nonce !== undefined && {nonce: grant.nonce}),
  });
}
