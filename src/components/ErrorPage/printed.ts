/** A code's page as it was printed: read off its document, here or from its address. */

export type Printed = {readonly html: string; readonly title: string; readonly description: string};

/** Marks the element that holds the page; the theme writes it. */
export const printedAs = 'data-error-page';

/** @returns undefined where the document is another page's */
export function readPrinted(from: Document, anchor: string): Printed | undefined {
  const main = from.querySelector(`[${printedAs}="${CSS.escape(anchor)}"]`);
  if (!main) return undefined;
  return {
    html: main.innerHTML,
    title: main.getAttribute('data-title') ?? '',
    description: main.getAttribute('data-description') ?? '',
  };
}

/** @returns undefined where the server has no such page, or none can be had */
export async function fetchPrinted(address: string, anchor: string): Promise<Printed | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    return readPrinted(new DOMParser().parseFromString(await response.text(), 'text/html'), anchor);
  } catch {
    return undefined;
  }
}
