import {describe, expect, it} from 'vitest';
import {people, practiceTenantId} from '../practice-directory';
import {
  answerOf,
  authorizeUrl,
  bc,
  pageText,
  post,
  redirectUri,
  sampleDirectory,
  sampleTenant,
  signIn,
  type Changes,
} from '../sample-client';
import {withEnterpriseApps, withRegistrations} from '../directory';
import type {PracticeTenantOptions} from '..';

type Case = readonly [what: string, changes: Changes, code: number, segment?: string];

describe('refusals that stay on the tenant’s own page (L1)', () => {
  const cases: readonly Case[] = [
    ['an unknown tenant', {}, 90002, 'nobody.example'],
    ['no client ID', {client_id: undefined}, 900144],
    [
      'an unknown client in a named tenant',
      {client_id: '11111111-1111-4111-8111-111111111111'},
      700016,
      practiceTenantId,
    ],
    ['no redirect URI', {redirect_uri: undefined}, 900144],
    ['another path', {redirect_uri: `${redirectUri}x`}, 50011],
    ['another case', {redirect_uri: redirectUri.replace('redirect', 'Redirect')}, 50011],
    ['a trailing slash', {redirect_uri: `${redirectUri}/`}, 50011],
    ['another scheme', {redirect_uri: redirectUri.replace('https', 'http')}, 50011],
    ['somebody else’s address', {redirect_uri: 'https://evil.example/'}, 50011],
    [
      'somebody else’s address, and nothing else right',
      {redirect_uri: 'https://evil.example/', scope: '', state: undefined},
      50011,
    ],
  ];

  it.each(cases.map(([what, changes, code, segment]) => ({what, changes, code, segment})))(
    '$what',
    async ({changes, code, segment}) => {
      const response = await sampleTenant()(new Request(await authorizeUrl(changes, segment)));
      expect(response.status).toBe(200);
      expect(response.headers.get('location')).toBeNull();
      const text = await pageText(response);
      expect(text).toContain(`Message: AADSTS${code}: `);
      expect(text).toContain('Correlation Id: the-correlation-id');
      expect(text).toContain('Timestamp: 2026-11-21T09:30:00Z');
    },
  );

  const single = withRegistrations(sampleDirectory, (app) => ({...app, audience: 'single-tenant'}));
  const closed = withEnterpriseApps(sampleDirectory, (app) => ({...app, enabled: false}));
  const none = withRegistrations(sampleDirectory, (app) => ({...app, redirectUris: []}));
  const all = {...sampleDirectory, offered: Object.values(people)};

  it.each([
    ['a single-tenant registration at organizations', {directory: single}, {}, 50194],
    ['a registration without redirect URIs', {directory: none}, {}, 500113],
    ['a disabled enterprise application', {directory: closed}, {}, 7000112],
    ['a personal account', {directory: all}, {account: people.personal}, 500200],
    [
      'an account of another tenant',
      {directory: all},
      {account: people.otherUser, segment: practiceTenantId},
      50020,
    ],
    ['an unknown client at organizations', {scenario: 'application-not-found'}, {}, 700016],
    ['a user who is not assigned', {scenario: 'user-not-assigned'}, {account: people.user}, 50105],
    [
      'a policy on the resource',
      {scenario: 'sign-in-refused'},
      {changes: {scope: `openid ${bc}/.default`}},
      53003,
    ],
  ] as const satisfies readonly (readonly [
    string,
    Partial<PracticeTenantOptions>,
    Parameters<typeof signIn>[1],
    number,
  ])[])('%s', async (_, options, choices, code) => {
    const response = await signIn(sampleTenant(options), choices);
    expect(response.headers.get('location')).toBeNull();
    expect(await pageText(response)).toContain(`Message: AADSTS${code}: `);
  });

  it('asks for an account before it looks an unknown client up at organizations', async () => {
    const response = await sampleTenant({scenario: 'application-not-found'})(
      new Request(await authorizeUrl()),
    );
    expect(await pageText(response)).toContain('Pick an account');
  });

  it('admits a single-tenant registration at its own tenant, and a personal account where both admit it', async () => {
    const tenant = sampleTenant({directory: single});
    expect(answerOf(await signIn(tenant, {segment: practiceTenantId})).has('code')).toBe(true);
    const open = withRegistrations(all, (app) => ({...app, audience: 'multitenant-and-personal'}));
    const personal = {account: people.personal, segment: 'common'};
    expect(answerOf(await signIn(sampleTenant({directory: open}), personal)).has('code')).toBe(true);
  });
});

