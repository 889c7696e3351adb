/**
 * The registration is read in the guide, by a reader with a keyboard and one with a screen reader. Practice stands for
 * Microsoft; what each finding and each refusal says is proved by `tests/unit/registration`, which is cheaper.
 */
import type {Page} from '@playwright/test';
import {sayRegistrationFinding} from '../../src/core/messages/registration';
import type {RegistrationScenarioId} from '../../src/practice-tenant/scenarios/registration';
import {expectAccessible} from '../support/accessibility';
import type {GuidePage} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';
import {RegistrationBox} from '../support/registration-box';

/** Consent as the directory shows it, and what the check may say of it; “granted” is said of the first alone. */
const consents = {
  'all-is-well': ['passed', 'admin-granted'],
  'consent-prompt-forced': ['passed', 'prompt-forced'],
  'consent-missing': ['failed', 'not-granted'],
  'consent-user-only': ['failed', 'user-only'],
  'consent-on-another-api': ['failed', 'on-another-api'],
  'consent-revoked': ['failed', 'revoked'],
  'consent-blocked-by-policy': ['failed', 'blocked-by-policy'],
} as const satisfies Partial<Record<RegistrationScenarioId, readonly [string, string]>>;

const clientId = '5a55e4e1-0000-4000-8000-000000000001';

const open = async (guide: GuidePage, page: Page) => {
  await guide.open();
  const box = new RegistrationBox(page);
  await box.unfold();
  return box;
};

inEachLanguage((language) => {
  const {registration: words, root} = language;

  test('a right registration turns green, under its steps too', async ({guide, page}) => {
    const box = await open(guide, page);
    await box.read('all-is-well');
    await expect(box.result).toHaveAttribute('data-verdict', 'passed');
    await expect(box.result.getByRole('heading').first()).toBeFocused();
    for (const row of await box.rows.all()) await expect(row).toHaveAttribute('data-status', 'passed');
    await expect(box.objectIds).toContainText(words.objectIdOf['registration-object-id']);
    await expect(box.objectIds).toContainText(words.objectIdOf['enterprise-object-id']);
    const proved = guide.contract.steps.filter(({check}) => check === 'registration');
    expect(proved.length).toBeGreaterThan(0);
    for (const {id} of proved) await expect(guide.stepIn(id, 'practised')).toBeVisible();
    await expectAccessible(page, 'a right registration', '[data-testid="inspect-registration"]');
  });

  test('mistakes are told one after the other, each with its step', async ({guide, page}) => {
    const box = await open(guide, page);
    const mistakes = [
      ['redirect-uri-differs', 'add-redirect-uri'],
      ['permission-not-requested', 'add-permissions'],
      ['account-types-differ', 'register-application'],
      ['enterprise-app-disabled', 'grant-admin-consent'],
      ['assignment-required', 'grant-admin-consent'],
      ['credential-expired', 'create-secret'],
      ['registration-not-found', 'copy-client-id'],
    ] as const;
    for (const [code, step] of mistakes) {
      await box.read(code);
      const card = box.finding(code);
      await expect(card).toBeVisible();
      await expect(card.locator(`a[href="#${step}"]`)).toBeVisible();
      await expect(card.getByRole('link', {name: words.more})).toHaveAttribute(
        'href',
        `/${root}reference/findings#${code}`,
      );
    }
    await box.read('redirect-uri-differs');
    const {uri} = guide.contract.registration.redirectUris[0] ?? {uri: ''};
    const said = sayRegistrationFinding(words.findings, 'redirect-uri-differs', {
      uri,
      registered: `${uri}/`,
      differences: ['trailing-slash'],
      index: uri.length,
    });
    for (const text of Object.values(said))
      await expect(box.finding('redirect-uri-differs')).toContainText(text);
    await expectAccessible(page, 'a mistake', '[data-testid="inspect-registration"]');
    await box.finding('redirect-uri-differs').locator('a[href="#add-redirect-uri"]').click();
    await expect(page.locator('h2#add-redirect-uri')).toBeInViewport();
    await expect(guide.stepIn('add-redirect-uri', 'failed')).toBeVisible();
  });

  test('consent is never called granted but where it was', async ({guide, page}) => {
    const box = await open(guide, page);
    for (const [scenario, [status, state]] of Object.entries(consents)) {
      await box.read(scenario as RegistrationScenarioId);
      const row = box.consent('Financials.ReadWrite.All');
      await expect(row).toHaveAttribute('data-status', status);
      await expect(row).toContainText(words.consents[state]);
      const granted = box.result.getByText(words.consents['admin-granted']);
      await expect(granted).toHaveCount(state === 'admin-granted' ? 2 : 0);
    }
  });

  test('consent on its way: a clock in sight, and an end to it by keyboard', async ({guide, page}) => {
    const box = await open(guide, page);
    await box.choose('consent-propagating');
    await box.start.focus();
    await page.keyboard.press('Enter');
    await expect(box.clock).toBeVisible();
    await expect(box.progress).toHaveText(words.phases.waiting);
    // Seconds pass in sight, and nothing of it is read aloud each second.
    await expect(box.clock).toHaveAttribute('aria-live', 'off');
    const before = await box.clock.textContent();
    await expect(box.clock).not.toHaveText(before ?? '');
    await expect(box.consent('Financials.ReadWrite.All')).toHaveAttribute('data-status', 'cannot-tell');
    await expect(box.result).toHaveAttribute('data-verdict', 'cannot-tell');
    await expectAccessible(page, 'waiting for consent', '[data-testid="inspect-registration"]');
    await box.start.focus();
    await page.keyboard.press('Tab');
    await expect(box.cancel).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(box.clock).toHaveCount(0);
    await expect(box.consent('Financials.ReadWrite.All')).toHaveAttribute('data-status', 'cannot-tell');
  });

  test('without an application of its own, a copy of the site says so and offers two other ways', async ({
    guide,
    page,
  }) => {
    const box = await open(guide, page);
    await guide.value('clientId').fill(clientId);
    await box.root.getByTestId('sign-in-mode-real').check();
    await expect(box.root).toContainText(words.notConfigured);
    await expect(box.start).toBeDisabled();
    await expect(box.root.getByRole('link', {name: words.manifestInstead})).toHaveAttribute(
      'href',
      `/${root}manifest`,
    );
    await expectAccessible(page, 'no application to read with', '[data-testid="inspect-registration"]');
  });

  test('on a phone in the dark, nothing is wider than the screen', async ({guide, page}) => {
    await page.setViewportSize({width: 360, height: 740});
    await page.emulateMedia({colorScheme: 'dark'});
    const box = await open(guide, page);
    await box.read('redirect-uri-differs');
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    await expectAccessible(page, 'phone, dark', '[data-testid="inspect-registration"]');
  });
});

test.describe('application permissions', () => {
  test.use({integration: 'ipaas-business-central'});

  test('added as delegated ones: told apart', async ({guide, page, language}) => {
    const box = await open(guide, page);
    await box.read('permission-of-wrong-kind');
    const card = box.finding('permission-of-wrong-kind');
    await expect(card).toContainText('API.ReadWrite.All');
    await expect(card.locator('a[href="#add-permissions"]')).toBeVisible();
    await expect(box.consent('API.ReadWrite.All')).toContainText(
      language.registration.consents['admin-granted'],
    );
  });
});
