import type {Target} from '../evidence';
import type {SourceLink} from '../model';
import {addressTarget, parseUrl} from './address';
import {assetTarget, hasAssetExtension, importTarget} from './asset';
import {splitLocal, type LocalPath} from './local-path';
import {isMarkdownPath, markdownFileTarget} from './markdown-file';
import type {Place, Resolver} from './resolver';
import {basedTarget, linkTarget, plainTarget, routeTarget} from './route';

/** A place, and what of its document changes how links are followed. */
export type LinkPlace = Place & {
  /** The document is CommonMark: its HTML `<a>` becomes Docusaurus's `Link`, which JSX's own `<a>` does not. */
  readonly isCommonMark: boolean;
  /** Labels of definitions that only pictures use. */
  readonly pictureLabels: ReadonlySet<string>;
};

/** What a link leads to, as Docusaurus 3.10 builds it and a browser follows it. A link within its own page excepted. */
export function targetOf(resolver: Resolver, place: LinkPlace, link: SourceLink): Target {
  const target = link.target.trim();
  if (target === '') return {kind: 'empty'};
  // A template's hole, filled by nobody here: `{tenant}`, `<your-host>`.
  if (/\{[^{}]*\}|<[^<>]*>|%7B.*%7D/i.test(target)) return {kind: 'unknown'};
  if (link.syntax === 'import') return importTarget(resolver, place, target);
  const address = addressTarget(target, resolver.isAllowedHost);
  if (address) return ownAddress(resolver, place, address) ?? address;
  if (target.startsWith('pathname:')) return pathnameTarget(resolver, place, link, target);
  const path = splitLocal(target);
  switch (link.syntax) {
    case 'image':
      return assetTarget(resolver, place, path.pathname);
    case 'front-matter':
      return frontMatterTarget(resolver, place, link, path);
    case 'attribute':
      return attributeTarget(resolver, place, link, path);
    case 'inline':
    case 'autolink':
      return inlineTarget(resolver, place, path);
    case 'reference':
    case 'definition':
      return isPicture(place, link)
        ? plainTarget(resolver, place, path)
        : definitionTarget(resolver, place, path);
  }
}

/** The site by its own full address; its other hosts, and what it serves beside the site, are the web's. */
function ownAddress(resolver: Resolver, place: Place, address: Target): Target | undefined {
  const {origin} = resolver;
  if (address.kind !== 'web' || origin === undefined || !address.href.startsWith(`${origin}/`))
    return undefined;
  const url = parseUrl(address.href);
  if (!url || resolver.routes.localeOf(url.pathname) === undefined) return undefined;
  const {fragment} = splitLocal(url.hash);
  const path = {
    pathname: url.pathname,
    hasQuery: url.search !== '',
    ...(fragment !== undefined && {fragment}),
  };
  return routeTarget(resolver, place, path, {by: 'address', isNormalized: false});
}

/** `Link` takes the protocol off and adds the base URL alone; pictures lose the protocol alone; HTML knows no such scheme. */
function pathnameTarget(resolver: Resolver, place: LinkPlace, link: SourceLink, target: string): Target {
  const path = splitLocal(target.replace('pathname://', ''));
  if (link.syntax === 'image') return plainTarget(resolver, place, path);
  if (!isFollowedByLink(place, link)) return {kind: 'scheme', scheme: 'pathname'};
  const found = basedTarget(resolver, place, path);
  // A way out of the site on the same host is what the protocol is for: only a missing file is sure to be missing.
  return found.kind === 'missing-route' &&
    !hasAssetExtension(path.pathname) &&
    !path.pathname.endsWith('.html')
    ? {kind: 'unknown'}
    : found;
}

