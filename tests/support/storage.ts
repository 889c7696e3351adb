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
