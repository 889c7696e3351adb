/** On a phone nothing scrolls sideways; nothing jumps; nothing moves for those who asked for rest. */
import type {Page} from '@playwright/test';
import {integrations} from '../../src/core/contracts/integrations';
import {goodValues} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';

/** Sum of layout shifts while a page loads; web vitals call less than 0.1 good. Measured: see the closing note. */
const STEADY = 0.02;

inEachLanguage((language) => {
  const {root} = language;
  const paths = [
    '',
    'guides/which-guide',
    'understand/how-it-fits-together',
    'understand/delegated-or-app-only',
    'reference/findings',
    'reference/errors',
    'operate/host-your-own',
  ];

  test.describe('360 pixels wide', () => {
    test.use({viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true});

    for (const path of paths) {
      test(`/${path} does not scroll sideways`, async ({page}) => {
        await page.goto(`./${root}${path}`);
        await expectNoSidewaysScroll(page);
      });
    }

    for (const {id} of Object.values(integrations)) {
      test(`${id}: tables are read without scrolling them sideways`, async ({page}) => {
        await page.goto(`./${root}guides/${id}`);
        await expectNoSidewaysScroll(page);
        const tables = page.getByRole('main').getByRole('table');
        expect(await tables.count()).toBeGreaterThan(0);
        const tooWide = tables.evaluateAll((all) =>
          all.flatMap((table) => {
            const box = table.parentElement;
            return box && box.scrollWidth > box.clientWidth + 1 ? [table.textContent.slice(0, 60)] : [];
          }),
        );
        expect(await tooWide).toEqual([]);
      });
    }

    test('a result does not either', async ({guide, page}) => {
      await guide.open();
      await guide.fillGoodValues();
      await guide.check.practise('required-scope-missing');
      await guide.check.signIn();
      await guide.check.expectOnly('required-scope-missing');
      await expectNoSidewaysScroll(page);
    });
  });

  test.describe('for those who asked for less motion', () => {
    test.use({contextOptions: {reducedMotion: 'reduce'}});

    test('nothing moves on home and guide', async ({guide, page}) => {
      await page.goto(`./${root}`);
      expect(await running(page)).toEqual([]);
      await guide.open();
      expect(await running(page)).toEqual([]);
      await guide.check.practise();
      const opened = await guide.check.openWindow();
      await expect(opened.heading).toBeVisible();
      expect(await running(page)).toEqual([]);
      expect(await running(opened.page)).toEqual([]);
    });
  });

  test.describe('while it loads', () => {
    test.beforeEach(async ({page}) => {
      await page.addInitScript(() => {
        const shifts: Shift[] = [];
        Object.assign(window, {shifts});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(entry as unknown as Shift);
        }).observe({type: 'layout-shift', buffered: true});
      });
    });

    test('the home page stays where it is', async ({page}) => {
      await page.goto(`./${root}`);
      expect(await shiftOf(page)).toBeLessThan(STEADY);
    });

    test('a guide stays where it is, on a first visit and when it finds values and results', async ({
      guide,
      page,
    }) => {
      await guide.open();
      expect(await shiftOf(page)).toBeLessThan(STEADY);
      await guide.value('clientId').fill(goodValues.clientId);
      await guide.tick('create-secret').check();
      await guide.check.practise('required-scope-missing');
      await guide.check.signIn();
      await guide.check.expectOnly('required-scope-missing');
      await page.goto(`./${root}`);
      await guide.open();
      await guide.check.expectOnly('required-scope-missing');
      expect(await shiftOf(page)).toBeLessThan(STEADY);
    });

    test('a step that a link leads to stays where it is', async ({guide, page}) => {
      await page.goto(`./${root}guides/codat-business-central#check-sign-in`);
      await guide.isAwake();
      await expect(page.locator('#check-sign-in')).toBeInViewport();
      expect(await shiftOf(page)).toBeLessThan(STEADY);
    });
  });
});

type Shift = {readonly value: number; readonly hadRecentInput: boolean};

/** Once everything has arrived: shifts that no reader caused. */
async function shiftOf(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.evaluate(() => {
    const {shifts} = window as unknown as {readonly shifts: readonly Shift[]};
    return shifts.filter(({hadRecentInput}) => !hadRecentInput).reduce((sum, {value}) => sum + value, 0);
  });
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const {widest, window: width} = await page.evaluate(() => ({
    widest: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(widest).toBeLessThanOrEqual(width);
}

/** Names of the animations and transitions that are under way. */
async function running(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({playState}) => playState === 'running')
      .map((animation) => {
        const {target} = animation.effect as KeyframeEffect;
        return `${animation.constructor.name} on ${target?.outerHTML.slice(0, 80) ?? '?'}`;
      }),
  );
}
