import {describe, expect, it} from 'vitest';
import {people, practiceTenantId} from '../practice-directory';
import {firstLeg, graphRequest, sampleTenant, secondLeg} from '../sample-client';

describe('Microsoft Graph', () => {
  it('names the organisation and the person', async () => {
    const tenant = sampleTenant();
    const {access_token} = await firstLeg(tenant);
    const organization = await tenant(
      graphRequest('organization?$select=id,displayName,verifiedDomains', access_token),
    );
    expect(await organization.json()).toMatchObject({
      value: [
        {
          id: practiceTenantId,
          displayName: 'Boulangerie Fjord',
          verifiedDomains: [{name: 'boulangerie-fjord.example', isDefault: true}],
        },
      ],
    });
    const me = await (await tenant(graphRequest('me?$select=displayName', access_token))).json();
    expect(me).toMatchObject({displayName: 'Astrid Morel'});
    expect(me).not.toHaveProperty('id');
    expect(await (await tenant(graphRequest('me', access_token))).json()).toMatchObject({
      id: people.administrator,
    });
  });

  it.each([
    ['no token', 'me', 'none', 401, 'InvalidAuthenticationToken'],
    ['another API’s token', 'me', 'product', 401, 'InvalidAuthenticationToken'],
    ['no JWT', 'me', 'nonsense', 401, 'InvalidAuthenticationToken'],
    ['an unknown path', 'groups', 'graph', 400, 'BadRequest'],
    ['an unknown property', 'me?$select=shoeSize', 'graph', 400, 'BadRequest'],
  ] as const)('refuses %s', async (_, path, which, status, code) => {
    const tenant = sampleTenant();
    const first = await firstLeg(tenant);
    const tokens = {
      none: undefined,
      nonsense: 'a.b.c',
      graph: first['access_token'],
      product: (await secondLeg(tenant, first))['access_token'],
    };
    const response = await tenant(graphRequest(path, tokens[which]));
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      error: {
        code,
        message: expect.any(String),
        innerError: {
          date: '2026-11-21T09:30:00',
          'request-id': expect.any(String),
          'client-request-id': expect.any(String),
        },
      },
    });
  });

  it('refuses a token that has expired, and one without User.Read', async () => {
    const tenant = sampleTenant();
    const {access_token} = await firstLeg(tenant);
    tenant.wait(3_600_000);
    expect((await tenant(graphRequest('me', access_token))).status).toBe(401);
    const poor = sampleTenant({scenario: 'consent-declined'});
    const {access_token: weak} = await firstLeg(poor, {decision: 'accept'});
    const response = await poor(graphRequest('me', weak));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({error: {code: 'Authorization_RequestDenied'}});
  });
});
