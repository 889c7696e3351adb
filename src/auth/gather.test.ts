import {
  CacheLookupPolicy,
  InteractionRequiredAuthError,
  BrowserAuthError,
  ServerError,
} from '@azure/msal-browser';
import {describe, expect, it, vi} from 'vitest';
import {gatherEvidence as gather, type SilentClient} from './gather';
import {account, answer, graphOf, readerTenant, resourceUri, stage} from './sample-stage';

const gatherEvidence = async (...given: Parameters<typeof gather>) => (await gather(...given)).evidence;
const granted = [`${resourceUri}/user_impersonation`, `${resourceUri}/.default`];
const otherTenant = '22222222-2222-4222-8222-222222222222';

/** A client whose answer to the product's scope is given; Graph's always succeeds. */
function client(forProduct: () => Promise<{scopes: string[]; accessToken: string}>): SilentClient {
  return {
    acquireTokenSilent: ({scopes}) =>
      scopes[0]?.endsWith('/.default')
        ? forProduct()
        : Promise.resolve({scopes: ['User.Read'], accessToken: 'graph-token'}),
  };
}
const grants = client(() => Promise.resolve({scopes: granted, accessToken: 'token'}));
const refuses = (error: Error) => client(() => Promise.reject(error));
const notConsented = new InteractionRequiredAuthError(
  'invalid_grant',
  '',
  'AADSTS65001: x',
  'consent_required',
);

describe('evidence', () => {
  it('takes granted scopes from the response of leg 2, as received', async () => {
    await expect(gatherEvidence(grants, answer(), stage())).resolves.toEqual({
      kind: 'sign-in',
      requested: ['Financials.ReadWrite.All', 'user_impersonation'],
      resourceUri,
      granted,
      account: {username: 'ada@fabrikam.example', name: 'Ada'},
      tenantId: readerTenant,
      tenantName: 'Fabrikam',
      expectedTenantId: readerTenant,
      refresh: 'works',
    });
  });

  it('asks for the default scope with the refresh token only', async () => {
    const acquireTokenSilent = vi.fn(grants.acquireTokenSilent);
    await gatherEvidence({acquireTokenSilent}, answer(), stage());
    expect(acquireTokenSilent).toHaveBeenNthCalledWith(1, {
      scopes: [`${resourceUri}/.default`],
      account,
      cacheLookupPolicy: CacheLookupPolicy.RefreshToken,
    });
  });

  it.each(['no_tokens_found', 'refresh_token_expired'])(
    'says that nothing was refreshed: %s',
    async (code) => {
      const evidence = await gatherEvidence(
        refuses(new InteractionRequiredAuthError(code, '')),
        answer(),
        stage(),
      );
      expect(evidence).toMatchObject({kind: 'sign-in', refresh: 'refused', granted: answer().scopes});
    },
  );

  it('passes on a refusal', async () => {
    await expect(gatherEvidence(refuses(notConsented), answer(), stage())).resolves.toMatchObject({
      kind: 'refusal',
      codes: ['AADSTS65001', 'invalid_grant', 'consent_required'],
    });
  });

  it('does not let another tenant’s refusal hide whose account it was', async () => {
    const elsewhere = answer({tenantId: otherTenant});
    await expect(gatherEvidence(refuses(notConsented), elsewhere, stage())).resolves.toMatchObject({
      kind: 'sign-in',
      tenantId: otherTenant,
      expectedTenantId: readerTenant,
      refresh: 'not-tried',
    });
  });

  it('throws what kept it from looking, and our bugs', async () => {
    await expect(
      gatherEvidence(refuses(new BrowserAuthError('post_request_failed', '')), answer(), stage()),
    ).rejects.toMatchObject({name: 'ToolError', code: 'network'});
    await expect(gatherEvidence(refuses(new TypeError('x')), answer(), stage())).rejects.toBeInstanceOf(
      TypeError,
    );
  });
});

it('says who answered, whatever the answer', async () => {
  const {who} = await gather(refuses(notConsented), answer(), stage());
  expect(who).toEqual({
    username: 'ada@fabrikam.example',
    name: 'Ada',
    tenantId: readerTenant,
    tenantName: 'Fabrikam',
  });
});

describe('the tenant’s name is a courtesy', () => {
  it.each<[string, () => Response]>([
    ['Graph refuses', () => new Response('{}', {status: 403})],
    ['Graph answers something else', () => Response.json({value: []})],
    ['Graph answers no JSON', () => new Response('<html>')],
  ])('%s', async (_, graphAnswer) => {
    const evidence = await gatherEvidence(grants, answer(), stage(graphAnswer));
    expect(evidence).toMatchObject({kind: 'sign-in', refresh: 'works'});
    expect(evidence).not.toHaveProperty('tenantName');
  });

  it('User.Read is not consented', async () => {
    const noGraph: SilentClient = {
      acquireTokenSilent: (request) =>
        request.scopes[0]?.endsWith('/.default')
          ? grants.acquireTokenSilent(request)
          : Promise.reject(new ServerError('invalid_grant', '')),
    };
    await expect(gatherEvidence(noGraph, answer(), stage())).resolves.not.toHaveProperty('tenantName');
  });
});

it.each([
  ['one of this tenant’s domains', 'fabrikam.example', readerTenant],
  ['a domain of no one here', 'contoso.example', 'contoso.example'],
])('a reader’s domain: %s', async (_, expectedTenant, expectedTenantId) => {
  const {target, graph} = stage(graphOf('Fabrikam', ['fabrikam.example']));
  const evidence = await gatherEvidence(grants, answer(), {target: {...target, expectedTenant}, graph});
  expect(evidence).toMatchObject({expectedTenantId});
});

it('cannot tell about a domain that Graph does not speak of', async () => {
  const {target, graph} = stage(() => new Response('{}', {status: 403}));
  const withDomain = {target: {...target, expectedTenant: 'fabrikam.example'}, graph};
  expect(await gatherEvidence(grants, answer(), withDomain)).not.toHaveProperty('expectedTenantId');
});
