/** What stands on a page, as plain data: what a reader would find by looking, or by listening. */
import type {Page} from '@playwright/test';

export type FoundHeading = {readonly id: string; readonly title: string};

/** Headings of the article that links can lead to, in their order, without the sign that offers their address. */
export async function headingsOf(page: Page): Promise<readonly FoundHeading[]> {
  return page.locator('article :is(h2, h3)[id]').evaluateAll((headings) =>
    headings.map((heading) => {
      const words = heading.cloneNode(true) as HTMLElement;
      for (const sign of words.querySelectorAll('.hash-link')) sign.remove();
      return {id: heading.id, title: words.textContent};
    }),
  );
}

/** Links to a place of this same page, the table of contents included, that do not arrive at a heading. */
export async function strayLinksOf(page: Page): Promise<readonly string[]> {
  return page.locator('main a[href*="#"]').evaluateAll((links) =>
    links
      .map((link) => new URL((link as HTMLAnchorElement).href))
      .filter(({origin, pathname}) => origin === location.origin && pathname === location.pathname)
      .filter(({hash}) => !/^H[1-6]$/.test(document.getElementById(hash.slice(1))?.tagName ?? ''))
      .map(({hash}) => hash),
  );
}

export type FoundFigure = {
  readonly caption: string;
  /** What is said in the place of a drawing; empty where nothing is. */
  readonly said: string;
};

/** Drawings of the article. A drawing that is hidden from listeners is told in its caption, as a list. */
export async function drawingsOf(page: Page): Promise<readonly FoundFigure[]> {
  return page.locator('article figure:has([role="img"], svg, img)').evaluateAll((figures) =>
    figures
      .filter((figure) => figure.querySelector('pre') === null)
      .map((figure) => {
        const caption = figure.querySelector('figcaption');
        const drawn = figure.querySelector('[role="img"], img');
        const told = [...(caption?.querySelectorAll('li') ?? [])].map(({textContent}) => textContent);
        return {
          caption: caption?.textContent ?? '',
          said: drawn?.getAttribute('aria-label') ?? drawn?.getAttribute('alt') ?? told.join(' '),
        };
      }),
  );
}