function inlineTarget(resolver: Resolver, place: Place, path: LocalPath): Target {
  const {pathname} = path;
  if (isMarkdownPath(pathname)) return definitionTarget(resolver, place, path);
  if (pathname.startsWith('@site/')) return assetTarget(resolver, place, pathname);
  if (!hasAssetExtension(pathname)) return routed(linkTarget(resolver, place, path));
  const asset = assetTarget(resolver, place, pathname);
  if (asset.kind !== 'missing-file') return asset;
  const route = linkTarget(resolver, place, path);
  // `v2.1` ends in no extension, though it has a dot.
  if (route.kind === 'missing-route' && /\.[a-z][a-z\d]{0,7}$/i.test(pathname)) return asset;
  return routed(route);
}

/** Definitions are looked up among Markdown files, but never among downloads. */
function definitionTarget(resolver: Resolver, place: Place, path: LocalPath): Target {
  if (!isMarkdownPath(path.pathname)) return routed(linkTarget(resolver, place, path));
  const file = markdownFileTarget(resolver, place, path);
  if (file.kind === 'page') return file;
  const route = routed(linkTarget(resolver, place, path));
  return route.kind === 'page' && route.spelling === 'exact' ? route : file;
}

/** The router of the page follows Markdown's links, and it knows no static file: its readers get “page not found”. */
function routed(target: Target): Target {
  if (target.kind !== 'page' || target.page.kind !== 'static') return target;
  const {page, fragment} = target;
  return {
    kind: 'missing-route',
    route: page.route.replace(/(?<=\/)index\.html$/, ''),
    ...(fragment !== undefined && {fragment}),
  };
}

function attributeTarget(resolver: Resolver, place: LinkPlace, link: SourceLink, path: LocalPath): Target {
  const {element = '', attribute = ''} = link;
  if (link.isBased) {
    const follow = isFollowedByLink(place, link) && !isSource(attribute) ? linkTarget : basedTarget;
    return follow(resolver, place, {...path, pathname: absolute(path.pathname)});
  }
  if (isSource(attribute) && isComponent(element)) {
    const found = basedTarget(resolver, place, path);
    // What a component makes of a relative path is its own affair.
    return found.kind === 'missing-route' && !path.pathname.startsWith('/') ? {kind: 'unknown'} : found;
  }
  if (!isFollowedByLink(place, link)) return plainTarget(resolver, place, path);
  const found = linkTarget(resolver, place, path);
  if (found.kind !== 'missing-route' || /^(?:a|Link|NavLink)$/.test(element)) return found;
  // A component of the site's own need not use `Link`, which gives files the slash of pages.
  const file = basedTarget(resolver, place, path);
  return file.kind === 'page' ? file : found;
}

function frontMatterTarget(resolver: Resolver, place: Place, link: SourceLink, path: LocalPath): Target {
  if (!/image/i.test(link.attribute ?? '')) return linkTarget(resolver, place, path);
  const {pathname} = path;
  if (pathname.startsWith('./')) return assetTarget(resolver, place, pathname);
  const route = basedTarget(resolver, place, {...path, pathname: absolute(pathname)});
  return route.kind === 'missing-route' ? assetTarget(resolver, place, absolute(pathname)) : route;
}

/** `useBaseUrl` takes every path for one from the site's root. */
function absolute(pathname: string): string {
  return pathname.startsWith('/') ? pathname : `/${pathname}`;
}

function isFollowedByLink({isCommonMark}: LinkPlace, {syntax, element = ''}: SourceLink): boolean {
  if (syntax !== 'attribute') return true;
  return isComponent(element) || (isCommonMark && element.toLowerCase() === 'a');
}

function isPicture({pictureLabels}: LinkPlace, {syntax, element, label}: SourceLink): boolean {
  return syntax === 'reference' ? element === 'img' : label !== undefined && pictureLabels.has(label);
}

/** What a browser loads into the page, as no `Link` does. */
function isSource(attribute: string): boolean {
  return /^(?:src|srcset|poster)$/i.test(attribute);
}

function isComponent(element: string): boolean {
  return /^[A-Z_$]|\./.test(element);
}
