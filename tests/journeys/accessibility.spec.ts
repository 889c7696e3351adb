/** Axe finds no violation, in either theme, on any page and in any state of the check. */
import {expectAccessible, expectAccessibleInBothThemes} from '../support/accessibility';
import {goodValues} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';
import {english, french} from '../support/languages';
import {staticPages} from '../support/pages';

/** Of the page, all else was looked at before the check was touched. */
const theCheck = '[data-testid="sign-in-check"]';

inEachLanguage((language) => {
  test('the home page', async ({page}) => {
    await page.goto(`./${language.root}`);
    await expectAccessibleInBothThemes(page, 'home');
  });

  test('a guide, as it opens', async ({guide, page}) => {
    await guide.open();
    await expectAccessibleInBothThemes(page, 'initial, own registration');
  });

  test('a guide, with values, with a wrong value', async ({guide, page}) => {
    await guide.open();
    await guide.fillGoodValues();
    await guide.tick('create-secret').check();
    await expect(guide.verdict('clientId')).toContainText(language.words.values.looksRight);
    await expectAccessibleInBothThemes(page, 'values filled');
    await guide.value('clientId').fill('https://entra.microsoft.com/');
    await expect(guide.verdict('clientId')).toHaveAttribute('data-verdict', 'wrong');
    await expectAccessibleInBothThemes(page, 'wrong value', '[data-verdict="wrong"]');
  });

  test('the check: before, passed, failed', async ({guide, page}) => {
    const {check} = guide;
    await guide.open();
    await guide.value('clientId').fill(goodValues.clientId);
    await check.practise();
    await expectAccessibleInBothThemes(page, 'scenario picker', theCheck);
    await check.signIn();
    await expect(check.result).toHaveAttribute('data-verdict', 'passed');
    await expectAccessibleInBothThemes(page, 'passed', theCheck);
    await check.practise('required-scope-missing');
    await check.signIn();
    await check.expectOnly('required-scope-missing');
    await expectAccessibleInBothThemes(page, 'failed', theCheck);
  });

  test('the check: window open, seems closed, refused, in trouble', async ({guide, page}) => {
    const {check} = guide;
    await guide.open();
    await check.practise('redirect-uri-not-registered');
    const opened = await check.openWindow();
    await expect(opened.details).toBeVisible();
    await expectAccessibleInBothThemes(opened.page, 'the tenant’s error page');
    await expectAccessibleInBothThemes(page, 'window open', theCheck);
    await opened.page.close();
    await check.expectPhase('window-seems-closed');
    await expectAccessibleInBothThemes(page, 'window seems closed', theCheck);
    await check.paste('AADSTS50011, then AADSTS99999999');
    await check.expectOnly('redirect-uri-not-registered');
    await expect(check.answer).toBeVisible();
    await expectAccessibleInBothThemes(page, 'refused, explained', theCheck);
    const again = await check.openWindow();
    await again.page.close();
    await check.cancel.click();
    await expect(check.trouble).toBeVisible();
    await expectAccessibleInBothThemes(page, 'trouble', theCheck);
  });

  test('the practice tenant’s pages', async ({guide}) => {
    const {check} = guide;
    await guide.open();
    await check.practise('consent-declined');
    const consent = await check.openWindow();
    await expect(consent.account('administrator')).toBeVisible();
    await expectAccessibleInBothThemes(consent.page, 'account picker');
    await consent.choose('administrator');
    await expect(consent.heading).toHaveText(language.tenant.consent.title);
    await expectAccessibleInBothThemes(consent.page, 'consent');
    await consent.page.close();
    await check.practise('admin-approval-required');
    const approval = await check.openWindow();
    await approval.choose('user');
    await expect(approval.heading).toHaveText(language.tenant.approval.title);
    await expectAccessibleInBothThemes(approval.page, 'admin approval');
  });
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({colorScheme: theme});

    // Long and without widgets: each language in one theme, since a theme's colours know no language.
    const {root} = theme === 'light' ? english : french;
    for (const path of [
      'reference/findings',
      'reference/errors',
      'errors',
      'errors/aadsts65001',
      'diagnose',
      'reference/what-changed',
      'about/accessibility',
      'about/privacy',
      'operate/host-your-own',
      'write/tags',
    ]) {
      test(`/${root}${path}`, async ({page}) => {
        await page.goto(`./${root}${path}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await expectAccessible(page, path);
      });
    }

    for (const path of staticPages) {
      test(`${path}, opened directly`, async ({page}) => {
        await page.goto(`./${path}`);
        await expect(page.getByRole('heading', {level: 1}).first()).toBeVisible();
        await expectAccessible(page, path);
      });
    }
  });
}
