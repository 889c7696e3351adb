/** Asks the index that the build wrote. Nothing of it is loaded before the first question. */

/** What this site uses of Pagefind’s programming interface. */
type Pagefind = {
  options(options: {readonly baseUrl: string; readonly bundlePath: string}): Promise<void>;
  /** Null when a newer question was asked meanwhile. */
  debouncedSearch(query: string): Promise<{readonly results: readonly Result[]} | null>;
};
type Result = {data(): Promise<Fragment>};
type Fragment = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: {readonly title?: string};
  readonly sub_results?: readonly {readonly url: string; readonly title: string; readonly excerpt: string}[];
};

export type Hit = {
  readonly url: string;
  readonly title: string;
  /** The heading below which it was found, where that is not the page’s own. */
  readonly section?: string;
  /** HTML with `mark` around what was found. */
  readonly excerpt: string;
};

export type Answer = {readonly hits: readonly Hit[]; readonly all: number};

let loading: Promise<Pagefind> | undefined;

/**
 * @param rootUrl base of what no language owns, with both slashes
 * @returns undefined when a newer question was asked meanwhile
 * @throws whatever the browser says when the index cannot be had
 */
export async function ask(query: string, rootUrl: string, most: number): Promise<Answer | undefined> {
  const pagefind = await (loading ??= load(rootUrl));
  const found = await pagefind.debouncedSearch(query);
  if (!found) return undefined;
  const fragments = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
  return {hits: fragments.map(hitOf), all: found.results.length};
}

async function load(rootUrl: string): Promise<Pagefind> {
  const bundlePath = `${rootUrl}pagefind/`;
  try {
    const pagefind = (await import(/* webpackIgnore: true */ `${bundlePath}pagefind.js`)) as Pagefind;
    await pagefind.options({baseUrl: rootUrl, bundlePath});
    return pagefind;
  } catch (error) {
    // The next question tries again.
    loading = undefined;
    throw error;
  }
}

/** The best section of a page, where it has sections; else the page. */
function hitOf({url, excerpt, meta, sub_results: sections = []}: Fragment): Hit {
  const title = meta.title ?? url;
  const [best] = sections;
  if (!best || best.title === title || !best.url.includes('#')) return {url, title, excerpt};
  return {url: best.url, title, section: best.title, excerpt: best.excerpt};
}
