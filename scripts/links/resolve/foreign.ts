import type {LocaleId, Page, Site} from '../model';

/**
 * Whether a plugin that was not understood may have made a route. It may not where the site's own documents and posts
 * stand: below the base path of their instance or, where that is the root, below the folders their pages fill.
 */
export function foreignRoutes(
  site: Site,
  pages: readonly Page[],
): (route: string, locale: LocaleId) => boolean {
  if (!site.unknowns.some(({kind}) => kind === 'plugin')) return () => false;
  const bases = new Map(site.locales.map(({id, baseUrl}) => [id, baseUrl]));
  const known = new Set<string>();
  const rooted = new Set<string>();
  for (const instance of site.instances) {
    if (instance.kind === 'pages') continue;
    const path = firstSegment(instance.routeBasePath);
    if (path === '') rooted.add(`${instance.kind}:${instance.id}`);
    else known.add(path);
  }
  for (const {route, locale, instance} of pages) {
    if (instance === undefined || !rooted.has(instance)) continue;
    const below = route.slice((bases.get(locale) ?? '/').length);
    // A page at the root fills no folder.
    if (below.includes('/')) known.add(firstSegment(below));
  }
  return (route, locale) => !known.has(firstSegment(route.slice((bases.get(locale) ?? '/').length)));
}

function firstSegment(path: string): string {
  return path.replace(/^\/+/, '').split('/', 1)[0] ?? '';
}
