import type {Locale, Page, Site} from '../model';
import {withoutBase} from './page-writer';
import {joinPath, withTrailingSlash} from './url';

/** Redirects of `@docusaurus/plugin-client-redirects`. A page of the same address wins over a redirect. */
export function redirectPages(site: Site, locale: Locale, pages: readonly Page[]): Page[] {
  const published = pages.filter((page) => !page.draft && page.kind !== 'static').map((page) => page.route);
  const taken = new Set(published);
  const slashes = {
    baseUrl: locale.baseUrl,
    ...(site.trailingSlash !== undefined && {trailingSlash: site.trailingSlash}),
  };
  const locate = (to: string): string => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
    return withTrailingSlash(joinPath(locale.baseUrl, path), slashes) + rest;
  };
  const redirects = [
    ...site.redirects.map(({from, to}) => ({
      from,
      to: to.startsWith('/') ? locate(to) : to,
    })),
    ...published.flatMap((route) =>
      byExtension(withoutBase(route, locale), site.redirectExtensions).map((from) => ({from, to: route})),
    ),
  ];
  return redirects.flatMap(({from, to}) => {
    const route = joinPath(locale.baseUrl, from);
    if (taken.has(route)) return [];
    taken.add(route);
    // Written as a file of that very name: no trailing slash is added or taken.
    return [
      {
        kind: 'redirect',
        route,
        locale: locale.id,
        twin: `redirect:${from}`,
        fallback: false,
        draft: false,
        unlisted: false,
        redirectsTo: to,
      },
    ];
  });
}

function byExtension(path: string, {from, to}: Site['redirectExtensions']): string[] {
  const hasOne = from.some((extension) => path.endsWith(`.${extension}`));
  const added = path.endsWith('/') || hasOne ? [] : from.map((extension) => `${path}.${extension}`);
  const removed = to.find((extension) => path.endsWith(`.${extension}`));
  return removed === undefined ? added : [...added, path.slice(0, -removed.length - 1)];
}
