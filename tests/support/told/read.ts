/** Reads the steps of a guide from its rendered page. Sections are found by the ids of their headings, and by nothing else. */
import type {Page} from '@playwright/test';
import type {ToldGuide} from './step';

/**
 * @param ids of the steps; one that has no section comes back without blocks
 * @param language of the page
 */
export async function readGuide(
  page: Page,
  ids: readonly string[],
  language: ToldGuide['language'],
): Promise<ToldGuide> {
  const steps = await page.evaluate((wanted) => {
    const told = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      // Buttons, step bars, drawings and lists inside an item say nothing that is used, or are read by themselves.
      for (const other of copy.querySelectorAll('button, aside, figure, pre, ol, ul, [aria-hidden="true"]')) {
        other.remove();
      }
      const texts = (selector: string) => [...copy.querySelectorAll(selector)].map(textOf);
      return {
        isAction: element.matches('ol > li'),
        text: textOf(copy),
        labels: texts('span[translate="no"]'),
        codes: texts('code'),
        links: [...copy.querySelectorAll('a')].map((link) => ({text: textOf(link), href: link.href})),
      };
    };
    const textOf = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
    return wanted.map((id) => {
      const heading = document.getElementById(id);
      const parts: Element[] = [];
      let part = heading?.tagName === 'H2' ? heading.nextElementSibling : null;
      while (part && part.tagName !== 'H2') {
        parts.push(part);
        part = part.nextElementSibling;
      }
      const all = parts.flatMap((element) => [element, ...element.querySelectorAll('*')]);
      return {
        id,
        blocks: all
          .filter(
            (element) => element.matches('p, li, td') && !element.closest('aside, figure, [role="note"]'),
          )
          // A paragraph of an item belongs to the item.
          .filter((element) => !element.matches('li p'))
          .map(told),
        commands: all
          .filter((element) => element.matches('pre[data-language]'))
          .map((element) => ({
            language: element.getAttribute('data-language') ?? '',
            text: element.textContent,
          })),
      };
    });
  }, ids);
  return {language, steps};
}
