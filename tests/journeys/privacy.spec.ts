/** The privacy statement is true: what a reader’s browser holds after everything was used is on the page, by name. */
import {keptBy} from '../support/storage';
import {expect, inEachLanguage, test} from '../support/journey';

inEachLanguage((language) => {
  test('everything that is kept is named, and there is no cookie', async ({guide, page, context}) => {
    await guide.open();
    await guide.fillGoodValues();
    await guide.tick('create-secret').check();
    await page.getByRole('radio', {name: language.words.guide.portalLanguages.fr}).check();
    await guide.check.practise('required-scope-missing');
    await guide.check.signIn();
    await guide.check.expectOnly('required-scope-missing');
    await page.locator('button[class*="toggleButton"]').first().click();
    const {tab, browser, cookies} = await keptBy(page);
    expect(await context.cookies()).toEqual([]);
    expect(cookies).toBe('');

    await page.goto(`./${language.root}about/privacy`);
    const named = await page.locator('main li > code:first-child').allTextContents();
    const kept = [...Object.keys(tab), ...Object.keys(browser)];
    expect(kept.length).toBeGreaterThan(4);
    expect(kept.filter((key) => !named.some((name) => isNamed(key, name)))).toEqual([]);
  });
});

/** `<guide>` stands for any; a name that ends in … for all that begin so. */
function isNamed(key: string, name: string): boolean {
  if (name.endsWith('…')) return key.startsWith(name.slice(0, -1));
  const [before, after] = name.split('<guide>');
  if (after === undefined) return key === name;
  return key.startsWith(before ?? '') && key.endsWith(after);
}
