/**
 * MSAL Browser, unmodified, in a real browser against the practice tenant: pop-up, account, consent, redirect bridge,
 * tokens. Two pages with two instances of the tenant, as on the site.
 */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type Browser, type BrowserContext, type Page} from '@playwright/test';
import sirv from 'sirv';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {practiceTenantId} from '../../src/practice-tenant/practice-directory';
import type {ScenarioId} from '../../src/practice-tenant/scenarios';
import {chromiumLaunch} from '../test/browser';
import {bundleScript} from './static-page/bundle';
import {writeStaticPages} from './static-pages';

const bc = 'https://api.businesscentral.dynamics.com';

let directory: string;
let server: Server;
let browser: Browser;
let context: BrowserContext;
let root: string;
let requests: string[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'practice-sign-in-'));
  await writeStaticPages({outDir: directory});
  await writeFile(
    join(directory, 'client.js'),
    await bundleScript('scripts/site/static-page/harness/client-page.ts'),
  );
  await writeFile(
    join(directory, 'client.html'),
    '<!doctype html><html lang="en"><title>Client</title><button>Sign in</button><output></output><script src="client.js"></script></html>',
  );
  // The policy of the published site: nothing inline, nothing from elsewhere.
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'";
  server = createServer(
    sirv(directory, {
      dev: true,
      setHeaders: (response) => response.setHeader('content-security-policy', policy),
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  root = `http://localhost:${port}/`;
  browser = await chromium.launch(chromiumLaunch(process.env));
}, 60_000);

afterAll(async () => {
  // Undefined where the launch itself failed.
  await (browser as Browser | undefined)?.close();
  await new Promise((resolve) => server.close(resolve));
  await rm(directory, {recursive: true});
});

beforeEach(async () => {
  context = await browser.newContext();
  requests = [];
  context.on('request', (request) => requests.push(request.url()));
});

afterEach(async () => {
  await context.close();
  expect(requests.filter((url) => !url.startsWith(root) && !url.startsWith('data:'))).toEqual([]);
});

describe('signing in with MSAL', {timeout: 30_000}, () => {
  it('gets exactly the consented permissions, and the tenant by name', async () => {
    const {client, popup} = await open('all-is-well');
    await popup.getByRole('button', {name: /Administrator/}).click();
    const outcome = await result(client);
    expect(outcome).toMatchObject({
      username: 'astrid.morel@boulangerie-fjord.example',
      tenantId: practiceTenantId,
      organization: {value: [{id: practiceTenantId, displayName: 'Boulangerie Fjord'}]},
    });
    expect(new Set(outcome['scopes'] as string[])).toEqual(
      new Set([`${bc}/user_impersonation`, `${bc}/Financials.ReadWrite.All`, `${bc}/.default`]),
    );
  });

  it('is told in French, and told of the refusal, when the person cancels', async () => {
    const {client, popup} = await open('consent-declined', 'fr');
    await popup.getByRole('button', {name: /Administrateur/}).click();
    await popup.getByRole('heading', {level: 1, name: 'Autorisations demandées'}).waitFor();
    await popup.getByText('Gérer l’accès aux données').waitFor();
    await popup.getByRole('button', {name: 'Annuler'}).click();
    expect(await result(client)).toMatchObject({
      error: {name: 'ServerError', code: 'access_denied', message: expect.stringContaining('AADSTS65004')},
    });
  });

  it.each([
    ['consent-not-granted', 'AADSTS65001', 'consent_required'],
    ['sign-in-refused', 'AADSTS53003', 'message_only'],
  ] as const)('%s: the product’s token is refused after a good sign-in', async (scenario, code, subError) => {
    const {client, popup} = await open(scenario);
    await popup.getByRole('button', {name: /Administrator/}).click();
    expect(await result(client)).toMatchObject({
      error: {code: 'invalid_grant', subError, message: expect.stringContaining(code)},
    });
  });

  it('redirect-uri-on-wrong-platform: the code cannot be redeemed from a page', async () => {
    const {client, popup} = await open('redirect-uri-on-wrong-platform');
    await popup.getByRole('button', {name: /Administrator/}).click();
    expect(await result(client)).toMatchObject({
      error: {code: 'invalid_request', message: expect.stringContaining('AADSTS9002326')},
    });
  });

  it('refresh-not-possible: nothing to redeem silently', async () => {
    const {client, popup} = await open('refresh-not-possible');
    await popup.getByRole('button', {name: /Administrator/}).click();
    expect(await result(client)).toMatchObject({error: {code: 'no_tokens_found'}});
  });

  it('admin-approval-required: returns without consent', async () => {
    const {client, popup} = await open('admin-approval-required');
    await popup.getByRole('button', {name: /Ordinary user/}).click();
    await popup.getByRole('button', {name: 'Return to the application without granting consent'}).click();
    expect(await result(client)).toMatchObject({
      error: {code: 'access_denied', message: expect.stringContaining('AADSTS90094')},
    });
  });

  it('redirect-uri-not-registered: stays on the tenant’s page, with a block to copy', async () => {
    const {client, popup} = await open('redirect-uri-not-registered');
    expect(await popup.locator('pre').textContent()).toMatch(
      /^Request Id: .+\nCorrelation Id: .+\n.+\nMessage: AADSTS50011: /,
    );
    await popup.getByRole('button', {name: 'Close this window'}).click();
    expect(popup.isClosed()).toBe(true);
    expect(await client.locator('output').textContent()).toBe('');
  });
});

describe('without a window of its own', {timeout: 30_000}, () => {
  it('an account can be chosen by keyboard, and a refusal leads back to where the person came from', async () => {
    const page = await context.newPage();
    await page.goto(`${root}client.html?scenario=user-not-assigned&lang=en`);
    const opening = context.waitForEvent('page');
    await page.getByRole('button').click();
    const address = await (await opening).waitForURL(/authorize\.html/).then(() => context.pages()[1]?.url());
    await page.goto(address ?? '');
    await page.getByRole('heading', {name: 'Pick an account'}).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('AADSTS50105');
    await page.getByRole('button', {name: 'Back to the guide'}).click();
    await page.waitForURL(/client\.html/);
  });
});

describe('the pages, opened directly', () => {
  it.each(['redirect.html', 'practice/authorize.html', 'practice/logout.html'])(
    '%s says what it is',
    async (path) => {
      const page = await context.newPage();
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(root + path);
      await page.getByRole('link', {name: 'To the guides'}).waitFor();
      expect(
        new URL(
          (await page.getByRole('link', {name: 'Vers les guides'}).getAttribute('href')) ?? '',
          page.url(),
        ).href,
      ).toBe(`${root}fr/`);
      expect(await page.title()).toContain('Passerelle');
      expect(errors).toEqual([]);
    },
  );
});

async function open(
  scenario: ScenarioId,
  language: 'en' | 'fr' = 'en',
): Promise<{client: Page; popup: Page}> {
  const client = await context.newPage();
  await client.goto(`${root}client.html?scenario=${scenario}&lang=${language}`);
  const opening = context.waitForEvent('page');
  await client.getByRole('button').click();
  const popup = await opening;
  await popup.getByRole('heading', {level: 1}).waitFor();
  return {client, popup};
}

async function result(client: Page): Promise<Record<string, unknown>> {
  await client.locator('output:not(:empty)').waitFor({state: 'attached'});
  return JSON.parse((await client.locator('output').textContent()) ?? '');
}
