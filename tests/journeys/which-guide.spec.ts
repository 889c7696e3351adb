/** From “which guide is mine?” to the right guide: by vendor, by product, by keyboard, and without any script. */
import type {Locator, Page} from '@playwright/test';
import {integrations} from '../../src/core/contracts/integrations';
import type {Integration} from '../../src/core/contracts/schema';
import {expect, inEachLanguage, test} from '../support/journey';

const all = Object.values(integrations);

inEachLanguage(({id, root}) => {
  const address = `./${root}guides/which-guide`;
  const tree = (page: Page): Locator => page.getByTestId('decision-tree');
  /** The ends that lead to a guide: by its vendor’s name first, by its product afterwards. */
  const ends = (page: Page, {id: guide}: Integration): Locator =>
    tree(page).locator(`a[href$="${root}guides/${guide}"]`);

  for (const contract of all) {
    test(`${contract.vendor.name} leads to ${contract.id}`, async ({page}) => {
      await page.goto(address);
      const named = tree(page).getByRole('listitem').filter({hasText: contract.vendor.name}).first();
      await named.locator(`a[href$="${root}guides/${contract.id}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${root}guides/${contract.id}$`));
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    });
  }

  test('stands first among the guides, and lists them all', async ({page}) => {
    await page.goto(address);
    const table = page.getByRole('main').getByRole('table');
    for (const contract of all) {
      await expect(ends(page, contract).first()).toBeVisible();
      const named = table.getByRole('link', {name: contract.vendor.name});
      await expect(named.and(table.locator(`[href$="${root}guides/${contract.id}"]`))).toHaveCount(1);
    }
    const first = page.locator('.theme-doc-sidebar-menu a[href*="guides/"]').first();
    await expect(first).toHaveAttribute('aria-current', 'page');
  });

  test('the keyboard walks down the tree and opens a guide', async ({page}) => {
    await page.goto(address);
    const links = tree(page).getByRole('link');
    await links.first().focus();
    for (let stop = 1; stop < (await links.count()); stop += 1) await page.keyboard.press('Tab');
    await expect(links.last()).toBeFocused();
    await links.first().focus();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/which-guide/);
  });

  test.describe('without JavaScript', () => {
    test.use({javaScriptEnabled: false});

    test('the product and the sign-in lead to a guide, and a dead end to what to do', async ({page}) => {
      await page.goto(address);
      for (const contract of all) {
        await expect(tree(page)).toContainText(contract.product.name[id].replaceAll(/ (?=\d)/g, '\u00a0'));
      }
      const byProduct = ends(page, integrations['ipaas-business-central']).last();
      await byProduct.click();
      await expect(page).toHaveURL(/guides\/ipaas-business-central$/);
      await page.goto(address);
      await tree(page).locator('a[href$="#none-fits"]').last().click();
      await expect(page.locator('#none-fits')).toBeInViewport();
    });
  });
});
