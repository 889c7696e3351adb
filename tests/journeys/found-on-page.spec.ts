/** What a check found, told elsewhere on its page: under the steps, beside the reader’s values, in an explained error. */
import type {Locator, Page} from '@playwright/test';
import {foundOnPage as enFound} from '../../src/components/messages/en/found-on-page';
import {foundOnPage as frFound} from '../../src/components/messages/fr/found-on-page';
import {hintAnchor, tokenHintCodes} from '../../src/core/checks/token/hint';
import {diagnosisWords as enDiagnosis} from '../../src/core/messages/en/causes/diagnosis-words';
import {diagnosisWords as frDiagnosis} from '../../src/core/messages/fr/causes/diagnosis-words';
import {sayRegistrationFinding} from '../../src/core/messages/registration';
import {sampleRegistrationArgs} from '../../src/core/messages/registration-samples';
import {expectAccessible} from '../support/accessibility';
import type {GuidePage} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';
import {RegistrationBox} from '../support/registration-box';

const open = async (guide: GuidePage, page: Page): Promise<RegistrationBox> => {
  await guide.open();
  const box = new RegistrationBox(page);
  await box.unfold();
  return box;
};

inEachLanguage((language) => {
  const words = {en: enFound, fr: frFound}[language.id];
  const {reasons} = {en: enDiagnosis, fr: frDiagnosis}[language.id];
  const under = (guide: GuidePage, step: string): Locator => guide.step(step).getByTestId('step-findings');
  const titleOf = (code: 'redirect-uri-differs' | 'assignment-required') =>
    sayRegistrationFinding(language.registration.findings, code, sampleRegistrationArgs[code]).title;

  test('a finding stands under its step, leads to the check, and is said once', async ({guide, page}) => {
    const box = await open(guide, page);
    await box.read('redirect-uri-differs');
    const findings = under(guide, 'add-redirect-uri');
    await expect(findings).toContainText(words.foundBy(['registration'], true));
    const link = findings.getByRole('link', {name: titleOf('redirect-uri-differs')});
    await expect(link).toHaveAttribute('href', '#registration-box');
    const title = guide.contract.steps.find(({id}) => id === 'add-redirect-uri')?.title[language.id] ?? '';
    const news = page.getByTestId('findings-news');
    await expect(news).toHaveText(words.news([title]));
    await expect(news).toHaveAttribute('role', 'status');
    await expect(page.getByTestId('step-findings')).toHaveCount(1);
    await expectAccessible(page, 'a finding under its step', '[data-step="add-redirect-uri"]');
    await link.click();
    await expect(box.box.locator('summary').first()).toBeInViewport();
    await box.read('assignment-required');
    await expect(findings).toHaveCount(0);
    await expect(
      under(guide, 'grant-admin-consent').getByRole('link', {name: titleOf('assignment-required')}),
    ).toBeVisible();
  });

  test('after a reload, the step says which check to run again, and nothing is read aloud', async ({
    guide,
    page,
  }) => {
    const box = await open(guide, page);
    await box.read('redirect-uri-differs');
    await expect(under(guide, 'add-redirect-uri')).toBeVisible();
    await page.reload();
    await guide.isAwake();
    const again = under(guide, 'add-redirect-uri').getByRole('link', {name: words.again('registration')});
    await expect(again).toBeVisible();
    await expect(page.getByTestId('findings-news')).toHaveCount(0);
    await again.click();
    await expect(box.root).toBeVisible();
  });

  test('what the sign-in found leads back to it', async ({guide, page}) => {
    await guide.open();
    await guide.check.practise('consent-not-granted');
    await guide.check.signIn();
    const findings = under(guide, 'grant-admin-consent');
    await expect(findings).toContainText(words.foundBy(['sign-in'], true));
    await findings.getByRole('link').click();
    await expect(page.locator('h2#check-sign-in')).toBeInViewport();
  });

  test('an object ID that the page has read is known in a field and in an error', async ({guide, page}) => {
    const box = await open(guide, page);
    await box.read('all-is-well');
    for (const [at, is] of (['registration-object-id', 'enterprise-object-id'] as const).entries()) {
      const id = (await box.objectIds.locator('dd').nth(at).textContent()) ?? '';
      await guide.value('clientId').fill(id);
      await expect(guide.verdict('clientId')).toHaveAttribute('data-verdict', 'wrong');
      await expect(guide.verdict('clientId')).toContainText(words.mistaken.clientId(is));
      const suggestion = guide.verdict('clientId').getByRole('button');
      const rightId = (await suggestion.textContent())?.split(' ').at(-1) ?? '';
      await suggestion.click();
      await expect(guide.value('clientId')).toHaveValue(rightId);
      await expect(guide.verdict('clientId')).toHaveAttribute('data-verdict', 'right');
      const doctor = page.getByTestId('paste-refusal').last();
      if (at === 0) await doctor.locator('summary').first().click();
      await doctor
        .getByTestId('paste-text')
        .fill(`AADSTS700016: Application with identifier '${id}' was not found in the directory 'Contoso'.`);
      await doctor.getByTestId('paste-explain').click();
      await expect(page.getByTestId('doctor-answer').last()).toContainText(
        reasons['app-id-is-other-id']({quoted: id, is, rightId}),
      );
    }
  });

  test('hints of a token have their places in the reference', async ({page}) => {
    await page.goto(`./${language.root}reference/findings#${hintAnchor('object-id-of-application')}`);
    await expect(page.locator(`h3#${hintAnchor('object-id-of-application')}`)).toBeInViewport();
    await expect(page.locator(tokenHintCodes.map((code) => `h3#${hintAnchor(code)}`).join())).toHaveCount(
      tokenHintCodes.length,
    );
  });
});