describe('refusals that return to the redirect URI (L2)', () => {
  const cases: readonly (readonly [what: string, changes: Changes, error: string, code: number])[] = [
    ['no response type', {response_type: undefined}, 'invalid_request', 900144],
    ['the implicit grant', {response_type: 'id_token'}, 'unsupported_response_type', 700054],
    ['an invented response type', {response_type: 'device'}, 'unsupported_response_type', 70005],
    ['no PKCE', {code_challenge: undefined, code_challenge_method: undefined}, 'invalid_request', 9002325],
    ['PKCE by the plain method', {code_challenge_method: 'plain'}, 'invalid_request', 9002325],
    ['PKCE without a method', {code_challenge_method: undefined}, 'invalid_request', 9002325],
    ['a challenge of the wrong size', {code_challenge: 'short'}, 'invalid_request', 501491],
    ['no nonce', {nonce: undefined}, 'invalid_request', 900144],
    ['no scope', {scope: undefined}, 'invalid_request', 900144],
    ['a malformed scope', {scope: 'openid https://'}, 'invalid_scope', 70011],
    ['two resources', {scope: `User.Read ${bc}/user_impersonation`}, 'invalid_request', 28000],
    ['.default among others', {scope: `${bc}/.default ${bc}/user_impersonation`}, 'invalid_scope', 70011],
    ['a scope that the resource lacks', {scope: `${bc}/Everything`}, 'invalid_client', 650053],
    ['a resource that is not there', {scope: 'https://nowhere.example/.default'}, 'invalid_resource', 500011],
    ['a silent request', {prompt: 'none'}, 'login_required', 50058],
  ];

  it.each(cases)('%s', async (_, changes, error, code) => {
    const response = await sampleTenant()(new Request(await authorizeUrl(changes)));
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toMatch(/^https:\/\/guides\.example\/redirect\.html#/);
    const answer = answerOf(response);
    expect(answer.get('error')).toBe(error);
    expect(answer.get('error_description')).toMatch(
      new RegExp(
        `^AADSTS${code}: .+ Trace ID: \\S+ Correlation ID: the-correlation-id Timestamp: 2026-11-21 09:30:00Z$`,
      ),
    );
    expect(answer.get('error_uri')).toBe(`https://login.microsoftonline.com/error?code=${code}`);
    expect(answer.get('state')).toBe('the-state');
    expect(answer.has('code')).toBe(false);
  });

  it('refuses a request without state, and invents none', async () => {
    const answer = answerOf(await sampleTenant()(new Request(await authorizeUrl({state: undefined}))));
    expect(answer.get('error_description')).toContain('AADSTS900144');
    expect(answer.has('state')).toBe(false);
  });

  it('refuses a response mode that it does not imitate, in the query', async () => {
    const response = await sampleTenant()(new Request(await authorizeUrl({response_mode: 'form_post'})));
    expect(new URL(response.headers.get('location') ?? '').searchParams.get('error_description')).toContain(
      'AADSTS70007',
    );
  });

  it('answers in the query where no mode, or the query, is asked', async () => {
    for (const response_mode of [undefined, 'query']) {
      const response = await signIn(sampleTenant(), {changes: {response_mode}});
      expect(new URL(response.headers.get('location') ?? '').searchParams.has('code')).toBe(true);
    }
  });

  it('needs no PKCE of a Web platform', async () => {
    const changes = {code_challenge: undefined, code_challenge_method: undefined};
    const tenant = sampleTenant({scenario: 'redirect-uri-on-wrong-platform'});
    expect(answerOf(await signIn(tenant, {changes})).has('code')).toBe(true);
  });
});

describe('the account', () => {
  it('is picked from those that the browser knows, and no other is believed', async () => {
    const tenant = sampleTenant();
    const url = await authorizeUrl();
    const picker = await pageText(await tenant(new Request(url)));
    expect(picker).toContain('Astrid Morel');
    expect(picker).toContain('Malik Bergeron');
    expect(picker).not.toContain('Noé Tremblay');
    for (const account of [people.personal, 'nobody', '']) {
      expect(await pageText(await tenant(post(url, {account})))).toContain('Pick an account');
    }
  });

  it('is taken from the hint, unless the client asks to choose or the person switches', async () => {
    const tenant = sampleTenant();
    const hint = {login_hint: 'Malik.Bergeron@boulangerie-fjord.example', prompt: undefined};
    expect(answerOf(await tenant(new Request(await authorizeUrl(hint)))).has('code')).toBe(true);
    const choose = await tenant(new Request(await authorizeUrl({...hint, prompt: 'select_account'})));
    expect(await pageText(choose)).toContain('Pick an account');
    const switched = await tenant(post(await authorizeUrl(hint), {account: people.user, switch: 'yes'}));
    expect(await pageText(switched)).toContain('Pick an account');
  });
});

describe('consent', () => {
  const everything = {scope: `openid profile offline_access ${bc}/.default`};

  it('is not asked again once it was given', async () => {
    expect(answerOf(await signIn(sampleTenant(), {changes: everything})).has('code')).toBe(true);
  });

  it('is asked for each permission by name, with the box for administrators only', async () => {
    const tenant = sampleTenant({scenario: 'consent-declined'});
    const administrator = await pageText(await signIn(tenant, {changes: everything}));
    for (const text of ['Access as the signed-in user', 'Financials.ReadWrite.All', 'Maintain access'])
      expect(administrator).toContain(text);
    expect(administrator).toContain('Consent on behalf of your organization');
    const user = await pageText(await signIn(tenant, {changes: everything, account: people.user}));
    expect(user).toContain('Permissions requested');
    expect(user).not.toContain('Consent on behalf of your organization');
  });

  it('is written in French', async () => {
    const tenant = sampleTenant({scenario: 'consent-declined', language: 'fr'});
    const response = await signIn(tenant);
    const html = await response.clone().text();
    expect(html).toContain('<html lang="fr">');
    const text = await pageText(response);
    expect(text).toContain('Consentement pour le compte de votre organisation');
    expect(text).toContain('Locataire d’entraînement — ce n’est pas Microsoft');
  });

  it('leads to a code when accepted and to AADSTS65004 when declined', async () => {
    const tenant = sampleTenant({scenario: 'consent-declined'});
    expect(answerOf(await signIn(tenant, {decision: 'accept'})).has('code')).toBe(true);
    const declined = answerOf(await signIn(tenant, {decision: 'cancel'}));
    expect(declined.get('error')).toBe('access_denied');
    expect(declined.get('error_subcode')).toBe('cancel');
    expect(declined.get('error_description')).toContain('AADSTS65004');
  });

  it('asks nothing with .default once anything of the resource was consented', async () => {
    const tenant = sampleTenant({scenario: 'required-scope-missing'});
    expect(answerOf(await signIn(tenant, {changes: everything})).has('code')).toBe(true);
    const byName = {scope: `openid ${bc}/Financials.ReadWrite.All`};
    expect(await pageText(await signIn(tenant, {changes: byName}))).toContain('Permissions requested');
  });

  it('is forced by prompt=consent, which shuts ordinary users out where only administrators may', async () => {
    const changes = {...everything, prompt: 'consent'};
    expect(await pageText(await signIn(sampleTenant(), {changes}))).toContain('Permissions requested');
    const directory = withEnterpriseApps(sampleDirectory, (app) => ({
      ...app,
      userConsent: 'administrators-only',
    }));
    const response = await signIn(sampleTenant({directory}), {changes, account: people.user});
    expect(await pageText(response)).toContain('AADSTS90094');
  });

  it('stops an ordinary user on the approval page, who may return without it', async () => {
    const tenant = sampleTenant({scenario: 'admin-approval-required'});
    const stopped = await signIn(tenant, {account: people.user});
    expect(stopped.headers.get('location')).toBeNull();
    expect(await pageText(stopped)).toContain('Need admin approval');
    const returned = answerOf(await signIn(tenant, {account: people.user, decision: 'return'}));
    expect(returned.get('error')).toBe('access_denied');
    expect(returned.get('error_description')).toContain('AADSTS90094');
    // Nobody accepts for an administrator by posting the form by hand.
    const forged = await signIn(tenant, {account: people.user, decision: 'accept'});
    expect(await pageText(forged)).toContain('Need admin approval');
    expect(answerOf(await signIn(tenant, {decision: 'accept'})).has('code')).toBe(true);
  });
});
