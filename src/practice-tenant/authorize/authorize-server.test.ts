/** What only the server does at the authorization endpoint: clients that are not ours. */
import {describe, expect, it} from 'vitest';
import {people, practiceTenantId} from '../practice-directory';
import {pageText, post, type Changes} from '../sample-client';
import {clientOf, sampleOrigin, sampleServer, sampleServerDirectory} from '../server/sample-server';

const {client_id, client_secret} = clientOf('codat-business-central');
const callback = 'http://localhost:4711/callback';

function address(changes: Changes = {}, segment = practiceTenantId): string {
  const query = new URLSearchParams();
  const parameters: Changes = {
    client_id,
    redirect_uri: callback,
    response_type: 'code',
    scope: 'openid offline_access https://api.businesscentral.dynamics.com/Financials.ReadWrite.All',
    ...changes,
  };
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) query.set(name, value);
  return `${sampleOrigin}/${segment}/oauth2/v2.0/authorize?${query.toString()}`;
}

const choose = {account: people.administrator, decision: 'accept'};

describe('a web application', () => {
  it('needs no PKCE, state or nonce, and any port of localhost', async () => {
    const tenant = sampleServer();
    const location = new URL((await tenant(post(address(), choose))).headers.get('location') ?? '');
    expect(location.origin).toBe('http://localhost:4711');
    const redeem = (changes: Changes) =>
      tenant(
        post(`${sampleOrigin}/${practiceTenantId}/oauth2/v2.0/token`, {
          grant_type: 'authorization_code',
          client_id,
          client_secret,
          redirect_uri: callback,
          code: location.searchParams.get('code') ?? '',
          ...changes,
        }),
      );
    const without = await redeem({client_secret: undefined});
    expect([without.status, (await without.json()).error_codes]).toEqual([401, [7000218]]);
    expect((await (await redeem({client_secret: 'wrong'})).json()).error_codes).toEqual([7000215]);
    const answer = await (await redeem({})).json();
    expect(answer.scope).toContain('Financials.ReadWrite.All');
    // Ninety days, and not a page's one.
    expect(answer.refresh_token_expires_in).toBe(90 * 24 * 60 * 60);
    tenant.wait(91 * 24 * 60 * 60 * 1000);
    const late = {grant_type: 'refresh_token', refresh_token: answer.refresh_token, code: undefined};
    expect((await (await redeem(late)).json()).error_codes).toEqual([700082]);
  });

  it('may have the answer posted by a form', async () => {
    const response = await sampleServer()(post(address({response_mode: 'form_post', state: '"<s>'}), choose));
    const text = await response.text();
    expect(text).toContain(`action="${callback}"`);
    expect(text).toMatch(/name="code" value="[^"]+"/);
    expect(text).toContain('name="state" value="&quot;&lt;s&gt;"');
  });

  it('is told of a refusal by a form too', async () => {
    const directory = {
      ...sampleServerDirectory,
      enterpriseApps: sampleServerDirectory.enterpriseApps.map((app) => ({...app, grants: []})),
    };
    const url = address({response_mode: 'form_post'});
    const response = await sampleServer({directory})(post(url, {...choose, decision: 'cancel'}));
    expect(await response.text()).toMatch(/name="error_description" value="AADSTS65004: /);
  });

  it('asks for consent once: the server remembers it', async () => {
    const directory = {
      ...sampleServerDirectory,
      enterpriseApps: sampleServerDirectory.enterpriseApps.map((app) => ({...app, grants: []})),
    };
    const tenant = sampleServer({directory});
    const only = (form: Changes) => tenant(post(address(), form));
    expect(await pageText(await only({account: people.user}))).toContain('Permissions requested');
    await only({account: people.user, decision: 'accept'});
    expect((await only({account: people.user})).status).toBe(302);
    // The administrator has not consented for themselves, and does now for everyone.
    expect((await only({account: people.administrator})).status).toBe(200);
    await only({...choose, on_behalf_of_organization: 'yes'});
    expect((await only({account: people.administrator})).status).toBe(302);
  });
});

describe('prompt and hints', () => {
  it.each(['nothing', 'none login', 'admin_consent'])('prompt=%s is refused', async (prompt) => {
    const response = await sampleServer()(new Request(address({prompt})));
    expect(response.headers.get('location')).toContain('AADSTS90023');
  });

  it.each(['login', 'select_account', 'create', 'select_account consent'])(
    'prompt=%s shows accounts',
    async (prompt) => {
      const url = address({prompt, login_hint: 'astrid.morel@boulangerie-fjord.example'});
      expect(await pageText(await sampleServer()(new Request(url)))).toContain('Pick an account');
    },
  );

  it('prompt=none is told at the redirect URI that nobody is signed in', async () => {
    const response = await sampleServer()(new Request(address({prompt: 'none'})));
    expect(response.headers.get('location')).toContain('error=login_required');
  });

  it('login_hint chooses the account', async () => {
    const url = address({login_hint: 'Astrid.Morel@boulangerie-fjord.example'});
    expect((await sampleServer()(new Request(url))).headers.get('location')).toContain('code=');
  });

  it.each([
    ['consumers', /Noé Tremblay/, /Astrid Morel/],
    ['organizations', /Astrid Morel/, /Noé Tremblay/],
    ['courriel.example', /Noé Tremblay/, /Astrid Morel/],
    ['elsewhere.example', /Astrid Morel.+Noé Tremblay/, /Inès Caron/],
  ])('domain_hint=%s shows whose accounts', async (domain_hint, shown, hidden) => {
    const offered = [people.administrator, people.personal];
    const tenant = sampleServer({directory: {...sampleServerDirectory, offered}});
    const text = await pageText(await tenant(new Request(address({domain_hint}, 'organizations'))));
    expect(text).toMatch(shown);
    expect(text).not.toMatch(hidden);
  });
});
