/** Every page of the site: nothing leaves, nothing complains, every link to a finding or a code arrives. */
import type {Locator} from '@playwright/test';
import {findingCodes} from '../../src/core/checks/finding';
import {anchorOf} from '../../src/core/diagnosis/anchor';
import {expect, inEachLanguage, test} from '../support/journey';
import {pagesOf, staticPages, withSomeCodes} from '../support/pages';

// What would leave the site or stand in the console fails every journey: see `journey.ts`.
inEachLanguage((language) => {
  test('each page opens, in its language, and is quiet', async ({page, request}) => {
    const pages = withSomeCodes(await pagesOf(request)).filter(
      (path) => path.startsWith('fr/') === (language.id === 'fr'),
    );
    expect(pages.length).toBeGreaterThan(5);
    for (const path of pages) {
      const response = await page.goto(`./${path}`);
      expect(response?.status(), path).toBe(200);
      expect(response?.headers()['content-security-policy'], path).toContain("default-src 'self'");
      await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
      await expect(page.locator('html')).toHaveAttribute('lang', language.id);
      await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
    }
  });

  test('every error code has a page of its own, which the sitemap lists', async ({request}) => {
    const pages = new Set(await pagesOf(request));
    const wanted = Object.keys(language.errors).map((code) => `${language.root}errors/${anchorOf(code)}`);
    expect(wanted.filter((path) => !pages.has(path))).toEqual([]);
  });

  test('every finding and every error code has its place in the reference', async ({page}) => {
    await page.goto(`./${language.root}reference/findings`);
    expect(await missing(page.locator('[id]'), findingCodes)).toEqual([]);
    // The index, and the page that held them all before each had its own.
    for (const path of ['errors', 'reference/errors']) {
      await page.goto(`./${language.root}${path}`);
      expect(await missing(page.locator('[id]'), Object.keys(language.errors).map(anchorOf))).toEqual([]);
    }
  });
});

test('each page is served whole, in its language, and names its counterpart', async ({request}) => {
  const pages = await pagesOf(request);
  const titles = new Map<string, string>();
  for (const path of pages) {
    const response = await request.get(`./${path}`);
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-security-policy'], path).toContain("default-src 'self'");
    const html = await response.text();
    const language = path.startsWith('fr/') ? 'fr' : 'en';
    expect(/<html[^>]* lang="?(\w+)/.exec(html)?.[1], path).toBe(language);
    expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
    expect(html.match(/<link[^>]*hreflang="?(?:en|fr)\b/gi), path).toHaveLength(2);
    const title = `${language} ${/<title[^>]*>([^<]+)</.exec(html)?.[1] ?? ''}`;
    expect(titles.get(title), `${path} has the title of another page: ${title}`).toBeUndefined();
    titles.set(title, path);
  }
});

test('the pages of no language say what they are when opened directly', async ({page, request}) => {
  for (const path of staticPages) {
    const response = await page.goto(`./${path}`);
    expect(response?.status(), path).toBe(200);
    await expect(page.getByRole('heading', {level: 1}).first()).toBeVisible();
    await expect(page.locator('[lang="fr"] h1')).toBeVisible();
  }
  const redirect = await request.get('./redirect.html');
  expect(redirect.headers()['cache-control']).toBe('no-store');
  expect(redirect.headers()).not.toHaveProperty('cross-origin-opener-policy');
});

for (const path of ['no-such-page', 'fr/no-such-page']) {
  test(`/${path} leads back to the guides`, async ({page, vigil}) => {
    const response = await page.goto(`./${path}`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main').locator('a[href*="guides/codat-business-central"]')).toBeVisible();
    // The page itself is what was not found; a browser says so in its console.
    expect(vigil.complaints).toEqual([expect.stringContaining(path)]);
    vigil.forgive(path);
  });
}

async function missing(elements: Locator, ids: readonly string[]): Promise<readonly string[]> {
  const there = new Set(await elements.evaluateAll((found) => found.map(({id}) => id)));
  return ids.filter((id) => !there.has(id));
}
