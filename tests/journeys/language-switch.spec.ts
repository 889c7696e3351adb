/** Changing the language half-way keeps the place, the values, the ticks and the results. */
import {formatFinding} from '../../src/core/messages/format-finding';
import {practiceTenantId} from '../../src/practice-tenant/practice-directory';
import {GuidePage, contract, goodValues} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';
import {otherThan} from '../support/languages';
import {expectedOf, readerContext} from '../support/scenarios';

inEachLanguage((language) => {
  const other = otherThan(language);
  const finding = 'required-scope-missing';
  const redo = 'add-permissions';

  test(`to ${other.label}, in the middle of a step`, async ({guide, page}) => {
    await guide.open();
    await guide.value('clientId').fill(goodValues.clientId);
    await guide.tick('create-secret').check();
    await guide.check.practise(finding);
    await guide.check.signIn();
    await guide.check.expectOnly(finding);
    await guide.check.findings.locator(`a[href="#${redo}"]`).click();
    await expect(page.locator(`#${redo}`)).toBeInViewport();

    await page.locator(`nav a[hreflang="${other.id}"]`).click();

    const there = new GuidePage(page, other);
    await page.waitForURL(new RegExp(`/${other.root}guides/${contract.id}#${redo}$`));
    await there.isAwake();
    await expect(page.locator('html')).toHaveAttribute('lang', other.id);
    await expect(page.locator(`#${redo}`)).toBeInViewport();
    await expect(there.value('clientId')).toHaveValue(goodValues.clientId);
    await expect(there.tick('create-secret')).toBeChecked();
    await expect(there.stepIn(redo, 'failed')).toHaveText(new RegExp(other.words.guide.states.failed));
    await there.check.expectOnly(finding);
    const sentence = formatFinding(
      other.sentences.findings,
      {...expectedOf(finding, practiceTenantId, contract), severity: 'error'},
      readerContext(contract, other.id),
    );
    for (const text of Object.values(sentence)) await expect(there.check.findings).toContainText(text);
    await expect(there.check.root.getByTestId('sign-in-mode-practice')).toBeChecked();
  });

  test('the portal’s language is chosen apart from the page’s', async ({guide, page}) => {
    await guide.open();
    const label = page.locator('#register-application ~ ol').first();
    const portal = {en: 'New registration', fr: 'Nouvelle inscription'};
    await expect(label).toContainText(portal[language.id]);
    const {portalLanguage, portalLanguages} = language.words.guide;
    await page
      .getByRole('group', {name: portalLanguage})
      .getByText(portalLanguages[other.id], {exact: true})
      .click();
    await expect(label).toContainText(portal[other.id]);
    await expect(label).not.toContainText(portal[language.id]);
    await page.reload();
    await expect(label).toContainText(portal[other.id]);
  });
});
