/** The privacy statement is true: what a reader’s browser holds after everything was used is on the page, by name. */
import {goodValues} from '../support/guide-page';
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

  test('what was typed reaches no server, not even this site’s, while practising', async ({
    guide,
    page,
    context,
  }) => {
    const asked: string[] = [];
    // Without what stands behind the #, which browsers keep to themselves.
    context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await guide.open();
    await guide.fillGoodValues();
    await guide.check.practise();
    await guide.check.signIn();
    await expect(guide.check.result).toHaveAttribute('data-verdict', 'passed');
    const sent = asked.map((request) => request.replace(/#\S*/, ''));
    expect(sent.some((request) => request.includes('practice/authorize.html'))).toBe(true);
    expect(
      sent.filter((request) => Object.values(goodValues).some((value) => request.includes(value))),
    ).toEqual([]);
    expect(page.url()).not.toContain(goodValues.clientId);
  });
});

/** `<guide>` stands for any; a name that ends in … for all that begin so. */
function isNamed(key: string, name: string): boolean {
  if (name.endsWith('…')) return key.startsWith(name.slice(0, -1));
  const [before, after] = name.split('<guide>');
  if (after === undefined) return key === name;
  return key.startsWith(before ?? '') && key.endsWith(after);
}
