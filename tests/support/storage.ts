import type {Page} from '@playwright/test';

export type Kept = Readonly<Record<string, string>>;

/** Everything this page's origin keeps in the browser: both storages, and cookies that scripts can read. */
export async function keptBy(
  page: Page,
): Promise<{readonly tab: Kept; readonly browser: Kept; readonly cookies: string}> {
  return page.evaluate(() => ({
    tab: {...sessionStorage},
    browser: {...localStorage},
    cookies: document.cookie,
  }));
}

/** Everything that the origin keeps anywhere a page can keep something, as one text for each place. */
export async function everythingKept(page: Page): Promise<Readonly<Record<string, string>>> {
  const {tab, browser, cookies} = await keptBy(page);
  const inPage = await page.evaluate(async () => {
    const databases = await Promise.all(
      (await indexedDB.databases()).map(
        ({name = ''}) =>
          new Promise<string>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => {
              reject(new Error(`IndexedDB ${name} cannot be opened`));
            };
            opening.onsuccess = () => {
              const database = opening.result;
              const stores = [...database.objectStoreNames];
              if (stores.length === 0) {
                resolve(name);
                return;
              }
              const reading = database.transaction(stores, 'readonly');
              const found: unknown[] = [name];
              for (const store of stores) {
                const request = reading.objectStore(store).getAll();
                request.onsuccess = () => found.push(request.result);
              }
              reading.oncomplete = () => {
                database.close();
                resolve(JSON.stringify(found));
              };
            };
          }),
      ),
    );
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        cached.push(name, request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    return {
      IndexedDB: databases.join('\n'),
      caches: cached.join('\n'),
      history: JSON.stringify(history.state),
      'window.name': window.name,
      title: document.title,
    };
  });
  return {
    sessionStorage: JSON.stringify(tab),
    localStorage: JSON.stringify(browser),
    cookies: cookies + JSON.stringify(await page.context().cookies()),
    ...inPage,
  };
}

/** What a reader can see or select on the page, and what its fields hold. */
export async function everythingShown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea, select')].map(
      (field) => (field as HTMLInputElement).value,
    );
    return [document.documentElement.outerHTML, ...fields].join('\n');
  });
}
