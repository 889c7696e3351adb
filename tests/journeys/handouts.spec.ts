/** What is handed to others: the request to an administrator, the values for the vendor, and the dates with their checks. */
import {readFile} from 'node:fs/promises';
import {integrations} from '../../src/core/contracts/integrations';
import {expectAccessible} from '../support/accessibility';
import {goodValues} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';
import {secrets} from '../support/marks';
import {recordScripts} from '../support/scripts';

inEachLanguage((language) => {
  const {root, id: locale, handouts: words, passport} = language;
  const other = locale === 'en' ? 'fr' : 'en';

  test.describe('in a guide', () => {
    test.use({integration: 'codat-business-central'});

    test('the request loads when it is opened, names what lacks, and is read in either language', async ({
      guide,
      page,
    }) => {
      const scripts = recordScripts(page);
      await guide.open();
      const before = (await scripts()).length;
      const box = page.getByTestId('inspect-packet');
      await box.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      const sheet = box.getByTestId('handout');
      await expect(sheet).toBeVisible();
      expect((await scripts()).length).toBeGreaterThan(before);
      await expect(box.getByTestId('handout-missing')).toContainText(words.box.values.clientId);
      await expect(sheet).not.toContainText('v2.0/adminconsent');

      await guide.value('clientId').fill(secrets['client secret']);
      await guide.fillGoodValues();
      await expect(box.getByTestId('handout-missing')).toBeEmpty();
      await expect(sheet).toContainText(goodValues.clientId);
      await expect(sheet.locator('a[href*="/v2.0/adminconsent?"]')).toHaveAttribute(
        'href',
        new RegExp(`client_id=${goodValues.clientId}`),
      );
      expect(await sheet.innerText()).not.toContain(secrets['client secret']);
      await expectAccessible(page, 'the request', '[data-testid="inspect-packet"]');

      await expect(sheet).toHaveAttribute('lang', locale);
      await box.getByLabel(words.box.languages[other]).check();
      await expect(sheet).toHaveAttribute('lang', other);
      const {consent} = integrations['codat-business-central'];
      expect(consent.by).toBe('admin');
      await expect(sheet).toContainText(
        integrations['codat-business-central'].registration.permissions[0]?.why[other] ?? '',
      );
    });

    test('it is saved, mailed without a recipient, and printed alone', async ({guide, page}) => {
      await guide.open();
      await guide.fillGoodValues();
      const box = page.getByTestId('inspect-packet');
      await box.locator('summary').first().click();
      const mail = box.getByTestId('handout-mail');
      await expect(mail).toHaveText(words.box.mail.brief);
      const href = (await mail.getAttribute('href')) ?? '';
      expect(href).toMatch(/^mailto:\?subject=/);
      expect(href.length).toBeLessThanOrEqual(2_000);
      await expect(box.getByTestId('handout-mail-says')).toHaveText(words.box.mail.sayBrief);

      const saving = page.waitForEvent('download');
      await box.getByTestId('handout-save').click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toBe(`codat-business-central-${words.packet.file}-${locale}.txt`);
      const text = await readFile(await saved.path(), 'utf8');
      for (const id of ['tenantId', 'clientId'] as const) expect(text).toContain(goodValues[id]);

      await page.getByTestId('packet-whom').selectOption('business-central-administrator');
      await expect(box.getByTestId('handout')).not.toContainText('adminconsent');
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await box.getByTestId('handout-print').click();
      await page.emulateMedia({media: 'print'});
      await expect(box.getByTestId('handout')).toBeVisible();
      await expect(page.getByRole('heading', {level: 1})).toBeHidden();
      await expect(box.getByTestId('handout-print')).toBeHidden();
      const pages = (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
      // Of the guide around it, nothing takes paper.
      expect(pages.length).toBeLessThanOrEqual(2);
    });
  });

  test.describe('in a guide whose vendor has a technician', () => {
    test.use({integration: 'prextra-exchange'});

    test('the values for the vendor are there to copy, and of the secret nothing but the channel', async ({
      guide,
      page,
    }) => {
      await guide.open();
      await guide.value('clientId').fill(goodValues.clientId);
      await guide.value('tenantId').fill(goodValues.tenantId);
      const box = page.getByTestId('inspect-handover');
      await box.locator('summary').first().click();
      const sheet = box.getByTestId('handout');
      await expect(sheet).toContainText(goodValues.clientId);
      const {channel, never} = integrations['prextra-exchange'].handover;
      await expect(sheet).toContainText(channel[locale]);
      await expect(sheet).toContainText(never[locale]);
      await expect(sheet).toContainText(words.vendor.never);
      await expectAccessible(page, 'the hand-over', '[data-testid="inspect-handover"]');
    });

    test('the calendar’s dates lead to the check, and the file holds no value', async ({guide, page}) => {
      await guide.open();
      await guide.value('clientId').fill(goodValues.clientId);
      const box = page.getByTestId('inspect-calendar');
      await box.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      await box.getByTestId('calendar-ends').fill('2099-03-31');
      await expect(box.getByTestId('calendar-dates').getByRole('listitem')).not.toHaveCount(0);
      const saving = page.waitForEvent('download');
      await box.getByTestId('calendar-download').click();
      const file = await readFile(await (await saving).path(), 'utf8');
      const unfolded = file.replaceAll('\r\n ', '');
      expect(unfolded).toContain('DTSTART;VALUE=DATE:20990331');
      expect(unfolded).not.toContain(goodValues.clientId);
      const check = /https?:\/\/\S+?#registration-box/.exec(unfolded)?.[0];
      expect(check).toBeDefined();

      // Who opens the link later lands on the check, which is open.
      await page.goto(check ?? '');
      await expect(page.getByTestId('registration-check')).toBeVisible();
    });
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`on a phone, ${scheme}: the request is no wider than the screen`, async ({page}) => {
      await page.setViewportSize({width: 360, height: 740});
      await page.emulateMedia({colorScheme: scheme});
      await page.goto(`./${root}guides/prextra-exchange#packet-box`);
      await expect(page.getByTestId('handout')).toBeVisible();
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    });
  }

  test('a passport says where the set-up is checked again', async ({guide, page}) => {
    await guide.open();
    const box = page.getByTestId('inspect-passport');
    await box.locator('summary').first().click();
    await box.getByTestId('passport-preview').locator('summary').click();
    const sheet = box.getByTestId('passport');
    await expect(sheet).toContainText(passport.view.recheck);
    const check = await sheet.locator('a[href$="#check-sign-in"]').last().getAttribute('href');
    expect(check).toMatch(/^http/);
  });
});
