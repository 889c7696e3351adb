/** MSAL Browser with its own network code, in Chromium, against the server; and the server's pages as people see them. */
import {createHash, X509Certificate} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {connect} from 'node:tls';
import AxeBuilder from '@axe-core/playwright';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type LaunchOptions,
  type Page,
  type Request,
} from '@playwright/test';
import getPort from 'get-port';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {clientIdOf} from '../../src/practice-tenant/server/server-directory';
import {checkerClientId} from '../../src/practice-tenant/server/checker-registration';
import {chromiumLaunch} from '../test/browser';
import {startClientSite, type ClientSite} from './harness/client-site';
import {startHost, type Host} from './host/start';

const bc = 'https://api.businesscentral.dynamics.com';

let directory: string;
let host: Host;
let client: ClientSite;
let launchOptions: LaunchOptions;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'practice-tenant-'));
  host = await startHost({port: await getPort(), scenario: 'all-is-well', lang: 'en', directory});
  client = await startClientSite();
  const {args = [], ...launch} = chromiumLaunch(process.env);
  // Chromium takes authorities from the system alone. This key, and no other, is trusted without one.
  launchOptions = {...launch, args: [...args, `--ignore-certificate-errors-spki-list=${await serverKey()}`]};
  browser = await chromium.launch(launchOptions);
}, 120_000);

afterAll(async () => {
  // Undefined where an earlier step failed.
  await (browser as Browser | undefined)?.close();
  await client.close();
  await host.close();
  await rm(directory, {recursive: true, force: true});
});

beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
});

describe('MSAL Browser', {timeout: 60_000}, () => {
  it('finds the endpoints, signs in with a pop-up, redeems, refreshes, and Graph answers the page', async () => {
    const page = await openClient();
    expect(await signInWithPopup(page)).toMatchObject({
      username: 'astrid.morel@boulangerie-fjord.example',
      scopes: expect.arrayContaining([
        `${bc}/Financials.ReadWrite.All`,
        `${bc}/user_impersonation`,
      ]) as string[],
      me: {displayName: 'Astrid Morel'},
    });
  });

  it('signs in in a hidden frame, where cookies reach it and somebody is signed in', async () => {
    await context.close();
    context = await openLenientBrowser();
    for (const silently of ['', 'astrid.morel@boulangerie-fjord.example']) {
      expect(await outcomeOf(await openClient({silently}))).toMatchObject({
        error: expect.stringMatching(/login_required: AADSTS50058/) as string,
      });
    }
    await signInWithPopup(await openClient());
    // Another page, which has no token of the first.
    for (const silently of ['', 'astrid.morel@boulangerie-fjord.example']) {
      expect(await outcomeOf(await openClient({silently}))).toEqual({
        username: 'astrid.morel@boulangerie-fjord.example',
      });
    }
  });
});

describe('the registration check', {timeout: 60_000}, () => {
  const right = {
    problems: [],
    // The server's registrations have further addresses, and no publisher that was verified.
    findings: ['warning: redirect-uri-superfluous', 'warning: publisher-not-verified'],
    consents: ['admin-granted', 'admin-granted'],
  };
  const cors = {'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after'};
  const isForToken = (request: Request) => new URL(request.url()).pathname.endsWith('/token');
  const toGraph = (url: URL) => url.href.startsWith(`${host.graph}/`);

  it('signs in once to read, asks for nothing more, and reads in six requests', async () => {
    const asked: Request[] = [];
    context.on('request', (request) => asked.push(request));
    const page = await openRegistration();
    let windows = 0;
    page.on('popup', () => (windows += 1));
    expect(await signInWithPopup(page)).toMatchObject(right);
    // Asked twice: Entra's page asks itself again once an account was chosen.
    const scopes = asked.flatMap((request) => new URL(request.url()).searchParams.get('scope') ?? []);
    expect([...new Set(scopes)].map((scope) => scope.split(' ').sort())).toEqual([
      [
        'https://graph.microsoft.com/Application.Read.All',
        'https://graph.microsoft.com/DelegatedPermissionGrant.Read.All',
        'offline_access',
        'openid',
        'profile',
      ],
    ]);
    const reads = asked.filter((request) => toGraph(new URL(request.url())));
    expect(reads.map((request) => request.method())).toEqual(Array.from({length: 6}, () => 'GET'));
    expect(reads.map((request) => request.url()).join(' ')).not.toMatch(/\/(me|users|groups)\b/);
    // Again, without a window and without another token.
    expect(await outcomeOf(page)).toMatchObject(right);
    expect(asked.filter((request) => toGraph(new URL(request.url())))).toHaveLength(12);
    expect(windows).toBe(1);
    expect(asked.filter(isForToken)).toHaveLength(1);
  });

  it('renews a token that Graph refuses, waits when told to, and says what else went wrong', async () => {
    const page = await openRegistration();
    await signInWithPopup(page);
    const once = async (status: number, headers: Record<string, string> = {}, times = 1) => {
      await context.route(toGraph, (route) => route.fulfill({status, headers: {...cors, ...headers}}), {
        times,
      });
      const outcome = await outcomeOf(page);
      await context.unrouteAll();
      return outcome;
    };
    const renewed = page.waitForRequest(isForToken);
    expect(await once(401)).toMatchObject(right);
    expect((await renewed).postData()).toContain('grant_type=refresh_token');
    const waited = await once(429, {'retry-after': '1'});
    expect(waited).toMatchObject(right);
    expect(waited).toMatchObject({phases: expect.arrayContaining(['throttled']) as string[]});
    expect(await once(429, {'retry-after': '600'}, 6)).toMatchObject({
      problem: {code: 'throttled', seconds: 600},
    });
    expect(await once(403, {}, 6)).toMatchObject({problem: {code: 'role-lacking'}});
    expect(await once(401, {}, 20)).toMatchObject({problem: {code: 'signed-out'}});
    expect(await once(503, {'retry-after': '900'}, 6)).toMatchObject({problem: {code: 'throttled'}});
    expect(await once(500, {}, 6)).toMatchObject({problem: {code: 'unusable-answer', status: 500}});
    await context.setOffline(true);
    expect(await outcomeOf(page)).toMatchObject({code: 'offline'});
    await context.setOffline(false);
    expect(await outcomeOf(page)).toMatchObject(right);
  });
});

