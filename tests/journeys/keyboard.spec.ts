/** From the top of the guide to a passed practice sign-in without a mouse. */
import type {Locator, Page} from '@playwright/test';
import {goodValues} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';
import {PracticeWindow} from '../support/sign-in-check';

inEachLanguage((language) => {
  test('everything that the check needs is reached by the keyboard', async ({guide, page}) => {
    const {check} = guide;
    await guide.open();
    await page.keyboard.press('Tab');
    await expect(page.locator('a[href^="#__docusaurus_skipToContent"]')).toBeFocused();
    await page.keyboard.press('Enter');

    await tabTo(page, guide.value('tenantId'));
    await page.keyboard.type(goodValues.tenantId);
    await tabTo(page, guide.value('clientId'));
    await page.keyboard.type(goodValues.clientId);

    await tabTo(page, guide.tick('create-secret'));
    await page.keyboard.press('Space');
    await expect(guide.stepIn('create-secret', 'done')).toBeVisible();

    await tabTo(page, check.root.getByRole('radio', {checked: true}));
    await page.keyboard.press('ArrowLeft');
    await expect(check.root.getByTestId('sign-in-mode-practice')).toBeChecked();
    await tabTo(page, check.root.getByTestId('scenario-picker'));
    await tabTo(page, check.start);
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('Enter');

    const opened = new PracticeWindow(await opening, language);
    await expect(opened.heading).toBeFocused();
    await tabTo(opened.page, opened.account('administrator'));
    await enterAndClose(opened.page);

    await expect(check.result).toHaveAttribute('data-verdict', 'passed');
    await expect(check.result.getByRole('heading', {level: 4})).toBeFocused();
    await tabTo(page, check.root.getByTestId('sign-out'));
    await page.keyboard.press('Enter');
    await expect(check.root).toContainText(language.words.signInCheck.account.signedOut);
  });

  test('the stops of a refused sign-in are reached by the keyboard', async ({guide, page}) => {
    const {check} = guide;
    await guide.open();
    await check.practise('redirect-uri-not-registered');
    await check.start.focus();
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('Enter');
    const opened = new PracticeWindow(await opening, language);
    await expect(opened.heading).toBeFocused();
    const close = opened.page.getByRole('button', {name: language.tenant.error.close});
    await tabTo(opened.page, close);
    await enterAndClose(opened.page);

    await check.expectPhase('window-seems-closed');
    await tabTo(page, check.pasteText);
    await page.keyboard.type('AADSTS50011');
    await tabTo(page, check.root.getByTestId('paste-explain'));
    await page.keyboard.press('Enter');
    await check.expectOnly('redirect-uri-not-registered');
    // What was pasted is answered where it was pasted; the finding of it stands before.
    await expect(check.root.getByTestId('doctor-answer').getByRole('heading').first()).toBeFocused();
    await tabTo(page, check.findings.getByRole('link').first(), 'Shift+Tab');
  });
});

/** More than any page has stops. */
const STOPS = 200;

/** The window may be gone before the key is up again. */
async function enterAndClose(window: Page): Promise<void> {
  await Promise.all([window.waitForEvent('close'), window.keyboard.press('Enter').catch(() => undefined)]);
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target, 'not reached by Tab').toBeFocused();
}
