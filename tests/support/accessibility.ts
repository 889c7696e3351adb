import {AxeBuilder} from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';

/** What a theme changes of a page. */
const rulesOfColors = ['color-contrast', 'link-in-text-block'];

/**
 * Axe with every rule it has on by default, in the theme that the page has.
 *
 * @param state - what is looked at, for the report
 * @param part - CSS selector of what changed since the whole page was looked at. Default: the whole page.
 */
export async function expectAccessible(page: Page, state: string, part?: string): Promise<void> {
  await expectNothingOf(axeOn(page, part), state);
}

/** The same in both themes: in the dark one what it changes, which is colours. The page is light before and after. */
export async function expectAccessibleInBothThemes(page: Page, state: string, part?: string): Promise<void> {
  await expectAccessible(page, state, part);
  await page.emulateMedia({colorScheme: 'dark'});
  await expectTheme(page, 'dark');
  await expectNothingOf(axeOn(page, part).withRules(rulesOfColors), `${state}, dark`);
  await page.emulateMedia({colorScheme: 'light'});
  await expectTheme(page, 'light');
}

/**
 * Pages of the site say their theme; those of the practice tenant follow the browser’s at once. Colours on their way from
 * one theme to the other are nobody’s.
 */
async function expectTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const root = page.locator('html');
  if ((await root.getAttribute('data-theme')) !== null)
    await expect(root).toHaveAttribute('data-theme', theme);
  await page.waitForFunction(() => !document.getAnimations().some((one) => one instanceof CSSTransition));
}

function axeOn(page: Page, part: string | undefined): AxeBuilder {
  // Every rule runs; only what passes is not written down, which on a long page takes most of the time.
  const axe = new AxeBuilder({page}).options({resultTypes: ['violations']});
  return part === undefined ? axe : axe.include(part);
}

async function expectNothingOf(axe: AxeBuilder, state: string): Promise<void> {
  const {violations} = await axe.analyze();
  const told = violations.map(({id, help, nodes}) => ({
    id,
    help,
    where: nodes.map(({target, failureSummary}) => `${String(target)} ${failureSummary ?? ''}`),
  }));
  expect(told, `${state}: axe’s violations`).toEqual([]);
}
