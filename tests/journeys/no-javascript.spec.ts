/** Without JavaScript a guide is still a document: nothing that it says depends on a script. */
import type {Locator} from '@playwright/test';
import {entraFigures} from '../../src/remark/figures/entra';
import {contract} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';

test.use({javaScriptEnabled: false});

inEachLanguage((language) => {
  const {id, root, words} = language;
  const delegated = contract.registration.permissions;

  test('the guide reads from end to end', async ({page}) => {
    await page.goto(`./${root}guides/${contract.id}`);
    const main = page.getByRole('main');

    for (const step of contract.steps) {
      await expect(main.locator(`h2#${step.id}`)).toHaveText(new RegExp(`^${escaped(step.title[id])}`));
      const bar = main.locator(`[data-step="${step.id}"]`);
      await expect(bar).toContainText(step.establishes[id]);
      await expect(bar).toContainText(words.guide.checks[step.check]);
    }
    for (const {uri} of contract.registration.redirectUris) await expect(main).toContainText(uri);
    const minutes = contract.steps.reduce((sum, step) => sum + step.minutes, 0);
    await expect(main).toContainText(words.guide.aboutMinutes(minutes));

    const permissions = main.locator('#add-permissions ~ table, #add-permissions ~ div table').first();
    for (const {value, why} of delegated) await expectText(permissions, [value, why[id]]);
    const troubles = main.getByRole('table').filter({hasText: 'AADSTS7000215'});
    await expectText(troubles, ['AADSTS650052', 'AADSTS90094']);
    await expect(troubles.locator('a[href="#create-secret"]').first()).toBeVisible();
  });

  test('the check says beforehand what it asks for and never asks for', async ({page}) => {
    await page.goto(`./${root}guides/${contract.id}`);
    const check = page.getByTestId('sign-in-check');
    await expect(check).toContainText(words.signInCheck.before.title);
    await expect(check).toContainText(words.signInCheck.needsScript, {useInnerText: true});
    for (const {value, why, withoutIt} of delegated) {
      await expectText(check, [value, why[id], withoutIt[id]]);
    }
    for (const {value, why} of contract.registration.never) await expectText(check, [value, why[id]]);
  });

  test('each figure has its alternative, each diagram its words', async ({page}) => {
    await page.goto(`./${root}guides/${contract.id}`);
    for (const {alternative} of Object.values(entraFigures)) {
      await expect(page.getByRole('img', {name: alternative[id]})).toBeVisible();
    }
    const told = page.locator('details').filter({hasText: words.guide.inWords});
    await told.locator('summary').click();
    await expect(told.getByRole('listitem').first()).toBeVisible();
  });

  test('home and reference read too, and lead on', async ({page}) => {
    await page.goto(`./${root}`);
    await page.getByRole('main').locator(`a[href$="guides/${contract.id}"]`).first().click();
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await page.goto(`./${root}reference/errors`);
    await expect(page.locator('#aadsts50011')).toBeVisible();
  });
});

async function expectText(where: Locator, texts: readonly string[]): Promise<void> {
  for (const text of texts) await expect(where).toContainText(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
