import {AxeBuilder} from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';

/**
 * Axe with every rule it has on by default.
 *
 * @param state - what is looked at, for the report
 * @param part - CSS selector of what changed since the whole page was looked at. Default: the whole page.
 */
export async function expectAccessible(page: Page, state: string, part?: string): Promise<void> {
  // Every rule runs; only what passes is not written down, which on a long page takes most of the time.
  const axe = new AxeBuilder({page}).options({resultTypes: ['violations']});
  const {violations} = await (part === undefined ? axe : axe.include(part)).analyze();
  const told = violations.map(({id, help, nodes}) => ({
    id,
    help,
    where: nodes.map(({target, failureSummary}) => `${String(target)} ${failureSummary ?? ''}`),
  }));
  expect(told, `${state}: axe’s violations`).toEqual([]);
}
