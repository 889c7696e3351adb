/** Who is signed in: a browser that keeps cookies, and clients that ask it again. */
import {beforeEach, describe, expect, it} from 'vitest';
import {withEnterpriseApps} from '../directory';
import {people, practiceTenantId} from '../practice-directory';
import {pageText, type Changes, type SampleTenant} from '../sample-client';
import {clientOf, sampleOrigin, sampleServer, sampleServerDirectory} from '../server/sample-server';

const day = 24 * 60 * 60 * 1000;
const astrid = 'astrid.morel@boulangerie-fjord.example';
const malik = 'malik.bergeron@boulangerie-fjord.example';

/** Keeps the cookie that it is given, as a browser does. */
function browserOf(tenant: SampleTenant) {
  let cookie = '';
  const ask = async (path: string, form?: Changes): Promise<Response> => {
    const response = await tenant(
      new Request(`${sampleOrigin}/${practiceTenantId}${path}`, {
        headers: cookie === '' ? {} : {cookie: `other=1; ${cookie}`},
        ...(form && {method: 'POST', body: parameters(form)}),
      }),
    );
    const set = response.headers.get('set-cookie');
    if (set !== null) cookie = set.includes('Max-Age=0') ? '' : (set.split(';')[0] ?? '');
    return response;
  };
  return {
    ask,
    cookie: () => cookie,
    authorize: (changes: Changes = {}, form?: Changes) =>
      ask(`/oauth2/v2.0/authorize?${parameters({...request, ...changes})}`, form),
  };
}

const request: Changes = {
  client_id: clientOf('codat-business-central').client_id,
  redirect_uri: 'http://localhost:4711/callback',
  response_type: 'code',
  scope: 'openid profile',
};

function parameters(form: Changes): URLSearchParams {
  const defined = Object.entries(form).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return new URLSearchParams(defined);
}

/** What the client is told: `code`, or `error` and its number. */
function toldTo(response: Response): string {
  const location = response.headers.get('location');
  if (location === null) return `page ${response.status}`;
  const answer = new URL(location).searchParams;
  if (answer.has('code')) return 'code';
  return `${answer.get('error')} ${/AADSTS\d+/.exec(answer.get('error_description') ?? '')?.[0]}`;
}

let tenant: SampleTenant;
let browser: ReturnType<typeof browserOf>;
beforeEach(() => {
  tenant = sampleServer();
  browser = browserOf(tenant);
});
const signIn = (account: string) => browser.authorize({prompt: 'select_account'}, {account});

describe('a session', () => {
  it('begins with the account, in a cookie that scripts cannot read and other sites may send', async () => {
    expect(await pageText(await browser.authorize())).toContain('Pick an account');
    expect(browser.cookie()).toBe('');
    const response = await signIn(people.administrator);
    expect(response.headers.get('set-cookie')).toMatch(
      /^ESTSAUTH=[\w-]+; Path=\/; Secure; HttpOnly; SameSite=None$/,
    );
  });

  it('signs the one account in without a page, for any client and in that browser alone', async () => {
    await signIn(people.administrator);
    expect(toldTo(await browser.authorize())).toBe('code');
    const {client_id} = clientOf('cloud-elements-finance-operations');
    expect(toldTo(await browser.authorize({client_id}))).toBe('code');
    expect(toldTo(await browserOf(tenant).authorize())).toBe('page 200');
  });

  it('offers accounts where two are signed in, or a hint fits neither', async () => {
    await signIn(people.administrator);
    expect(toldTo(await browser.authorize({domain_hint: 'elsewhere.example'}))).toBe('page 200');
    await signIn(people.user);
    expect(toldTo(await browser.authorize())).toBe('page 200');
    expect(toldTo(await browser.authorize({login_hint: malik}))).toBe('code');
  });

  it.each(['login', 'select_account'])('is passed over by prompt=%s', async (prompt) => {
    await signIn(people.administrator);
    expect(await pageText(await browser.authorize({prompt}))).toContain('Pick an account');
  });

  it('spares prompt=consent the account, and not the consent', async () => {
    await signIn(people.administrator);
    expect(await pageText(await browser.authorize({prompt: 'consent'}))).toContain('Permissions requested');
  });

  it('ends after a day without use, and not with one', async () => {
    await signIn(people.administrator);
    for (const wait of [day - 1, day - 1]) {
      tenant.wait(wait);
      expect(toldTo(await browser.authorize())).toBe('code');
    }
    tenant.wait(day);
    expect(toldTo(await browser.authorize())).toBe('page 200');
  });

  it('is nothing that can be guessed', async () => {
    await signIn(people.administrator);
    const forged = new Request(
      `${sampleOrigin}/${practiceTenantId}/oauth2/v2.0/authorize?${parameters(request)}`,
      {headers: {cookie: `ESTSAUTH=${people.administrator}`}},
    );
    expect(toldTo(await tenant(forged))).toBe('page 200');
  });

  it('ends by signing out: of all accounts, or of the one named', async () => {
    await signIn(people.administrator);
    await signIn(people.user);
    await browser.ask(`/oauth2/v2.0/logout?logout_hint=${malik}`);
    expect(toldTo(await browser.authorize({prompt: 'none', login_hint: malik}))).toContain('login_required');
    expect(toldTo(await browser.authorize({prompt: 'none'}))).toBe('code');
    const response = await browser.ask('/oauth2/v2.0/logout');
    expect(response.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(await pageText(response)).toContain('You signed out');
    expect(toldTo(await browser.authorize({prompt: 'none'}))).toBe('login_required AADSTS50058');
  });
});

describe('prompt=none', () => {
  const silently = (changes: Changes = {}) => browser.authorize({prompt: 'none', ...changes});

  it('is refused without a session, whatever the hint', async () => {
    expect(toldTo(await silently())).toBe('login_required AADSTS50058');
    expect(toldTo(await silently({login_hint: astrid}))).toBe('login_required AADSTS50058');
  });

  it('is answered with one, and never with a page', async () => {
    await signIn(people.administrator);
    expect(toldTo(await silently())).toBe('code');
    expect(toldTo(await silently({login_hint: astrid.toUpperCase()}))).toBe('code');
    const another = await silently({login_hint: malik});
    expect(toldTo(another)).toBe('login_required AADSTS50058');
    expect(another.headers.get('location')).toContain('match+the+requested+login+hint');
  });

  it('is refused where two accounts fit', async () => {
    await signIn(people.administrator);
    await signIn(people.user);
    expect(toldTo(await silently())).toBe('interaction_required AADSTS16000');
    expect(toldTo(await silently({login_hint: malik}))).toBe('code');
  });

  it.each([
    ['nobody consented', {grants: []}, 'AADSTS65001'],
    ['only administrators consent', {grants: [], userConsent: 'administrators-only'}, 'AADSTS65001'],
    ['assignment is required', {assignmentRequired: true}, 'AADSTS50105'],
    ['the application is disabled', {enabled: false}, 'AADSTS7000112'],
  ] as const)('is refused at the redirect URI where %s', async (_, change, code) => {
    const directory = withEnterpriseApps(sampleServerDirectory, (app) => ({...app, ...change}));
    tenant = sampleServer({directory});
    browser = browserOf(tenant);
    await signIn(people.user);
    expect(toldTo(await silently())).toBe(`interaction_required ${code}`);
  });

  it('keeps to the page what no redirect URI may be told', async () => {
    await signIn(people.administrator);
    expect(toldTo(await silently({redirect_uri: 'https://evil.example/'}))).toBe('page 200');
  });
});
