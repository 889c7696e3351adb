/** What a page costs before anybody clicks: which code, which words, how many bytes. */
import type {Page} from '@playwright/test';
import {integrations} from '../../src/core/contracts/integrations';
import {contract} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';
import {otherThan, type Language} from '../support/languages';
import {recordScripts, weightOf, type LoadedScript} from '../support/scripts';
import {localizedStrings, tellingStrings} from '../support/strings';

/** Kilobytes (1000 bytes) of script, gzip; beside each what was measured, English and French. */
const budgets = {
  // 214.8 and 219.7, Codat’s: Docusaurus and React are 152 of it.
  guide: 220,
  // 226.2, the longest in French: the text of a page comes twice, as HTML and as script.
  'longest guide': 230,
  // 159.4 and 162.4
  home: 170,
  // 162.2, nothing of it the page's own: what it says is in its document alone.
  'errors/aadsts50011': 170,
  // 8.6
  'redirect.html': 10,
  // 27.6
  'practice/authorize.html': 30,
} as const;

/** Each guide beyond the five of the measurement is named in the menu of every page, and its vendor where one practises. */
const grown = 0.2 * (Object.keys(integrations).length - 5);

/** Text that is in a library's code whatever the minifier does. */
const libraries = {
  MSAL: ['msal.js.browser', 'x-client-SKU', 'interaction_in_progress'],
  zod: ['invalid_union', 'ZodError', '_zod'],
  mermaid: ['mermaidAPI', 'stateDiagram', 'cytoscape'],
  'the practice tenant': ['passerelle practice tenant', 'atelier-granit.example'],
} as const;

inEachLanguage((language) => {
  const other = otherThan(language);

  test('a guide, read to its end, loads no library, no catalogue and no other language', async ({
    guide,
    page,
  }) => {
    const loaded = recordScripts(page);
    await guide.open();
    await readToTheEnd(page);
    const scripts = await loaded();
    for (const [name, texts] of Object.entries(libraries)) {
      expect(found(scripts, texts), name).toEqual([]);
    }
    expect(found(scripts, tellingStrings(language.errors)), 'error catalogue').toEqual([]);
    expect(found(scripts, wordsOnlyIn(other)), other.label).toEqual([]);
    expect(found(scripts, localizedStrings(integrations, other.id)), `contracts, ${other.label}`).toEqual([]);
    // The same search finds what is there.
    expect(found(scripts, tellingStrings(language.words)).length).toBeGreaterThan(20);
    expect(found(scripts, localizedStrings(contract.steps, language.id)).length).toBeGreaterThan(5);
  });

  test('the catalogue, MSAL and the practice tenant arrive with a click', async ({guide, page}) => {
    const loaded = recordScripts(page);
    await guide.open();
    await guide.check.practise('consent-not-granted');
    await guide.check.signIn();
    await expect(guide.check.explanations).toBeVisible();
    const scripts = await loaded();
    expect(found(scripts, libraries.MSAL.slice(0, 1))).toHaveLength(1);
    expect(found(scripts, libraries['the practice tenant'].slice(0, 1))).toHaveLength(1);
    expect(found(scripts, [language.errors.AADSTS65001.happened])).toHaveLength(1);
    expect(found(scripts, wordsOnlyIn(other)), other.label).toEqual([]);
    expect(found(scripts, libraries.zod), 'zod').toEqual([]);
  });

  const others = Object.keys(integrations).filter((id) => id !== contract.id);
  const pages: readonly (readonly [keyof typeof budgets, string])[] = [
    ['home', ''],
    ['errors/aadsts50011', 'errors/aadsts50011'],
    ['guide', `guides/${contract.id}`],
    ...others.map((id) => ['longest guide', `guides/${id}`] as const),
  ];
  for (const [name, path] of pages) {
    test(`${path || name} weighs no more than it may`, async ({page}) => {
      const loaded = recordScripts(page);
      await page.goto(`./${language.root}${path}`);
      await readToTheEnd(page);
      const scripts = await loaded();
      expect(weightOf(scripts) / 1000).toBeLessThan(budgets[name] + grown);
    });
  }
});

for (const path of ['redirect.html', 'practice/authorize.html'] as const) {
  test(`${path} weighs no more than it may`, async ({page}) => {
    const loaded = recordScripts(page);
    await page.goto(`./${path}`);
    await expect(page.getByRole('heading', {level: 1}).first()).toBeVisible();
    const scripts = await loaded();
    expect(weightOf(scripts) / 1000).toBeLessThan(budgets[path] + grown);
  });
}

/** Examples and names are the same in both languages. */
function wordsOnlyIn(language: Language): readonly string[] {
  const shared = new Set(wordsOf(otherThan(language)));
  return wordsOf(language).filter((text) => !shared.has(text));
}

function wordsOf({words, errors, sentences}: Language): readonly string[] {
  return tellingStrings([words, errors, sentences]);
}

function found(scripts: readonly LoadedScript[], texts: readonly string[]): readonly string[] {
  return scripts.flatMap(({path, text}) =>
    texts.filter((part) => text.includes(part)).map((part) => `${path}: ${part}`),
  );
}

/** As a reader who clicks nothing: every link and every widget was once in view. */
async function readToTheEnd(page: Page): Promise<void> {
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < end; top += 600) {
    await page.evaluate((to) => {
      window.scrollTo({top: to, behavior: 'instant'});
      // Observers of what is in view report with the next frame.
      return new Promise(requestAnimationFrame);
    }, top);
  }
  await page.waitForLoadState('networkidle');
}
