import {describe, expect, it} from 'vitest';
import {createInPageTenant, readHostParameters, type InPageOptions} from './in-page';
import {practiceOrigin} from './origins';
import {codeRedemption, codeOf, sampleSeed} from './sample-client';

function inPage(changes: Partial<InPageOptions> = {}) {
  return createInPageTenant({
    seed: sampleSeed,
    scenario: 'all-is-well',
    language: 'fr',
    root: 'https://guides.example/docs/',
    now: () => Date.UTC(2026, 10, 21),
    randomId: () => crypto.randomUUID(),
    ...changes,
  });
}

describe('the tenant inside the page', () => {
  it('names pages of the site for what a person sees, and its own address for the rest', () => {
    const metadata = JSON.parse(inPage().authorityMetadata);
    const page = new URL(metadata.authorization_endpoint);
    expect(page.origin + page.pathname).toBe('https://guides.example/docs/practice/authorize.html');
    expect(new URL(metadata.end_session_endpoint).pathname).toBe('/docs/practice/logout.html');
    expect(metadata.token_endpoint).toBe(`${practiceOrigin}/organizations/oauth2/v2.0/token`);
    expect(inPage().redirectUri).toBe('https://guides.example/docs/redirect.html');
  });

  it('tells the pop-up’s page enough to be the same tenant', () => {
    const options = {
      scenario: 'wrong-tenant',
      clientId: 'ABCDEF01-0000-4000-8000-000000000001',
      tenantId: 'ABCDEF02-0000-4000-8000-000000000002',
      environmentUrl: 'https://fjord.operations.dynamics.com',
    } as const;
    const address = new URL(JSON.parse(inPage(options).authorityMetadata).authorization_endpoint);
    // Nothing of it may reach the server that the page comes from.
    expect(address.search).toBe('');
    expect(readHostParameters(new URLSearchParams(address.hash.slice(2)))).toEqual({
      ...options,
      tenantId: options.tenantId.toLowerCase(),
      integration: 'codat-business-central',
      language: 'fr',
      segment: 'organizations',
    });
    expect(readHostParameters(new URLSearchParams('scenario=nothing'))).toBeUndefined();
    expect(readHostParameters(new URLSearchParams())).toBeUndefined();
  });

  it('uses the reader’s own tenant as authority where the contract asks for one, as more than one segment', () => {
    const tenantId = 'abcdef02-0000-4000-8000-000000000002';
    const tenant = inPage({seed: {...sampleSeed, authority: 'tenant'}, tenantId});
    expect(tenant.authority).toBe(`${practiceOrigin}/tenants/${tenantId}`);
  });

  it('takes the reader’s environment for a product without a fixed address', () => {
    const seed = {...sampleSeed, resource: {...sampleSeed.resource, uri: undefined}};
    expect(inPage({seed, environmentUrl: 'https://fjord.operations.dynamics.com/'}).resourceUri).toBe(
      'https://fjord.operations.dynamics.com',
    );
  });

  it('redeems from a page although no script can send Origin', async () => {
    const tenant = inPage({root: 'https://guides.example/'});
    const code = await codeOf(Object.assign(tenant.handle, {wait: () => undefined}));
    const request = codeRedemption(code);
    request.headers.delete('origin');
    expect((await tenant.handle(request)).status).toBe(200);
  });
});
