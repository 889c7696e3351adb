import getPort from 'get-port';

/** One language's preview: where the reader finds it, and where its own server listens. */
export type PreviewSite = {
  readonly locale: 'en' | 'fr';
  /** As the terminal calls it. */
  readonly name: string;
  /** Path at the common address, with both slashes. */
  readonly path: string;
  /** Port of its own server, unknown to the reader. */
  readonly port: number;
  /** Where its pages open the hot-reload web socket; different in each, so that the front can tell them apart. */
  readonly hmrPath: string;
};

/**
 * @param baseUrl path of the site, with both slashes
 * @returns French first: its path is the more particular one, so the first match is the right one
 */
export async function planSites(baseUrl: string): Promise<readonly PreviewSite[]> {
  const host = '127.0.0.1';
  const french = await getPort({host});
  const english = await getPort({host, exclude: [french]});
  return [
    {locale: 'fr', name: 'French', path: `${baseUrl}fr/`, port: french, hmrPath: `${baseUrl}fr/hot-reload`},
    {locale: 'en', name: 'English', path: baseUrl, port: english, hmrPath: `${baseUrl}hot-reload`},
  ];
}

/** The preview that answers a path; English, the default language, answers what nobody else does. */
export function siteFor(sites: readonly PreviewSite[], url: string): PreviewSite | undefined {
  const path = `${url.split(/[?#]/, 1)[0] ?? ''}/`;
  return sites.find((site) => path.startsWith(site.path)) ?? sites.at(-1);
}
