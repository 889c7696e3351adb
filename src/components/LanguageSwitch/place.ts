/** Where a heading's top may be, in pixels from the top of the window, for it to be the one being read. */
const readingLine = 160;

/** The parts of an element that are used, so that this can be tried without a page. */
type Heading = {readonly id: string; getBoundingClientRect(): {readonly top: number}};

/**
 * The id of the heading that the reader is under: the last one above the reading line. Undefined at the top of a
 * page. Headings that a writer wrote carry the same ids in both languages; those that React numbered do not, and are
 * passed over.
 */
export function headingInView(headings: Iterable<Heading>): string | undefined {
  let current: string | undefined;
  for (const heading of headings) {
    if (!/^[a-z]/i.test(heading.id)) continue;
    if (heading.getBoundingClientRect().top > readingLine) break;
    current = heading.id;
  }
  return current;
}

/**
 * The same place in the other language.
 * @param href - the page's address in that language
 * @param query - the current query, with its `?`, or empty
 * @param headingId - see {@link headingInView}
 */
export function samePlace(href: string, query: string, headingId: string | undefined): string {
  const page = href.split(/[?#]/, 1)[0] ?? href;
  return `${page}${query}${headingId === undefined ? '' : `#${encodeURIComponent(headingId)}`}`;
}
