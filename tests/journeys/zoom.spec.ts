/** Enlarged, a page is a narrow page: at 200% and 400% of a window 1280 pixels wide, nothing scrolls sideways. */
import {expect, inEachLanguage, test} from '../support/journey';
import {pagesOf, withSomeCodes} from '../support/pages';

const widths = {'200%': 640, '400%': 320} as const;

inEachLanguage((language) => {
  test('every page at 200% and at 400%', async ({page, request}) => {
    const pages = withSomeCodes(await pagesOf(request)).filter(
      (path) => path.startsWith('fr/') === (language.id === 'fr'),
    );
    expect(pages.length).toBeGreaterThan(5);
    for (const path of pages) {
      await page.goto(`./${path}`);
      await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
      for (const [zoom, width] of Object.entries(widths)) {
        await page.setViewportSize({width, height: 256});
        const widest = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(widest, `${path} at ${zoom}`).toBeLessThanOrEqual(width);
      }
    }
  });
});
