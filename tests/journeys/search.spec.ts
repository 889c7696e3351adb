/** The site's search: nothing before it is opened, a code's page first, by keyboard, in the page's language. */
import {recordScripts} from '../support/scripts';
import {expect, inEachLanguage, test} from '../support/journey';

inEachLanguage((language) => {
  const {root, search: words} = language;
  const toPage = (path: string) => new RegExp(`/${root}${path}$`);

  test('nothing of it is loaded until it is opened; Escape gives the focus back', async ({page}) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const scripts = recordScripts(page);
    await page.goto(`./${root}`);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    const before = (await scripts()).length;
    const open = page.getByTestId('search-open');
    await open.click();
    await expect(page.getByTestId('search-query')).toBeFocused();
    expect((await scripts()).length).toBeGreaterThan(before);
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('search-dialog')).toHaveCount(0);
    await expect(open).toBeFocused();
  });

  for (const [typed, path] of [
    ['50011', 'errors/aadsts50011'],
    ['AADSTS50011', 'errors/aadsts50011'],
    ['aadsts 65001', 'errors/aadsts65001'],
    ['0x80072560', 'errors/dataverse-0x80072560'],
  ] as const) {
    test(`“${typed}” finds its page first, and Enter opens it`, async ({page}) => {
      await page.goto(`./${root}about/privacy`);
      await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
      await page.keyboard.press('/');
      await expect(page.getByTestId('search-query')).toBeFocused();
      await page.keyboard.type(typed);
      const results = page.getByTestId('search-result');
      await expect(results.first()).toHaveAttribute('href', toPage(path));
      await expect(page.getByTestId('search-dialog')).toHaveAttribute('data-state', 'answered');
      await expect(results.first()).toHaveAttribute('href', toPage(path));
      await page.keyboard.press('Enter');
      await page.waitForURL(toPage(path));
    });
  }

  test('words find the pages about them, in this language; arrows walk through them', async ({page}) => {
    await page.goto(`./${root}`);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    await page.keyboard.press('Control+k');
    await expect(page.getByTestId('search-query')).toBeFocused();
    await page.keyboard.type(
      language.id === 'fr' ? 'consentement administrateur' : 'administrators consents',
    );
    await expect(page.getByTestId('search-dialog')).toHaveAttribute('data-state', 'answered');
    const results = page.getByTestId('search-result');
    await expect(
      page.locator('[data-testid="search-result"][href*="/errors/aadsts900"]').first(),
    ).toBeVisible();
    const status = page.getByTestId('search-dialog').getByRole('status');
    await expect(status).not.toBeEmpty();
    for (const href of await results.evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
      expect(href?.startsWith('/fr/')).toBe(language.id === 'fr');
    }
    await page.keyboard.press('ArrowDown');
    await expect(results.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(results.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByTestId('search-query')).toBeFocused();
  });

  test('without its index it says so, still knows codes, and tries again', async ({page, vigil}) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`./${root}`);
    await page.getByTestId('search-open').click();
    await page.getByTestId('search-query').fill('50011');
    await expect(page.getByTestId('search-failed')).toContainText(words.failed);
    await expect(page.getByTestId('search-result').first()).toHaveAttribute(
      'href',
      toPage('errors/aadsts50011'),
    );
    vigil.forgive('pagefind');
    await page.unroute('**/pagefind/**');
    await page.getByTestId('search-query').fill('redirect');
    await expect(page.getByTestId('search-dialog')).toHaveAttribute('data-state', /answered|failed/);
  });
});
