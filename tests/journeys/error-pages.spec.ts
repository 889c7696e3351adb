/** A page for each error code: by its address, without a script, in the other language, from the index. */
import {errorPagesIn} from '../../src/remark/error-pages';
import {expect, inEachLanguage, test} from '../support/journey';
import {otherThan} from '../support/languages';

const anchor = 'aadsts65001';

inEachLanguage((language) => {
  const {id, root, errors, errorPages: words} = language;
  const other = otherThan(language);
  const told = errorPagesIn(id).find((page) => page.anchor === anchor);
  if (!told) throw new Error(`no page for ${anchor}`);

  test('says what happened, why, who must act and what to do', async ({page}) => {
    await page.goto(`./${root}errors/${anchor}`);
    await expect(page).toHaveTitle(new RegExp(`^${words.page.title(told.code, told.title)} `));
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', told.happened);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', {level: 1})).toContainText('AADSTS65001');
    const {happened, cause, next} = errors.AADSTS65001;
    for (const text of [happened, cause, next, told.actor, ...told.todo, told.undo, told.stop]) {
      await expect(main).toContainText(text ?? '?');
    }
    for (const {to, step} of told.steps) {
      await expect(main.locator(`a[href="/${root}${to}"]`)).toHaveText(step);
    }
    await expect(main.getByRole('link', {name: words.page.lookup('AADSTS65001')})).toHaveAttribute(
      'href',
      'https://login.microsoftonline.com/error?code=65001',
    );
  });

  test('is named in both languages, and the switch keeps the code', async ({page}) => {
    await page.goto(`./${root}errors/${anchor}`);
    for (const hreflang of ['en', 'fr', 'x-default']) {
      await expect(page.locator(`link[rel="alternate"][hreflang="${hreflang}"]`)).toHaveAttribute(
        'href',
        new RegExp(`${hreflang === 'fr' ? '/fr' : ''}/errors/${anchor}$`),
      );
    }
    await page.locator(`nav a[hreflang="${other.id}"]`).click();
    await page.waitForURL(new RegExp(`/${other.root}errors/${anchor}$`));
    await expect(page.locator('html')).toHaveAttribute('lang', other.id);
    await expect(page.getByRole('main')).toContainText(other.errors.AADSTS65001.happened);
  });

  test('the index narrows as somebody types, and leads to a page without loading the site anew', async ({
    page,
  }) => {
    await page.goto(`./${root}errors`);
    const rows = page.locator('main li[id]');
    const all = Object.keys(errors).length;
    await expect(rows).toHaveCount(all);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    await page.getByTestId('error-filter').fill('65001');
    await expect(rows).toHaveCount(1);
    await expect(page.getByRole('status')).toHaveText(words.index.shown(1, all));
    await page.evaluate(() => document.body.setAttribute('data-same', ''));
    await rows.getByRole('link').click();
    await page.waitForURL(new RegExp(`/${root}errors/${anchor}$`));
    await expect(page.getByRole('main')).toContainText(errors.AADSTS65001.happened);
    await expect(page.locator('body')).toHaveAttribute('data-same', '');
    await expect(page).toHaveTitle(/^AADSTS65001/);
    await page.goBack();
    await expect(rows).toHaveCount(all);
    await page.getByTestId('error-filter').fill('no such thing');
    await expect(page.getByRole('main')).toContainText(words.index.none);
  });

  test('an address of no code is a page that is not there', async ({page, vigil}) => {
    const path = `${root}errors/aadsts00000`;
    const response = await page.goto(`./${path}`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    await expect(page.getByRole('heading', {level: 1})).toHaveText(language.notFound.heading);
    vigil.forgive(path);
  });

  test.describe('without JavaScript', () => {
    test.use({javaScriptEnabled: false});

    test('the index and a code’s page read from end to end', async ({page}) => {
      await page.goto(`./${root}errors#${anchor}`);
      await page.locator(`#${anchor} a`).click();
      const main = page.getByRole('main');
      for (const text of [told.happened, told.next, told.actor, ...told.todo]) {
        await expect(main).toContainText(text);
      }
    });
  });
});
