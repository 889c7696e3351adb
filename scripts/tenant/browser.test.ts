/** MSAL Browser with its own network code, in Chromium, against the server; and the server's pages as people see them. */
import {createHash, X509Certificate} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {connect} from 'node:tls';
import AxeBuilder from '@axe-core/playwright';
import {chromium, type Browser, type BrowserContext, type Page} from '@playwright/test';
import getPort from 'get-port';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {clientIdOf} from '../../src/practice-tenant/server/server-directory';
import {bundleScript} from '../site/static-page/bundle';
import {startHost, type Host} from './host/start';

const bc = 'https://api.businesscentral.dynamics.com';

let directory: string;
let host: Host;
let client: Server;
let clientOrigin: string;
let launchOptions: {readonly executablePath: string; readonly args: string[]};
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'practice-tenant-'));
  host = await startHost({port: await getPort(), scenario: 'all-is-well', lang: 'en', directory});
  client = await startClient();
  clientOrigin = `http://localhost:${String((client.address() as AddressInfo).port)}`;
  const found = [process.env['PASSERELLE_CHROMIUM'], chromium.executablePath(), '/usr/bin/chromium'];
  const executablePath = found.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('No Chromium found: set PASSERELLE_CHROMIUM, or install one');
  launchOptions = {
    executablePath,
    // Chromium takes authorities from the system alone. This key, and no other, is trusted without one.
    args: ['--no-sandbox', '--disable-gpu', `--ignore-certificate-errors-spki-list=${await serverKey()}`],
  };
  browser = await chromium.launch(launchOptions);
}, 120_000);

afterAll(async () => {
  // Undefined where an earlier step failed.
  await (browser as Browser | undefined)?.close();
  await new Promise((resolve) => client.close(resolve));
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

describe('response_mode=form_post', {timeout: 60_000}, () => {
  it('posts the answer to a server, without a click', async () => {
    const page = await context.newPage();
    const query = new URLSearchParams({
      client_id: clientIdOf(0),
      redirect_uri: `${clientOrigin}/callback`,
      response_type: 'code',
      response_mode: 'form_post',
      scope: 'openid profile',
      state: '"<state> & more"',
    });
    await page.goto(`${host.authority}/oauth2/v2.0/authorize?${query.toString()}`);
    await page.getByRole('button', {name: /Astrid Morel/}).click();
    await page.waitForURL(`${clientOrigin}/callback`);
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
  await page.goto(`${clientOrigin}/?${query.toString()}`);
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

/** A page with one button, the page that MSAL sends its answer to, and an address that says what was posted to it. */
async function startClient(): Promise<Server> {
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': [
      'text/html',
      '<!doctype html><html lang="en"><title>Client</title><button>Sign in</button><output></output><script src="client.js"></script></html>',
    ],
    '/client.js': [
      'text/javascript',
      await bundleScript('scripts/site/static-page/harness/server-client-page.ts'),
    ],
    '/redirect.html': [
      'text/html',
      '<!doctype html><html lang="en"><title>Redirect</title><script src="redirect.js"></script></html>',
    ],
    '/redirect.js': ['text/javascript', await bundleScript('src/auth/pages/redirect-bridge.ts')],
  };
  const server = createServer((request, response) => {
    const {url = '/', method} = request;
    if (method === 'POST') {
      response.writeHead(200, {'content-type': 'text/plain'});
      request.pipe(response);
      return;
    }
    const [type, text] = files[url.split('?')[0] ?? ''] ?? ['text/plain', ''];
    response.writeHead(text === '' ? 404 : 200, {'content-type': type}).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}

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
