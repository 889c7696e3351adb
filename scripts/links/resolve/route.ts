import type {Target} from '../evidence';
import type {LocaleId, Page} from '../model';
import {resolvePath, withTrailingSlash} from '../routes/url';
import {parseUrl} from './address';
import {decodeName, type LocalPath} from './local-path';
import {pageTarget, type Place, type Resolver} from './resolver';
import {decodePath} from './route-map';

/**
 * Where a path leads when Docusaurus's `Link` follows it: the base URL of this locale is put before an absolute one
 * that lacks it, and the site's rule for slashes at the end is applied.
 */
export function linkTarget(resolver: Resolver, place: Place, path: LocalPath): Target {
  const {trailingSlash} = resolver.site;
  const baseUrl = baseUrlOf(resolver, place.locale);
  const based = basedPath(resolver, place, path.pathname);
  // `?tab=1` alone becomes `/?tab=1` where slashes are added: the front page, whatever the writer meant.
  const slashed =
    based === '' && trailingSlash === true
      ? '/'
      : withTrailingSlash(based, {baseUrl, ...(trailingSlash !== undefined && {trailingSlash})});
  return routeTarget(resolver, place, {...path, pathname: slashed}, {by: 'route', isNormalized: true});
}

/**
 * Where a path leads that gets this locale's base URL, and no slash: by `useBaseUrl`, or by `Link` from
 * `pathname://…`.
 */
export function basedTarget(resolver: Resolver, place: Place, path: LocalPath): Target {
  return plainTarget(resolver, place, {...path, pathname: basedPath(resolver, place, path.pathname)});
}

/** Where a path leads when the browser alone follows it. */
export function plainTarget(resolver: Resolver, place: Place, path: LocalPath): Target {
  return routeTarget(resolver, place, path, {by: 'route', isNormalized: false});
}

/** A page by its full pathname, in whichever locale's part of the site it lies. */
export function routeTarget(
  resolver: Resolver,
  place: Place,
  {pathname, fragment}: LocalPath,
  {by, isNormalized}: {readonly by: 'route' | 'address'; readonly isNormalized: boolean},
): Target {
  if (decodeName(pathname) === undefined) return {kind: 'malformed', because: 'bad-escape'};
  if (pathname === '') return place.page ? pageTarget(place.page, by, fragment) : {kind: 'unknown'};
  const route = absoluteRoute(pathname, place);
  if (route === undefined) return {kind: 'unknown'};
  const {routes, site} = resolver;
  const locale = routes.localeOf(route);
  if (locale === undefined) return outsideTarget(resolver, place, route, fragment);
  const exact = routes.at(route, locale) ?? (isNormalized ? routes.withAnySlash(route, locale) : undefined);
  if (exact) return pageTarget(inOwnLocale(resolver, place, exact), by, fragment);
  const slash = routes.withAnySlash(route, locale);
  if (slash)
    return pageTarget(slash, by, fragment, site.trailingSlash === undefined ? 'exact' : 'trailing-slash');
  const like = routes.like(route, locale);
  if (like) return pageTarget(like, by, fragment, 'letter-case');
  if (resolver.mayBeForeign(route, locale)) return {kind: 'unknown'};
  return {kind: 'missing-route', route: decodePath(route), ...(fragment !== undefined && {fragment})};
}

/** Each locale's part of the site has a copy of every static file: which of them is shown makes no difference. */
function inOwnLocale(resolver: Resolver, {locale}: Place, page: Page): Page {
  if (page.kind !== 'static' || page.locale === locale) return page;
  return resolver.twinOf(page, locale) ?? page;
}

/** As `resolve-pathname` and browsers do; a partial's relative links are anybody's guess without a page. */
export function absoluteRoute(pathname: string, {page}: Place): string | undefined {
  if (!pathname.startsWith('/') && !page) return undefined;
  const from = page?.route ?? '/';
  if (/^[\w\-./~]*$/.test(pathname) && !pathname.includes('//')) return resolvePath(pathname, from);
  return parseUrl(pathname.replace(/^\/{2,}/, '/'), `http://site.invalid${encodeURI(decodePath(from))}`)
    ?.pathname;
}

function baseUrlOf({site}: Resolver, locale: LocaleId): string {
  return site.locales.find(({id}) => id === locale)?.baseUrl ?? site.baseUrl;
}

function basedPath(resolver: Resolver, {locale}: Place, pathname: string): string {
  return pathname.startsWith('/') ? withBaseUrl(pathname, baseUrlOf(resolver, locale)) : pathname;
}

/** Docusaurus's `addBaseUrl`. */
function withBaseUrl(pathname: string, baseUrl: string): string {
  if (`${pathname}/` === baseUrl) return baseUrl;
  return pathname.startsWith(baseUrl) ? pathname : baseUrl + pathname.replace(/^\//, '');
}

/** On the same host, outside the site: only a base URL that was forgotten is known to be wrong. */
function outsideTarget(
  resolver: Resolver,
  place: Place,
  route: string,
  fragment: string | undefined,
): Target {
  const {site, routes} = resolver;
  const based = withBaseUrl(route, baseUrlOf(resolver, place.locale));
  const isForgotten = routes.like(based, place.locale) !== undefined;
  const elsewhere = site.origin === undefined || isForgotten ? undefined : parseUrl(route, site.origin);
  const hash = fragment === undefined ? '' : `#${encodeURIComponent(fragment)}`;
  if (elsewhere) return {kind: 'web', href: elsewhere.href + hash};
  return {kind: 'missing-route', route: decodePath(route), ...(fragment !== undefined && {fragment})};
}
