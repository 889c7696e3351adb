/**
 * `GET|POST /oidc/userinfo`: who signed in, as OpenID Connect asks (Core 1.0, section 5.3). Graph answers it, and refuses in
 * its own form. https://learn.microsoft.com/entra/identity-platform/userinfo
 */
import type {Bearer} from '../../bearer';
import {findPerson, findRegistration, type PracticeTenant} from '../../tenant';
import {pairwiseSubject} from '../../tokens/subject';
import {graphErrors, type GraphError} from '../graph-error';
import {serverErrors} from './errors';

export const userInfoPath = '/oidc/userinfo';

/** @returns claims of the scopes that were granted. Nobody is signed in where an application acts alone. */
export async function userInfo(
  practice: PracticeTenant,
  request: Request,
  {clientId, objectId, values}: Bearer,
): Promise<Response | GraphError> {
  if (!['GET', 'POST'].includes(request.method)) return serverErrors.wrongMethod;
  const {directory, addresses} = practice;
  const person = findPerson(directory, objectId);
  const registration = findRegistration(directory, clientId);
  if (!values.includes('openid') || !person || !registration) return graphErrors.denied;
  const [givenName, ...familyName] = person.name.split(' ');
  return Response.json({
    sub: await pairwiseSubject(person, registration),
    ...(values.includes('profile') && {
      name: person.name,
      given_name: givenName,
      family_name: familyName.join(' '),
      picture: `${addresses.graph ?? ''}/v1.0/me/photo/$value`,
    }),
    ...(values.includes('email') && {email: person.username}),
  });
}
