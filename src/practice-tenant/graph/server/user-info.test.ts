/** `/oidc/userinfo`, found by discovery: who signed in, and whom it refuses. */
import {decodeJwt} from 'jose';
import {describe, expect, it} from 'vitest';
import {people, practiceTenantId} from '../../practice-directory';
import {post, type SampleTenant, type TokenAnswer} from '../../sample-client';
import {appTokenOf, bcClient, clientOf, sampleOrigin, sampleServer} from '../../server/sample-server';

const {client_id, client_secret} = clientOf('codat-business-central');
const base = `${sampleOrigin}/${practiceTenantId}`;
const redirect_uri = 'http://localhost/callback';

async function tokensFor(tenant: SampleTenant, scope: string): Promise<TokenAnswer> {
  const query = new URLSearchParams({client_id, redirect_uri, response_type: 'code', scope});
  const signedIn = await tenant(post(`${base}/oauth2/v2.0/authorize?${query}`, {account: people.user}));
  const code = new URL(signedIn.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const form = {grant_type: 'authorization_code', client_id, client_secret, redirect_uri, code};
  return (await (await tenant(post(`${base}/oauth2/v2.0/token`, form))).json()) as TokenAnswer;
}

async function userInfo(tenant: SampleTenant, token: string | undefined, method = 'GET') {
  const found = await tenant(new Request(`${base}/v2.0/.well-known/openid-configuration`));
  const {userinfo_endpoint} = (await found.json()) as {readonly userinfo_endpoint: string};
  const headers = token === undefined ? {} : {authorization: `Bearer ${token}`};
  const answer = await tenant(new Request(userinfo_endpoint, {method, headers}));
  return {status: answer.status, headers: answer.headers, body: (await answer.json()) as unknown};
}

describe('userinfo', () => {
  it.each(['GET', 'POST'])('tells who signed in (%s)', async (method) => {
    const tenant = sampleServer();
    const {access_token, id_token = ''} = await tokensFor(tenant, 'openid profile email');
    expect(await userInfo(tenant, access_token, method)).toMatchObject({
      status: 200,
      body: {
        sub: decodeJwt(id_token).sub,
        name: 'Malik Bergeron',
        given_name: 'Malik',
        family_name: 'Bergeron',
        email: 'malik.bergeron@boulangerie-fjord.example',
      },
    });
  });

  it('refuses in Graph’s form', async () => {
    const tenant = sampleServer();
    const {access_token} = await tokensFor(tenant, 'openid');
    const forBc = await appTokenOf(tenant);
    const alone = await appTokenOf(tenant, {...bcClient, scope: 'https://graph.microsoft.com/.default'});
    const refusals = [
      [undefined, 'GET', 401, 'InvalidAuthenticationToken'],
      ['rubbish', 'GET', 401, 'InvalidAuthenticationToken'],
      [forBc, 'GET', 401, 'InvalidAuthenticationToken'],
      [alone, 'GET', 403, 'Authorization_RequestDenied'],
      [access_token, 'DELETE', 405, 'Request_BadRequest'],
    ] as const;
    for (const [token, method, status, code] of refusals) {
      const answer = await userInfo(tenant, token, method);
      expect(answer).toMatchObject({status, body: {error: {code}}});
      expect(answer.headers.get('request-id')).toBeTruthy();
    }
    tenant.wait(2 * 60 * 60 * 1000);
    expect(await userInfo(tenant, access_token)).toMatchObject({status: 401});
  });
});
