import type {Target} from '../evidence';
import type {Page} from '../model';
import {directoryOf} from '../routes/path';
import {decodeName, joinFile, type LocalPath} from './local-path';
import {pageTarget, type Place, type Resolver} from './resolver';
import {absoluteRoute} from './route';

export function isMarkdownPath(pathname: string): boolean {
  return /\.mdx?$/i.test(pathname);
}

/**
 * The page of a Markdown file, as Docusaurus's `resolveMarkdownLinkPathname` finds it: among the sources of the same
 * plugin instance in this locale. A file beside this one counts only if this locale's page is made of it.
 */
export function markdownFileTarget(
  resolver: Resolver,
  place: Place,
  {pathname, fragment}: LocalPath,
): Target {
  const name = decodeName(pathname);
  if (name === undefined) return {kind: 'malformed', because: 'bad-escape'};
  const candidates = filesToTry(resolver, place, name);
  for (const file of candidates) {
    const page = pageOf(resolver, place, file);
    if (page) return pageTarget(page, 'file', fragment);
  }
  for (const file of candidates) {
    const like = resolver.files.like(file);
    const page = like === undefined ? undefined : pageOf(resolver, place, like);
    if (page) return pageTarget(page, 'file', fragment, 'letter-case');
  }
  const there = candidates.find((file) => resolver.files.has(file));
  if (there !== undefined && resolver.pagesOf(there).length === 0) return {kind: 'not-a-page', file: there};
  if (there !== undefined) return elsewhere(place, name, fragment);
  return {kind: 'missing-file', path: expectedFile(resolver, place, name, candidates)};
}

/**
 * The file is there, and what is made of it is another locale's page (in French, the source of a translated page is its
 * translation), or another plugin's. Docusaurus leaves such a link as it is, and it leads beside this page.
 */
function elsewhere(place: Place, name: string, fragment: string | undefined): Target {
  const route = absoluteRoute(name, place) ?? `/${name}`;
  return {kind: 'missing-route', route, ...(fragment !== undefined && {fragment})};
}

/** The paths a name may mean, in Docusaurus's order. */
function filesToTry(resolver: Resolver, place: Place, name: string): string[] {
  // Taken as it is: with `./` or `../` in it, Docusaurus finds nothing.
  if (name.startsWith('@site/')) return [name.slice('@site/'.length)];
  const beside = directoryOf(place.file);
  if (/^\.{1,2}\//.test(name)) return [joinFile(beside, name)];
  const area = resolver.areaOf(place.file);
  const translated = area?.translated[place.locale];
  const roots = [...(translated === undefined ? [] : [translated]), ...(area ? [area.dir] : []), '.'];
  const dirs = name.startsWith('/') ? roots : [beside, ...roots];
  return dirs.map((dir) => joinFile(dir, name));
}

function pageOf(resolver: Resolver, {file, locale}: Place, target: string): Page | undefined {
  const instance = resolver.areaOf(file)?.instance;
  return resolver.pagesOf(target).find((page) => page.locale === locale && page.instance === instance);
}

/** Of several places to look in, the one the writer most likely meant. */
function expectedFile(resolver: Resolver, place: Place, name: string, candidates: readonly string[]): string {
  const first = candidates[0] ?? name;
  if (!name.startsWith('/')) return first;
  const area = resolver.areaOf(place.file);
  const fromSite = candidates.at(-1) ?? first;
  if (!area || fromSite.startsWith(`${area.dir}/`)) return fromSite;
  return joinFile(area.dir, name);
}
