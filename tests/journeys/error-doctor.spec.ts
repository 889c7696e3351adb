/** Paste what Microsoft said: inside a guide and alone, by keyboard, in both languages; nothing is kept or sent. */
import type {Page} from '@playwright/test';
import {contract, goodValues} from '../support/guide-page';
import {expectAccessible} from '../support/accessibility';
import {expect, inEachLanguage, test} from '../support/journey';
import {recordScripts} from '../support/scripts';

const [registered] = contract.registration.redirectUris;
const uri = registered?.uri ?? '';
const mismatch = (quoted: string) =>
  `Sorry, but we’re having trouble signing you in.\nAADSTS50011: The redirect URI '${quoted}' specified in the request does not match the redirect URIs configured for the application '${goodValues.clientId}'.`;
const secret = `abc8Q~${'Xy7_z.'.repeat(5)}Xy7_`;

inEachLanguage((language) => {
  const {root, doctor: words} = language;
  const answerIn = (page: Page) => page.getByTestId('doctor-answer').last();

  test('inside a guide, by keyboard: the difference, the blade with the reader’s ID, the step', async ({
    guide,
    page,
  }) => {
    const scripts = recordScripts(page);
    await guide.open();
    await guide.value('clientId').fill(goodValues.clientId);
    const before = (await scripts()).length;
    const box = page.getByTestId('paste-refusal').last();
    await box.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    const field = box.getByTestId('paste-text');
    await expect(field).toBeVisible();
    expect((await scripts()).length).toBeGreaterThan(before);
    await page.keyboard.press('Tab');
    await expect(field).toBeFocused();
    await page.keyboard.insertText(mismatch(`${uri}/`));
    await page.keyboard.press('Control+Enter');
    const answer = answerIn(page);
    await expect(answer).toHaveAttribute('data-cause', 'redirect-uri-mismatch');
    await expect(answer.getByRole('heading').first()).toBeFocused();
    const marks = answer.getByTestId('doctor-redirect').locator('mark');
    await expect(marks.first()).toHaveText('/');
    await expect(answer.getByTestId('doctor-places').first().locator('a').first()).toHaveAttribute(
      'href',
      new RegExp(goodValues.clientId),
    );
    const step = answer.getByTestId('doctor-step').first().getByRole('link');
    const target = (await step.getAttribute('href')) ?? '';
    await step.click();
    await expect(page.locator(`h2${target}`)).toBeInViewport();
    await expectAccessible(page, 'answer', '[data-testid="doctor-answer"]');
  });

  test('alone: a secret is wiped in the field, the answer can be cleared and brought back', async ({
    page,
  }) => {
    await page.goto(`./${root}diagnose`);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    const field = page.getByTestId('paste-text');
    await field.fill(`AADSTS7000215: Invalid client secret provided: ${secret}`);
    await expect(page.getByTestId('paste-masked')).toBeVisible();
    await expect(field).not.toHaveValue(new RegExp('Q~'));
    await page.getByTestId('paste-explain').click();
    const answer = answerIn(page);
    await expect(answer.locator('[data-code="AADSTS7000215"]')).toContainText(
      language.errors.AADSTS7000215.happened,
    );
    await answer.locator('summary').filter({hasText: words.answer.support}).first().click();
    const support = answer.getByTestId('doctor-support').first();
    await expect(support).toContainText('AADSTS7000215');
    await expect(support).not.toContainText('Q~');
    await expectAccessible(page, 'answer, alone');
    await page.getByTestId('paste-clear').click();
    await expect(page.getByTestId('doctor-answer')).toHaveCount(0);
    await expect(page.getByText(words.form.cleared)).toBeVisible();
    await page.getByTestId('paste-undo').click();
    await expect(answer).toBeVisible();
    const kept = await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));
    expect(kept).not.toContain('7000215');
  });

  test('alone, with a guide chosen: its contract is compared, its page is linked', async ({page}) => {
    await page.goto(`./${root}diagnose`);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    await page.getByTestId('doctor-guide').selectOption(contract.id);
    await page.getByTestId('paste-text').fill(mismatch(uri.toUpperCase().replace('HTTPS', 'https')));
    await page.getByTestId('paste-explain').click();
    const answer = answerIn(page);
    await expect(answer.getByTestId('doctor-redirect')).toContainText(uri);
    await expect(answer.getByTestId('doctor-step').first().getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`^/${root}guides/${contract.id}#`),
    );
  });

  test('what it does not know it says plainly; an empty field and a picture too', async ({page}) => {
    await page.goto(`./${root}diagnose`);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    await page.getByTestId('paste-explain').click();
    await expect(page.getByText(words.form.empty)).toBeVisible();
    await page.getByTestId('paste-text').fill('It does not work.');
    await page.getByTestId('paste-explain').click();
    await expect(answerIn(page)).toHaveAttribute('data-cause', 'unknown');
    await expect(answerIn(page)).toContainText(words.answer.unknown);
    await drop(page, 'error.png', 'image/png', 'x');
    await expect(page.getByText(words.form.notText)).toBeVisible();
    await drop(page, 'error.txt', 'text/plain', 'AADSTS65001: consent');
    await expect(page.getByTestId('paste-text')).toHaveValue('AADSTS65001: consent');
  });

  test('several slips in an address are marked one by one', async ({page}) => {
    await page.goto(`./${root}diagnose`);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    await page.getByTestId('doctor-guide').selectOption(contract.id);
    await page.getByTestId('paste-text').fill(mismatch(`${uri.replace('https', 'http')}/`));
    await page.getByTestId('paste-explain').click();
    const sides = answerIn(page).getByTestId('doctor-redirect').locator('dd');
    await expect(sides.first().locator('mark')).toHaveText(['', '/']);
    await expect(sides.last().locator('mark')).toHaveText(['s', '']);
  });

  test('whatever is pasted, it answers: blanks, a long text, control characters', async ({page}) => {
    await page.goto(`./${root}diagnose`);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    const explain = async (text: string) => {
      await page.getByTestId('paste-text').fill(text);
      await page.getByTestId('paste-explain').click();
    };
    await explain(' \n\t\u00a0 ');
    await expect(page.getByText(words.form.empty)).toBeVisible();
    await explain('\u0000\u0001\ufffd\u0007'.repeat(50));
    await expect(answerIn(page)).toHaveAttribute('data-cause', 'unknown');
    await explain(`${'log line without a refusal\n'.repeat(500)}AADSTS65001: consent`);
    await expect(answerIn(page)).toHaveAttribute('data-cause', 'consent-missing', {timeout: 15_000});
    await expect(answerIn(page).getByRole('heading').first()).toBeInViewport();
  });

  test('a page without an address leads here', async ({page, vigil}) => {
    await page.goto(`./${root}no-such-page`);
    vigil.forgive('no-such-page');
    await expect(page.getByRole('main').locator(`a[href="/${root}diagnose"]`)).toBeVisible();
  });
});

async function drop(page: Page, name: string, type: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, fileType, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, {type: fileType}));
      return transfer;
    },
    [name, type, text] as const,
  );
  await page.getByTestId('paste-text').dispatchEvent('drop', {dataTransfer});
}
