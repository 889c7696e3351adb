/** Real mode: what would be asked of Microsoft. A stand-in answers in its place; nothing leaves the machine. */
import type {BrowserContext} from '@playwright/test';
import {goodValues} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';
import {keptBy} from '../support/storage';

const microsoft = 'login.microsoftonline.com';

test.use({standIns: [microsoft]});

inEachLanguage(({words}) => {
  test('the sign-in window asks Microsoft for exactly what was announced', async ({
    guide,
    page,
    context,
    baseURL,
  }) => {
    const asked = await standIn(context);
    await guide.open();
    await guide.check.useOwnRegistration();
    await guide.check.root.getByTestId('sign-in-clientId').fill(goodValues.clientId);
    await guide.check.root.getByTestId('sign-in-tenantId').fill(goodValues.tenantId);
    await expect(guide.value('clientId')).toHaveValue(goodValues.clientId);
    const redirectUri = new URL('/redirect.html', baseURL).href;
    await expect(guide.check.root.getByTestId('redirect-uri')).toHaveText(redirectUri);

    const opening = page.waitForEvent('popup');
    await guide.check.start.click();
    const opened = await opening;
    await expect(opened.getByText('Stand-in')).toBeVisible();

    expect(asked.authorize).toHaveLength(1);
    const url = new URL(asked.authorize[0] ?? '');
    expect(url.origin + url.pathname).toBe(`https://${microsoft}/organizations/oauth2/v2.0/authorize`);
    const sent = Object.fromEntries(url.searchParams);
    expect(sent).toMatchObject({
      client_id: goodValues.clientId,
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: redirectUri,
      prompt: 'select_account',
    });
    expect(new Set(sent['scope']?.split(' '))).toEqual(new Set(['openid', 'profile', 'offline_access']));
    expect(sent['code_challenge']).toMatch(/^[\w-]{43}$/);
    expect(sent['state']).toMatch(/.{20,}/);
    expect(sent['nonce']).toMatch(/.{20,}/);
    expect(Object.keys(sent).filter((name) => /secret|token|password|verifier/i.test(name))).toEqual([]);
    expect(asked.others).toEqual([]);

    const kept = JSON.stringify(await keptBy(page));
    expect(kept).not.toMatch(/secret|eyJ[\w-]+\.eyJ/i);
    await guide.check.cancel.click();
    await expect(guide.check.trouble).toHaveAttribute('data-trouble', 'cancelled');
    expect(Object.keys((await keptBy(page)).tab).filter((key) => !key.startsWith('passerelle:'))).toEqual([]);
  });

  test('without a client ID nothing is asked, and the field that is missing gets the focus', async ({
    guide,
    context,
  }) => {
    const asked = await standIn(context);
    await guide.open();
    await guide.check.useOwnRegistration();
    await guide.check.start.click();
    const missing = guide.check.root.getByTestId('sign-in-missing');
    await expect(missing).toHaveText(words.signInCheck.preflight.missing(words.values.names.clientId));
    await expect(guide.check.root.getByTestId('sign-in-clientId')).toBeFocused();
    expect([...asked.authorize, ...asked.others]).toEqual([]);
  });

  test('a secret in the field of the client ID is wiped there too', async ({guide, page}) => {
    const secret = 'Abc8Q~abcdefghijklmnopqrstuvwxyz0123456_';
    await guide.open();
    await guide.check.useOwnRegistration();
    const field = guide.check.root.getByTestId('sign-in-clientId');
    await field.fill(secret);
    await expect(field).toHaveValue('');
    await expect(guide.check.root).toContainText(words.values.problems.secret);
    expect(JSON.stringify(await keptBy(page))).not.toContain(secret);
  });
});

/** Answers whatever goes to Microsoft, and remembers it. */
async function standIn(context: BrowserContext) {
  const authorize: string[] = [];
  const others: string[] = [];
  await context.route(`https://${microsoft}/**`, (route) => {
    const url = route.request().url();
    (new URL(url).pathname.endsWith('/authorize') ? authorize : others).push(url);
    return route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Stand-in</title><p>Stand-in</p>',
    });
  });
  return {authorize, others};
}
