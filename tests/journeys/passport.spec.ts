/** The state of a set-up goes to support: saved in the guide, opened on its page, judged again, printed alone. */
import {readFile} from 'node:fs/promises';
import {expectAccessible} from '../support/accessibility';
import {goodValues} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';

/** As the second release wrote it. */
const allEvidence = 'tests/unit/passport/frozen/version-2.json';

inEachLanguage((language) => {
  const {root, passport: words} = language;

  test('saved after a check that failed, opened by somebody else, with the same verdict', async ({
    guide,
    page,
    browser,
  }) => {
    await guide.open();
    await guide.fillGoodValues();
    await guide.check.practise('required-scope-missing');
    await guide.check.signIn();
    await guide.check.expectOnly('required-scope-missing');
    const box = page.getByTestId('inspect-passport');
    await box.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await box.getByLabel(words.make.shortened).check();
    const saving = page.waitForEvent('download');
    await box.getByTestId('passport-save').click();
    const file = await (await saving).path();
    const text = await readFile(file, 'utf8');
    for (const value of Object.values(goodValues)) expect(text).not.toContain(value);

    const elsewhere = await browser.newContext({baseURL: new URL('/', page.url()).href});
    const colleague = await elsewhere.newPage();
    await colleague.goto(`./${root}passport`);
    await expect(colleague.locator('html[data-has-hydrated="true"]')).toBeAttached();
    await colleague.getByTestId('passport-text').fill(text);
    const verdict = colleague.getByTestId('passport-verdict');
    await expect(verdict).toHaveText(words.replay.same);
    await expect(verdict).toBeFocused();
    await expect(colleague.locator('[data-finding="required-scope-missing"]')).toBeVisible();
    await expect(colleague.locator('[data-step="add-permissions"]')).toHaveAttribute('data-status', 'failed');
    await expectAccessible(colleague, 'an opened passport');

    await colleague.emulateMedia({media: 'print'});
    await colleague.evaluate(() => {
      window.print = () => {};
      document.querySelector<HTMLButtonElement>('[data-testid="passport-print"]')?.click();
    });
    await expect(colleague.getByTestId('passport')).toBeVisible();
    await expect(colleague.getByRole('heading', {level: 1})).toBeHidden();
    await elsewhere.close();
  });

  test('one with all kinds of evidence tells live, practised and pasted apart, and leads to each check', async ({
    page,
  }) => {
    await page.goto(`./${root}passport`);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    await page.getByTestId('passport-text').fill(await readFile(allEvidence, 'utf8'));
    await expect(page.getByTestId('passport-verdict')).toHaveText(words.replay.same);
    const row = (step: string) => page.locator(`[data-step="${step}"]`);
    await expect(row('create-secret')).toContainText(words.states.pasted);
    await expect(row('check-sign-in')).toContainText(words.states.passed);
    const grounds = page.getByTestId('passport-grounds').getByRole('listitem');
    const {live, pasted, practice} = words.view.grounds;
    await expect(grounds).toHaveText([live, pasted, practice]);
    await expectAccessible(page, 'a passport of all evidence');
    await page.setViewportSize({width: 390, height: 844});
    await expectAccessible(page, 'a passport of all evidence, on a phone');

    await row('add-redirect-uri').getByRole('link', {name: words.view.recheck}).click();
    await expect(page).toHaveURL(
      new RegExp(`/${root}guides/cloud-elements-finance-operations#registration-box$`),
    );
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language.id}`));
    await expect(page.locator('#registration-box')).toBeInViewport();
  });

  test('a damaged file is explained, and closing leaves nothing', async ({page}) => {
    await page.goto(`./${root}passport`);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    const field = page.getByTestId('passport-text');
    await field.fill('{"format": "passerelle-passport", "version": 1,');
    await expect(page.getByTestId('passport-text-say')).toHaveText(words.problems['cut-off']);
    await page.getByTestId('passport-text-clear').click();
    await expect(field).toHaveValue('');
    await expect(page.getByTestId('passport-text-say')).toHaveText(words.form.cleared);
  });
});
