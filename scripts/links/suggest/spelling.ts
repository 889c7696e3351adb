import type {DocumentView, SiteIndex} from '../evidence';
import type {Page, SourceLink} from '../model';
import {contentAreas} from '../resolve/content-areas';
import {directoryOf} from '../routes/path';

/** A target taken apart as it is written; put together again, it is the same. */
export type Written = {readonly path: string; readonly query: string; readonly hash: string};

export function writtenParts(target: string): Written {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(target) ?? [];
  return {path, query, hash};
}

/**
 * Ways to write a link to a page, the one most like how the link is written first: a relative file stays one, a route
 * stays one. Not all of them lead there: they are to be tried.
 */
export function waysToPage(link: SourceLink, page: Page, view: DocumentView, index: SiteIndex): string[] {
  const {path} = writtenParts(link.target);
  const routes = waysToRoute(path, page, view, index);
  if (!/\.mdx?$/i.test(path) || page.source === undefined) return routes;
  return [...waysToSource(path, page.source, view, index), ...routes];
}

/** Ways to write a link to a file that the build takes with it. */
export function waysToFile(link: SourceLink, file: string, view: DocumentView, index: SiteIndex): string[] {
  const {path} = writtenParts(link.target);
  const dir = index.site.staticDirs.find((each) => file.startsWith(`${each}/`));
  const relative = encoded(relativeFile(directoryOf(view.document.file), file, path));
  const fromStatic = dir === undefined ? [] : [encoded(file.slice(dir.length))];
  const fromSite = encoded(`@site/${file}`);
  if (path.startsWith('@site/')) return [fromSite, ...fromStatic, relative];
  return dir !== undefined || path.startsWith('/')
    ? [...fromStatic, relative, fromSite]
    : [relative, fromSite];
}

/** More steps up than this are hard to follow, and break with the next move. */
const stepsUp = 3;

function waysToSource(path: string, source: string, view: DocumentView, {site}: SiteIndex): string[] {
  const {file} = view.document;
  const area = contentAreas(site)(source);
  const root = [area?.dir, ...Object.values(area?.translated ?? {})]
    .filter((dir) => dir !== undefined)
    .find((dir) => source.startsWith(`${dir}/`));
  const relative = encoded(relativeFile(directoryOf(file), source, path));
  const inArea = root === undefined ? undefined : encoded(source.slice(root.length + 1));
  const fromSite = encoded(`@site/${source}`);
  const fromArea =
    inArea === undefined ? [] : path.startsWith('/') ? [`/${inArea}`, inArea] : [inArea, `/${inArea}`];
  if (path.startsWith('@site/')) return [fromSite, relative, ...fromArea];
  if (path.startsWith('/')) return [...fromArea, relative, fromSite];
  const isFar = relative.split('../').length - 1 > stepsUp;
  return isFar ? [...fromArea, relative, fromSite] : [relative, ...fromArea, fromSite];
}

function waysToRoute(path: string, page: Page, view: DocumentView, {site}: SiteIndex): string[] {
  const baseUrl = site.locales.find(({id}) => id === page.locale)?.baseUrl ?? site.baseUrl;
  const full = encoded(page.route);
  const below = full.startsWith(baseUrl) ? full.slice(baseUrl.length - 1) : full;
  if (site.origin !== undefined && /^(?:https?:)?\/\//i.test(path)) return [site.origin + full];
  if (path.startsWith('pathname://')) return [`pathname://${full}`];
  if (path.startsWith(baseUrl) && baseUrl !== '/') return [full, below];
  const from = view.pages.find(({locale}) => locale === view.locale)?.route;
  const relative = path.startsWith('/') || from === undefined ? [] : [relativeRoute(from, full, path)];
  // The page's own router knows no file: a link with no ending that says so has to leave it.
  const past = page.kind === 'static' ? [`pathname://${below}`] : [];
  return [...relative, below, full, ...past];
}

/** As browsers resolve: from the folder that the page's own route is in. */
function relativeRoute(from: string, to: string, path: string): string {
  const dir = from.slice(0, from.lastIndexOf('/'));
  const slash = to.endsWith('/') ? '/' : '';
  const relative = relativeFile(dir.replace(/^\//, '') || '.', to.replace(/^\/|\/$/g, ''), path);
  return relative + slash;
}

/** @param path as the link is written: `./` stays where it was */
function relativeFile(dir: string, file: string, path: string): string {
  const from = dir === '.' ? [] : dir.split('/');
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = from.length - shared;
  const relative = '../'.repeat(up) + to.slice(shared).join('/');
  return up === 0 && path.startsWith('./') ? `./${relative}` : relative;
}

/** What would end a target of Markdown or of an attribute, or mean something in an address; letters stay letters. */
function encoded(path: string): string {
  return path
    .replaceAll(/%(?![\da-f]{2})/gi, '%25')
    .replaceAll(/[\s"<>\\^`{|}?#()']/g, (character) =>
      encodeURIComponent(character).replace(
        /^[()']$/,
        `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    );
}
