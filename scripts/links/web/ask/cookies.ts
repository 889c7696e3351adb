/** The cookies of one chain of redirects, and no longer. */
export type Cookies = {
  /** Value of the `Cookie` header for an address; undefined if there is none. */
  headerFor(url: URL): string | undefined;
  keep(url: URL, setCookie: readonly string[]): void;
};

/** So many a chain keeps, so that no server makes us carry more. */
const most = 50;

/** Loaded when the first cookie comes: most addresses set none that matters. */
export async function createCookies(): Promise<Cookies> {
  const {CookieJar} = await import('tough-cookie');
  const jar = new CookieJar(undefined, {looseMode: true});
  let kept = 0;
  return {
    headerFor: (url) => jar.getCookieStringSync(url.href) || undefined,
    keep: (url, setCookie) => {
      for (const text of setCookie.slice(0, most - kept)) {
        kept += 1;
        if (text.length <= 4096) jar.setCookieSync(text, url.href, {ignoreError: true});
      }
    },
  };
}
