import {describe, expect, it} from 'vitest';
import {graphOrigin, practiceOrigin} from './origins';
import {practiceTenantId} from './practice-directory';
import {redirectUri, sampleTenant} from './sample-client';

describe('the tenant', () => {
  it.each([
    ['GET', `${practiceOrigin}/`, 404],
    ['GET', `${practiceOrigin}/organizations/oauth2/v2.0/token`, 405],
    ['GET', 'https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize', 404],
    ['GET', `${practiceOrigin}/%zz/discovery/v2.0/keys`, 200],
    ['GET', `${graphOrigin}/`, 401],
  ])('%s %s: %d', async (method, url, status) => {
    expect((await sampleTenant()(new Request(url, {method}))).status).toBe(status);
  });

  it('describes itself, with a hole for the tenant where the path names none', async () => {
    const read = async (segment: string) =>
      (
        await sampleTenant()(
          new Request(`${practiceOrigin}/${segment}/v2.0/.well-known/openid-configuration`),
        )
      ).json();
    expect(await read(practiceTenantId)).toMatchObject({
      issuer: `${practiceOrigin}/${practiceTenantId}/v2.0`,
      code_challenge_methods_supported: ['S256'],
    });
    expect(await read('organizations')).toMatchObject({issuer: `${practiceOrigin}/{tenantid}/v2.0`});
  });

  it('signs out to a registered address only', async () => {
    const logout = (address: string) =>
      sampleTenant()(
        new Request(
          `${practiceOrigin}/organizations/oauth2/v2.0/logout?${new URLSearchParams({post_logout_redirect_uri: address, state: 's'})}`,
        ),
      );
    expect((await logout(redirectUri)).headers.get('location')).toBe(`${redirectUri}?state=s`);
    const stranger = await logout('https://evil.example/');
    expect(stranger.status).toBe(200);
    expect(stranger.headers.get('location')).toBeNull();
  });
});
