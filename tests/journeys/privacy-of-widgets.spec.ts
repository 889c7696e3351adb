/**
 * What is given to a widget stays with it: marked secrets, tokens and identifiers reach no request, no storage, no
 * address, no console, and no page that comes after.
 */
import type {Page} from '@playwright/test';
import {guideKey} from '../../src/core/storage-keys';
import {drivenWidgets, signInHost, type DrivenWidget} from '../support/driven-widgets';
import {expect, inEachLanguage, test} from '../support/journey';
import {identifiers, marksIn, secrets} from '../support/marks';
import {everythingKept, everythingShown} from '../support/storage';

test.use({standIns: [signInHost]});

inEachLanguage((language) => {
  for (const widget of drivenWidgets) {
    test(`${widget.name}: nothing leaks`, async ({page, vigil}) => {
      const {asks} = widget;
      const sent: string[] = [];
      const told: string[] = [];
      const logged: string[] = [];
      const addresses: string[] = [];
      page.context().on('request', (request) => {
        const said = `${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`;
        (new URL(request.url()).host === asks ? told : sent).push(said);
      });
      if (asks !== undefined)
        await page.context().route(
          ({host}) => host === asks,
          (route) =>
            route.fulfill({contentType: 'text/html', body: '<!doctype html><title>Stand-in</title>'}),
        );
      page.context().on('console', (message) => logged.push(message.text()));
      page.on('framenavigated', (frame) => addresses.push(frame.url()));

      await page.goto(`./${language.root}${widget.path}`);
      await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
      await widget.drive(page, language);

      expect(marksIn(await everythingShown(page), secrets), 'secrets on the page').toEqual([]);
      await expectNothingKept(page, widget);
      expect(marksIn([page.url(), ...addresses].join(' ')), 'addresses').toEqual([]);

      // What the browser may keep for its back button is kept as it looks at this moment.
      await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true})));
      const mayStay = widget.keeps !== undefined || widget.staysTyped === true;
      const left = mayStay ? secrets : {...secrets, ...identifiers};
      expect(marksIn(await everythingShown(page), left), 'on a page put away').toEqual([]);

      await page.goto(`./${language.root}about/privacy`);
      expect(marksIn(await everythingShown(page)), 'on the page after').toEqual([]);
      await expectNothingKept(page, widget);
      await page.goBack();
      await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
      expect(marksIn(await everythingShown(page), left), 'after coming back').toEqual([]);

      expect(marksIn(sent.join('\n')), 'requests').toEqual([]);
      expect(marksIn(logged.join('\n')), 'console').toEqual([]);
      expect(marksIn(told.join('\n'), {...secrets, person: identifiers.person}), 'told to Microsoft').toEqual(
        [],
      );
      const elsewhere = vigil.leaving().filter((url) => new URL(url).host !== asks);
      expect(elsewhere, 'requests to other hosts').toEqual([]);
    });
  }

  test('the search itself finds a mark wherever it is hidden', async ({page}) => {
    await page.goto(`./${language.root}about/privacy`);
    const {tenantId} = identifiers;
    await page.evaluate(async (mark) => {
      localStorage.setItem('a', btoa(mark));
      sessionStorage.setItem('b', mark.toUpperCase());
      document.cookie = `c=${encodeURIComponent(mark)}`;
      history.replaceState({mark}, '');
      const cache = await caches.open('d');
      await cache.put('/d', new Response(mark));
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open('e');
        opening.onupgradeneeded = () => opening.result.createObjectStore('e').put(mark, 1);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      });
    }, tenantId);
    const kept = await everythingKept(page);
    const found = Object.entries(kept).flatMap(([place, text]) => (marksIn(text).length > 0 ? [place] : []));
    expect(found.sort()).toEqual(
      ['IndexedDB', 'caches', 'cookies', 'history', 'localStorage', 'sessionStorage'].sort(),
    );
  });
});

/** Apart from what the privacy statement says is kept in this tab: the reader’s own values, never a secret. */
async function expectNothingKept(page: Page, {keeps = [], path}: DrivenWidget): Promise<void> {
  const kept = await everythingKept(page);
  const named = keeps.map((key) => guideKey(key, path.replace('guides/', '')));
  const tab = JSON.parse(kept['sessionStorage'] ?? '{}') as Record<string, string>;
  const others = Object.entries(tab).filter(([name]) => !named.includes(name));
  const places = {...kept, sessionStorage: JSON.stringify(others)};
  for (const [place, text] of Object.entries(places)) expect(marksIn(text), place).toEqual([]);
  expect(marksIn(JSON.stringify(tab), secrets), 'secrets in sessionStorage').toEqual([]);
}
