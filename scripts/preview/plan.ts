import getPort from 'get-port';

/** One language's preview: where the reader finds it, and where its own server listens. */
export type PreviewSite = {
  readonly locale: 'en' | 'fr';
  /** Path at the common address, with both slashes. */
  readonly path: string;
  /** Port of its own server, unknown to the reader. */
  readonly port: number;
  /** Where its pages open the hot-reload web socket; different in each, so that the front can tell them apart. */
  readonly hmrPath: string;
};

export type Sites = readonly [french: PreviewSite, english: PreviewSite];

/** @param baseUrl path of the site, with both slashes */
export async function planSites(baseUrl: string): Promise<Sites> {
  const host = '127.0.0.1';
  const french = await getPort({host});
  const english = await getPort({host, exclude: [french]});
  return [
    {locale: 'fr', path: `${baseUrl}fr/`, port: french, hmrPath: `${baseUrl}fr/hot-reload`},
    {locale: 'en', path: baseUrl, port: english, hmrPath: `${baseUrl}hot-reload`},
  ];
}

/** The preview that answers a path; English, the default language, answers what French does not. */
export function siteFor([french, english]: Sites, url: string): PreviewSite {
  const path = `${url.split(/[?#]/, 1)[0] ?? ''}/`;
  return path.startsWith(french.path) ? french : english;
}
