/** A guide turns amber by itself, by the reader’s clock, the day after its limit and not before; nothing moves. */
import type {Locator, Page} from '@playwright/test';
import {changes, dateOf} from '../../src/core/contracts/changes';
import {claimsOf, readingDates} from '../../src/core/contracts/claims';
import {formatDate} from '../../src/core/contracts/facts';
import {addDays, limitOf} from '../../src/core/contracts/freshness';
import {integrations} from '../../src/core/contracts/integrations';
import type {Integration} from '../../src/core/contracts/schema';
import {contract as codat} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';

inEachLanguage((language) => {
  const {id: locale, root, words} = language;

  for (const contract of Object.values(integrations)) {
    test(`${contract.id}: current on its last day, amber on the next, and nothing moves`, async ({page}) => {
      const {limit, due} = datesOf(contract);
      const header = page.getByTestId('freshness');

      await openOn(page, limit, `${root}guides/${contract.id}`);
      await expect(header.locator('[data-stale]')).toHaveAttribute('data-stale', 'false');
      await expect(shown(header)).toHaveText(words.freshness.verifyBy(formatDate(limit, locale)));
      const before = await page.getByTestId('progress').boundingBox();

      await openOn(page, addDays(limit, 1), `${root}guides/${contract.id}`);
      await expect(header.locator('[data-stale]')).toHaveAttribute('data-stale', 'true');
      await expect(shown(header)).toContainText(words.freshness.notSince(formatDate(due.verifiedOn, locale)));
      await expect(shown(header).locator('svg')).toBeVisible();
      expect(await page.getByTestId('progress').boundingBox()).toEqual(before);
    });
  }

  test('each source turns by itself', async ({page}) => {
    const [first] = codat.sources;
    const limit = limitOf({verifiedOn: first?.verifiedOn ?? '', status: 'verified', about: 'procedure'});
    const row = page.getByRole('row').filter({has: page.getByRole('link', {name: first?.title ?? ''})});

    await openOn(page, limit, `${root}guides/${codat.id}`);
    await expect(shown(row)).toHaveText(words.freshness.againBy(formatDate(limit, locale)));
    await openOn(page, addDays(limit, 1), `${root}guides/${codat.id}`);
    await expect(shown(row)).toContainText(words.freshness.overdue(formatDate(limit, locale)));
  });

  test('a change moves from “still to come” to the past on its day', async ({page}) => {
    const upcoming = changes.filter((change) => dateOf(change) > '2026-11-21');
    const next = upcoming.at(-1);
    if (!next) return;
    const path = `${root}reference/what-changed`;

    await openOn(page, addDays(dateOf(next), -1), path);
    expect(await headings(page)).toEqual(orderOn(addDays(dateOf(next), -1)));
    await openOn(page, dateOf(next), path);
    expect(await headings(page)).toEqual(orderOn(dateOf(next)));
    await expect(change(page, next.id)).toHaveAttribute('data-when', 'past');
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  inEachLanguage(({root, words}) => {
    test('dates stand, and the source of a fact opens beside it', async ({page}) => {
      await page.goto(`./${root}guides/${codat.id}`);
      await expect(shown(page.getByTestId('freshness'))).toBeVisible();
      const marker = page.locator('button[popovertarget="source-fact-secret-max-months"]');
      const note = page.locator('#source-fact-secret-max-months');
      await expect(note).toBeHidden();
      await marker.click();
      await expect(note).toBeVisible();
      await expect(note).toContainText(words.freshness.source);
      const source = codat.registration.credential?.source ?? '';
      await expect(note.getByRole('link')).toHaveAttribute('href', source);
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
    });
  });
});

/** Opens a page at noon of that day, by the reader's clock. */
async function openOn(page: Page, day: string, path: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await page.goto(`./${path}`);
  await page.waitForFunction(() => document.documentElement.dataset['hasHydrated'] === 'true');
}

/** Of the two texts that share a place, the one that shows. */
const shown = (place: Locator) => place.locator('[data-shown="true"]');

const change = (page: Page, id: string) => page.locator('[data-when]').filter({has: page.locator(`#${id}`)});

/** Ids of the headings, as they stand. */
const headings = (page: Page) =>
  page.locator('main :is(h2, h3)[id]').evaluateAll((found) => found.map(({id}) => id));

function orderOn(day: string): readonly string[] {
  const ids = (ahead: boolean) => changes.filter((entry) => day < dateOf(entry) === ahead).map(({id}) => id);
  return ['still-to-come', ...ids(true), 'what-has-happened', ...ids(false)];
}

function datesOf(contract: Integration) {
  const dates = readingDates(claimsOf(contract));
  if (!dates) throw new Error(`${contract.id} makes no claim`);
  return dates;
}
