/**
 * The access token in version 1.0, which is what Microsoft's own APIs are seen to receive (facts, part A). It is
 * meant for the API: nothing of ours may read permissions from it.
 */
import {graphUri} from '../practice-directory';
import type {Entitlement} from '../token/redemption';
import {pairwiseSubject} from './subject';
import {proofOf} from './proof';
import {sign} from './sign';

export async function accessToken({request, person, tenant, resource, values}: Entitlement): Promise<string> {
  const {practice, registration} = request;
  return sign(practice, {
    ver: '1.0',
    iss: `${practice.addresses.entra}/${tenant.id}/`,
    aud: resource.uri === graphUri ? resource.appId : resource.uri,
    appid: registration.clientId,
    appidacr: proofOf(request),
    scp: values.join(' '),
    sub: await pairwiseSubject(person, registration),
    tid: tenant.id,
    oid: person.id,
    name: person.name,
    upn: person.username,
    unique_name: person.username,
  });
}
