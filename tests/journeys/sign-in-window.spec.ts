/** The window that opens, or does not, or goes away. */
import {practiceTenantId} from '../../src/practice-tenant/practice-directory';
import {PracticeWindow} from '../support/sign-in-check';
import {expect, inEachLanguage, test} from '../support/journey';
import {keptBy} from '../support/storage';

/** A reader must be told that the window is gone within this time. */
const NOTICED_WITHIN_MS = 2000;
/** Microsoft does not number its errors so high: no catalogue will know it. */
const unknownCode = 'AADSTS99999999';

inEachLanguage((language) => {
  const {signInCheck} = language.words;
  const {toolErrors} = language.sentences;

  test('a window that is closed is noticed, and another try succeeds', async ({guide}) => {
    await guide.open();
    await guide.check.practise();
    const opened = await guide.check.openWindow();
    await expect(opened.heading).toBeVisible();
    await guide.check.expectPhase('window-open');
    await opened.page.close();
    await expect(guide.check.root).toHaveAttribute('data-phase', 'window-seems-closed', {
      timeout: NOTICED_WITHIN_MS,
    });
    await expect(guide.check.root).toContainText(signInCheck.seemsClosedHint);
    await expect(guide.check.pasteText).toBeVisible();
    await guide.check.signIn();
    await expect(guide.check.result).toHaveAttribute('data-verdict', 'passed');
  });

  test('cancelling closes the window and says so', async ({guide, page}) => {
    await guide.open();
    await guide.check.practise();
    const opened = await guide.check.openWindow();
    await expect(opened.heading).toBeVisible();
    const closed = opened.page.waitForEvent('close');
    await guide.check.cancel.click();
    await closed;
    await expect(guide.check.trouble).toHaveAttribute('data-trouble', 'cancelled');
    await expect(guide.check.trouble).toContainText(toolErrors.cancelled.title);
    await expect(guide.check.findings).toHaveCount(0);
    expect(foreignKeys(await keptBy(page))).toEqual([]);
  });

  test('a blocked window: the way without one leads there and back, and leaves nothing', async ({
    guide,
    page,
  }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await guide.open();
    await guide.check.practise();
    await guide.check.start.click();
    await expect(guide.check.trouble).toHaveAttribute('data-trouble', 'popup-blocked');
    await expect(guide.check.trouble).toContainText(toolErrors['popup-blocked'].title);
    await expect(guide.check.withoutWindow).toHaveText(signInCheck.withoutWindow);

    const url = page.url();
    await guide.check.withoutWindow.click();
    await page.waitForURL(/\/practice\/authorize/);
    expect(JSON.stringify(await keptBy(page))).not.toMatch(tokenLike);
    await new PracticeWindow(page, language).choose('administrator');
    await page.waitForURL((arrived) => arrived.pathname === new URL(url).pathname);

    await guide.check.expectPhase('done');
    await expect(guide.check.result).toHaveAttribute('data-verdict', 'passed');
    await expect(guide.check.root.getByTestId('sign-in-account')).toContainText('astrid.morel');
    await expect(guide.check.root.getByTestId('sign-in-account')).toContainText(practiceTenantId);
    await expect(page).toHaveURL(url);
    const kept = await keptBy(page);
    expect(foreignKeys(kept)).toEqual([]);
    expect(JSON.stringify(kept)).not.toMatch(tokenLike);
  });

  test('the way without a window brings a refusal back too', async ({guide, page}) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await guide.open();
    await guide.check.practise('consent-declined');
    await guide.check.start.click();
    await guide.check.withoutWindow.click();
    const tenant = new PracticeWindow(page, language);
    await tenant.choose('administrator');
    await tenant.press(language.tenant.consent.cancel);
    await guide.check.expectOnly('consent-declined');
    await expect(guide.check.root.getByTestId('scenario-picker')).toHaveValue('consent-declined');
    expect(foreignKeys(await keptBy(page))).toEqual([]);
  });

  test('coming back without an answer is no result', async ({guide, page}) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await guide.open();
    await guide.check.practise();
    await guide.check.start.click();
    await guide.check.withoutWindow.click();
    await page.waitForURL(/\/practice\/authorize/);
    await expect(new PracticeWindow(page, language).heading).toBeVisible();
    await page.goBack();
    await guide.isAwake();
    await expect(guide.check.trouble).toHaveAttribute('data-trouble', 'cancelled');
    await expect(guide.check.result).toHaveCount(0);
    expect(foreignKeys(await keptBy(page))).toEqual([]);
  });

  test('a code that nobody knows leads to Microsoft’s lookup page', async ({guide}) => {
    await guide.open();
    await guide.check.practise('redirect-uri-not-registered');
    const opened = await guide.check.openWindow();
    await expect(opened.details).toBeVisible();
    await opened.page.close();
    await guide.check.expectPhase('window-seems-closed');
    await guide.check.paste(`Message: ${unknownCode}: Something new.`);
    await guide.check.expectOnly('sign-in-refused');
    await expect(guide.check.answer).toHaveAttribute('data-cause', 'unknown');
    await expect(guide.check.answer.getByTestId('paste-none')).toContainText(unknownCode);
    await expect(guide.check.answer.getByRole('link')).toHaveAttribute(
      'href',
      `https://login.microsoftonline.com/error?code=${unknownCode.slice('AADSTS'.length)}`,
    );
  });

  test('a known code is explained in this language; a text without one says what to look for', async ({
    guide,
  }) => {
    await guide.open();
    await guide.check.practise();
    const opened = await guide.check.openWindow();
    await opened.page.close();
    await guide.check.expectPhase('window-seems-closed');
    await guide.check.paste('It did not work.');
    await expect(guide.check.answer.getByTestId('paste-none')).toHaveText(language.doctor.answer.unknown);
    await guide.check.paste('AADSTS50105: Your administrator has configured the application…');
    await expect(guide.check.answer).toHaveAttribute('data-cause', 'user-not-assigned');
    await expect(guide.check.answer).toContainText(language.errors.AADSTS50105.happened);
    await expect(guide.check.answer.getByTestId('code-actor').first()).toHaveText(
      language.sentences.actors['tenant-admin'],
    );
    await expect(guide.check.answer.getByRole('link', {name: 'AADSTS50105', exact: true})).toHaveAttribute(
      'href',
      `/${language.root}errors/aadsts50105`,
    );
  });
});

/** A JSON web token, or the name of any. */
const tokenLike = /eyJ[\w-]+\.eyJ[\w-]+\.|refresh_?token|access_?token/i;

function foreignKeys({tab, browser, cookies}: Awaited<ReturnType<typeof keptBy>>): readonly string[] {
  const keys = [...Object.keys(tab), ...Object.keys(browser)];
  return [...keys.filter((key) => !key.startsWith('passerelle:')), ...(cookies ? [cookies] : [])];
}
