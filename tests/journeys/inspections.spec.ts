/** A token and a manifest, pasted: in a guide by keyboard, and alone on a phone and in the dark, in both languages. */
import {recordScripts} from '../support/scripts';
import {expectAccessible} from '../support/accessibility';
import {expect, inEachLanguage, test} from '../support/journey';
import {identifiers, manifest, token} from '../support/marks';

const signature = token.slice(token.lastIndexOf('.') + 1);

inEachLanguage((language) => {
  const {root, token: tokenWords, manifest: manifestWords} = language;

  test.describe('in a guide', () => {
    test.use({integration: 'ipaas-business-central'});

    test('by keyboard: the token loads with its box, is read, compared with the values, and wiped', async ({
      guide,
      page,
    }) => {
      const scripts = recordScripts(page);
      await guide.open();
      await guide.value('tenantId').fill(identifiers.tenantId);
      const before = (await scripts()).length;
      const box = page.getByTestId('inspect-token');
      await box.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      const field = box.getByTestId('token-text');
      await expect(field).toBeVisible();
      expect((await scripts()).length).toBeGreaterThan(before);
      await page.keyboard.press('Tab');
      await expect(field).toBeFocused();
      await page.keyboard.insertText(token);
      const result = box.getByTestId('token-result');
      await expect(result.getByRole('heading').first()).toBeFocused();
      await expect(field).toHaveValue('');
      const hint = (code: string) => result.locator(`[data-code="${code}"]`);
      await expect(hint('tenant-right')).toContainText(tokenWords.hints['tenant-right']({}));
      await expect(hint('user-in-place-of-application')).toHaveAttribute('data-tone', 'differs');
      await expect(result).toContainText(tokenWords.notProof.text);
      expect(await page.content()).not.toContain(signature);
      await result.locator('summary').click();
      await expect(result.locator('tr').filter({hasText: 'upn'})).toContainText(tokenWords.claims.upn);
      await expectAccessible(page, 'token', '[data-testid="inspect-token"]');
      await box.getByTestId('token-text-clear').click();
      await expect(result).toHaveCount(0);
      await expect(box.getByTestId('token-text-say')).toHaveText(tokenWords.form.cleared);
    });

    test('by keyboard: the manifest is compared step by step, and its step is a click away', async ({
      guide,
      page,
    }) => {
      await guide.open();
      const box = page.getByTestId('inspect-manifest');
      await box.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      const field = box.getByTestId('manifest-text');
      await expect(field).toBeVisible();
      await page.keyboard.press('Tab');
      await page.keyboard.insertText(manifest);
      const result = box.getByTestId('manifest-result');
      await expect(result.getByRole('heading').first()).toBeFocused();
      await expect(result.locator('[data-fact="consent"]')).toHaveAttribute('data-status', 'cannot-tell');
      const asked = result.locator('[data-fact="permission-requested"]').first();
      await expect(asked).toHaveAttribute('data-status', 'failed');
      await expect(result).toContainText(manifestWords.noConsent.title);
      await expect(result.locator('pre')).toContainText('"type": "Role"');
      await expectAccessible(page, 'manifest', '[data-testid="inspect-manifest"]');
      await result.locator('[data-step="add-permissions"] a').click();
      await expect(page.locator('h2#add-permissions')).toBeInViewport();
    });
  });

  for (const [path, field, text, result] of [
    ['token', 'token-text', token, 'token-result'],
    ['manifest', 'manifest-text', manifest, 'manifest-result'],
  ] as const) {
    test(`/${path}, on a phone in the dark: nothing is wider than the screen`, async ({page}) => {
      await page.setViewportSize({width: 360, height: 740});
      await page.emulateMedia({colorScheme: 'dark'});
      await page.goto(`./${root}${path}`);
      await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
      await page.getByTestId('inspect-guide').selectOption('codat-business-central');
      await page.getByTestId(field).fill(text);
      await expect(page.getByTestId(result)).toBeVisible();
      for (const summary of await page.getByTestId(result).locator('summary').all()) await summary.click();
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
      await expectAccessible(page, `${path}, phone, dark`);
    });
  }

  test('a dropped file is read; a picture is refused; of several applications one is chosen', async ({
    page,
  }) => {
    await page.goto(`./${root}manifest`);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    await page.getByTestId('inspect-guide').selectOption('codat-business-central');
    const drop = async (type: string, content: string) => {
      const dataTransfer = await page.evaluateHandle(
        ([fileType, text]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([text], 'dropped', {type: fileType}));
          return transfer;
        },
        [type, content] as const,
      );
      await page.getByTestId('manifest-text').dispatchEvent('drop', {dataTransfer});
    };
    await drop('image/png', 'x');
    await expect(page.getByTestId('manifest-text-say')).toHaveText(manifestWords.problems['not-text']());
    await drop('application/json', `\ufeff[${manifest},${manifest}]`);
    await page.getByTestId('manifest-choices').getByRole('button').first().click();
    await expect(page.getByTestId('manifest-result')).toContainText(identifiers.clientId);
  });
});