describe('response_mode=form_post', {timeout: 60_000}, () => {
  it('posts the answer to a server, without a click', async () => {
    const page = await context.newPage();
    const query = new URLSearchParams({
      client_id: clientIdOf(0),
      redirect_uri: `${client.origin}/callback`,
      response_type: 'code',
      response_mode: 'form_post',
      scope: 'openid profile',
      state: '"<state> & more"',
    });
    await page.goto(`${host.authority}/oauth2/v2.0/authorize?${query.toString()}`);
    await page.getByRole('button', {name: /Astrid Morel/}).click();
    await page.waitForURL(`${client.origin}/callback`);
    const posted = new URLSearchParams((await page.locator('body').textContent()) ?? '');
    expect(posted.get('state')).toBe('"<state> & more"');
    expect(posted.get('code')).toMatch(/^[\w-]+\.[\w-]+$/);
  });
});

/** A browser of its own, set to let frames of other sites have their cookies. Chromium’s own setting keeps them back. */
async function openLenientBrowser(): Promise<BrowserContext> {
  const profile = join(directory, 'profile');
  await mkdir(join(profile, 'Default'), {recursive: true});
  const preferences = {profile: {cookie_controls_mode: 0, block_third_party_cookies: false}};
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return chromium.launchPersistentContext(profile, launchOptions);
}

async function openClient(more: Readonly<Record<string, string>> = {}): Promise<Page> {
  const page = await context.newPage();
  const {authority, graph} = host;
  const query = new URLSearchParams({authority, graph, client: clientIdOf(0), ...more});
  await page.goto(`${client.origin}/?${query.toString()}`);
  return page;
}

async function openRegistration(): Promise<Page> {
  const page = await context.newPage();
  const {authority, graph} = host;
  const query = new URLSearchParams({authority, graph, client: checkerClientId, application: clientIdOf(0)});
  await page.goto(`${client.origin}/registration?${query.toString()}`);
  return page;
}

async function signInWithPopup(page: Page): Promise<unknown> {
  const opening = context.waitForEvent('page');
  const outcome = outcomeOf(page);
  await (await opening).getByRole('button', {name: /Astrid Morel/}).click();
  return outcome;
}

/** What the client made of it once its one button was pressed. */
async function outcomeOf(page: Page): Promise<unknown> {
  await page.getByRole('button').click();
  await page.locator('output:not(:empty)').waitFor({state: 'attached'});
  return JSON.parse((await page.locator('output').textContent()) ?? '');
}

describe('the start page', {timeout: 60_000}, () => {
  it('says what is served, and changes scenario and language', async () => {
    const page = await context.newPage();
    await page.goto(host.origin);
    await page.getByText(`${host.authority}/oauth2/v2.0/token`).waitFor();
    await page.getByLabel('Scenario').selectOption('secret-expired');
    await page.getByLabel('Language').selectOption('fr');
    await page.getByRole('button', {name: 'Play this scenario'}).click();
    await page.getByRole('heading', {level: 1, name: 'Locataire d’entraînement'}).waitFor();
    await page.getByText('Le secret client a expiré', {exact: false}).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByLabel('Scénario').selectOption('all-is-well');
    await page.getByLabel('Langue').selectOption('en');
    await page.getByRole('button', {name: 'Jouer ce scénario'}).click();
    await page.getByRole('heading', {level: 1, name: 'Practice tenant'}).waitFor();
  });

  it.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 360],
  ] as const)('is in order for everyone (%s, %d wide)', async (colorScheme, width) => {
    const page = await context.newPage();
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width, height: 800});
    for (const path of ['/', '/common/oauth2/deviceauth']) {
      await page.goto(host.origin + path);
      const {violations} = await new AxeBuilder({page}).analyze();
      expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
});

/** SHA-256 of the server's public key, as Chromium names keys. The chain was verified with the printed authority. */
async function serverKey(): Promise<string> {
  const ca = readFileSync(host.certificateAuthority);
  const socket = connect({
    host: 'localhost',
    port: Number(new URL(host.origin).port),
    ca,
    servername: 'localhost',
  });
  await new Promise((resolve, reject) => socket.once('secureConnect', resolve).once('error', reject));
  const {raw} = socket.getPeerCertificate();
  socket.end();
  const key = new X509Certificate(raw).publicKey.export({type: 'spki', format: 'der'});
  return createHash('sha256').update(key).digest('base64');
}
