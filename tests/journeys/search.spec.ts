/** The site's search: nothing before it is opened, a code's page first, by keyboard, in the page's language. */
import {expectAccessible} from '../support/accessibility';
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

  test('what is typed before it is there is not lost', async ({page}) => {
    let letIn = (): void => undefined;
    const opened = new Promise<void>((resolve) => (letIn = resolve));
    await page.goto(`./${root}`);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    await page.route('**/*.js', async (route) => {
      await opened;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('500');
    await expect(page.getByTestId('search-dialog')).toHaveCount(0);
    letIn();
    await expect(page.getByTestId('search-query')).toBeFocused();
    await expect(page.getByTestId('search-query')).toHaveValue('500');
    await page.keyboard.type('11');
    await expect(page.getByTestId('search-query')).toHaveValue('50011');
    await expect(page.getByTestId('search-result').first()).toHaveAttribute(
      'href',
      toPage('errors/aadsts50011'),
    );
  });

  test('where nothing is found it says so, and where to go on', async ({page}) => {
    await page.goto(`./${root}`);
    await page.getByTestId('search-open').click();
    await page.getByTestId('search-query').fill('東京');
    const dialog = page.getByTestId('search-dialog');
    await expect(dialog.getByRole('status')).toHaveText(words.none('東京'));
    const none = page.getByTestId('search-none');
    await expect(none).toContainText(words.noneTry);
    await expectAccessible(page, 'no result', '[data-testid="search-dialog"]');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await none.getByRole('link', {name: words.doctor}).click();
    await page.waitForURL(toPage('diagnose'));
    await expect(dialog).toHaveCount(0);
  });

  test('on a phone it is as wide as the screen, read out whole, and closed by its button', async ({page}) => {
    await page.setViewportSize({width: 360, height: 740});
    await page.goto(`./${root}`);
    await page.getByTestId('search-open').click();
    await page.getByTestId('search-query').fill('50011');
    const dialog = page.getByTestId('search-dialog');
    await expect(dialog).toHaveAttribute('data-state', 'answered');
    await expect(dialog).toHaveAccessibleName(words.title);
    await expect(page.getByTestId('search-query')).toHaveAccessibleName(words.label);
    await expect(dialog.getByRole('status')).not.toBeEmpty();
    expect(await dialog.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)).toBe(0);
    await expectAccessible(page, 'results, phone', '[data-testid="search-dialog"]');
    await dialog.getByRole('button', {name: words.close}).click();
    await expect(dialog).toHaveCount(0);
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
