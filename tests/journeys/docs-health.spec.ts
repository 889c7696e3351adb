/** The docs health page: its numbers are those of the contracts and of the checks, run once more by the test. */
import type {Locator, Page} from '@playwright/test';
import {health as healthEn} from '../../src/components/messages/en/health';
import {health as healthFr} from '../../src/components/messages/fr/health';
import {integrations} from '../../src/core/contracts/integrations';
import {limitOf} from '../../src/core/contracts/freshness';
import {limitsOf, tallyOn} from '../../src/core/health/freshness';
import {everyFact} from '../../scripts/test/due-facts';
import {expectAccessible} from '../support/accessibility';
import {reportOf} from '../support/checks';
import {expect, inEachLanguage, test} from '../support/journey';
import {recordScripts} from '../support/scripts';

const facts = everyFact();
const contracts = Object.values(integrations);

inEachLanguage(({id: locale, root, words: siteWords}) => {
  const words = locale === 'fr' ? healthFr : healthEn;
  const open = async (page: Page) => {
    await page.goto(`./${root}write/health`);
    await page.waitForFunction(() => document.documentElement.dataset['hasHydrated'] === 'true');
  };

  test('every step of every guide stands there with the way it is checked', async ({page}) => {
    await open(page);
    await expectNumber(card(page, 'steps'), contracts.flatMap(({steps}) => steps).length);
    for (const {id, steps, sources} of contracts) {
      const guide = page.locator(`[data-guide="${id}"]`);
      const shown = guide.locator('[data-check]');
      await expect(shown).toHaveText(steps.map(({check}) => siteWords.guide.checks[check]));
      for (const step of steps) {
        const link = guide.getByRole('link', {name: step.title[locale], exact: true});
        await expect(link).toHaveAttribute('href', new RegExp(`/guides/${id}#${step.id}$`));
      }
      await guide.locator('summary').click();
      const read = guide.locator('details').getByRole('row').locator('time');
      expect(await read.evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))).toEqual(
        sources.map(({verifiedOn}) => verifiedOn),
      );
    }
  });

  test('facts are counted, and fall due by the reader’s own clock', async ({page}) => {
    const limits = limitsOf(facts.map(limitOf));
    const last = limits.at(-1)?.[0] ?? '';
    for (const today of ['2026-11-21', limits[0]?.[0] ?? '', `${Number(last.slice(0, 4)) + 1}-01-01`]) {
      await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
      await open(page);
      const {fresh, ageing, stale} = tallyOn(limits, today);
      const own = card(page, 'facts');
      await expectNumber(own, facts.length);
      await expect(own).toHaveAttribute('data-state', stale > 0 ? 'bad' : ageing > 0 ? 'look' : 'good');
      for (const [state, count] of Object.entries({fresh, ageing, stale})) {
        const entry = own.getByRole('listitem').filter({hasText: words.freshness[state as 'fresh']});
        if (count === 0) await expect(entry).toHaveCount(0);
        else await expect(entry).toContainText(words.number(count));
      }
      const overdue = page.locator('[data-code="facts-overdue"]');
      if (stale === 0) await expect(overdue).toHaveCount(0);
      else await expect(overdue).toContainText(words.attention['facts-overdue'](stale));
    }
  });

  test('links are those that the check finds', async ({page}) => {
    const {summary, findings} = await reportOf('check-links', ['--offline'], locale);
    const own = findings.filter(({code}) => !code.startsWith('web-'));
    await open(page);
    await expectNumber(card(page, 'links'), summary['links'] ?? -1);
    const part = page.locator('[data-links="own"]');
    const serious = own.filter(({severity}) => severity !== 'note');
    if (serious.length === 0) await expect(part).toContainText(words.links.nothing);
    const codes = new Set(own.map(({code, severity}) => `${severity} ${code}`));
    await expect(part.locator('[data-chart] tbody tr')).toHaveCount(codes.size);
    const asked = page.locator('[data-links="web"]').getByRole('row', {name: words.links.verdicts.unasked});
    const unknown = new Set(
      findings.filter(({code}) => code === 'web-not-in-cache').map(({target}) => withoutFragment(target)),
    );
    await expect(asked).toContainText(words.number(unknown.size));
  });

  test('languages are as the check finds them', async ({page}) => {
    const {summary, findings} = await reportOf('check-sync', [], locale);
    await open(page);
    await expectNumber(card(page, 'sync'), summary['pairs'] ?? -1);
    await expect(page.locator('[data-page]')).toHaveCount(summary['pairs'] ?? -1);
    const unverified = new Set(
      findings.filter(({code}) => code === 'label-unverified').map(({label}) => String(label)),
    );
    const todo = page.locator('[data-code="labels-unverified"]');
    if (unverified.size === 0) await expect(todo).toHaveCount(0);
    else await expect(todo).toContainText(words.attention['labels-unverified'](unverified.size));
    const differing = findings.filter(
      ({code, severity}) => severity !== 'note' && /^(?:fact|block|section|list|table)-/.test(code),
    );
    if (differing.length === 0) return;
    await expect(card(page, 'sync')).toHaveAttribute('data-state', 'bad');
  });

  test('no other page loads its data or its words', async ({page}) => {
    const loaded = recordScripts(page);
    const tells = (text: string) => text.includes(words.facts.whenDue) || text.includes('gatheredOn');
    for (const path of ['guides/codat-business-central', 'write/sync', 'reference/permissions', '']) {
      await page.goto(`./${root}${path}`);
      await page.waitForLoadState('networkidle');
    }
    expect((await loaded()).filter(({text}) => tells(text)).map(({path}) => path)).toEqual([]);
    await open(page);
    expect((await loaded()).filter(({text}) => tells(text)).length).toBeGreaterThan(0);
  });

  // Long: each language in one theme, since a theme's colours know no language.
  const theme = locale === 'en' ? 'light' : 'dark';
  test.describe(theme, () => {
    test.use({colorScheme: theme});
    test('is accessible, its tables open', async ({page}) => {
      test.slow();
      await open(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await openAll(page);
      await expectAccessible(page, 'docs health');
    });
  });

  test.describe('360 pixels wide', () => {
    test.use({viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true});

    test('nothing scrolls sideways, opened or not', async ({page}) => {
      await open(page);
      await openAll(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      // A cell says which column it is of.
      await expect(page.locator(`[data-guide] [data-label="${words.guides.check}"]`).first()).toBeVisible();
    });
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the whole page is there', async ({page}) => {
    await page.goto('./write/health');
    await expectNumber(card(page, 'facts'), facts.length);
    await expect(page.locator('[data-guide]')).toHaveCount(contracts.length);
  });
});

const openAll = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });

const card = (page: Page, area: string) => page.locator(`[data-area="${area}"]`);

/** The figure of a card, whatever the language puts between thousands. */
async function expectNumber(place: Locator, expected: number): Promise<void> {
  await expect
    .poll(async () => Number((await place.locator('strong').textContent())?.replaceAll(/\D/g, '')))
    .toBe(expected);
}

function withoutFragment(target: unknown): string {
  return String(target).split('#', 1)[0] ?? '';
}
