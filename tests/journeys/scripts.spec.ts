/** The scripts that a guide writes: by keyboard, with the reader’s values, saved as shown; what is no output is said so. */
import {readFile} from 'node:fs/promises';
import {expectAccessible} from '../support/accessibility';
import {expect, inEachLanguage, test} from '../support/journey';
import {identifiers, refusal} from '../support/marks';

const theBox = '[data-testid="inspect-scripts"]';

inEachLanguage(() => {
  test.use({integration: 'ipaas-business-central'});

  test('are made of the reader’s values, in the language that was chosen, and saved as they stand', async ({
    guide,
    page,
  }) => {
    await guide.open();
    await guide.value('tenantId').fill(identifiers.tenantId);
    await guide.value('clientId').fill(identifiers.clientId);
    const box = page.locator(theBox);
    await box.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    const kind = box.getByTestId('script-kind');
    await expect(kind).toBeVisible();
    await expectAccessible(page, 'a script that creates', theBox);
    await box.getByTestId('script-purpose').selectOption('registration');
    for (const option of await kind
      .locator('option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')))) {
      await kind.selectOption(option);
      await expect(box.locator('pre')).toContainText(identifiers.clientId);
    }
    const shown = (await box.locator('pre').textContent()) ?? '';
    const download = page.waitForEvent('download');
    await box.getByTestId('script-save').click();
    const saved = await readFile(await (await download).path(), 'utf8');
    expect(saved.trim()).toBe(shown.trim());
  });

  test('answer what is no output of theirs in words, and keep nothing of it', async ({guide, page}) => {
    await guide.open();
    const box = page.locator(theBox);
    await box.locator('summary').first().click();
    await box.getByTestId('script-output-text').fill(refusal);
    await expect(box.getByTestId('script-output-text-say')).not.toBeEmpty();
    await expect(box.getByTestId('script-result')).toHaveCount(0);
  });
});
