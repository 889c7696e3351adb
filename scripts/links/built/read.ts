import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import type {Site} from '../model';
import {parseUrl} from '../resolve/address';
import {filesBelow} from '../site/directory';
import type {BuiltPage, BuiltSite} from './model';
import {readBuiltPage} from './page';
import {readSitemap} from './sitemap';

/**
 * @param dir of the build, absolute
 * @param onRead told after each page, and waited for
 */
export async function readBuilt(
  dir: string,
  {origin, baseUrl}: Pick<Site, 'origin' | 'baseUrl'>,
  onRead?: (done: number, of: number) => Promise<void> | undefined,
): Promise<BuiltSite> {
  const files = filesBelow(dir);
  const names = files.filter((file) => /\.html?$/i.test(file));
  const pages = new Map<string, BuiltPage>();
  for (const name of names) {
    pages.set(name, readBuiltPage(name, readFileSync(posix.join(dir, name), 'utf8')));
    await onRead?.(pages.size, names.length);
  }
  const sitemaps = files
    .filter((file) => /(?:^|\/)sitemap[^/]*\.xml$/i.test(file))
    .map((file) => readSitemap(file, readFileSync(posix.join(dir, file), 'utf8')));
  const own = origin ?? usualOrigin(pages.values());
  return {...(own !== undefined && {origin: own}), baseUrl, pages, files: new Set(files), sitemaps};
}

/** What most pages say of themselves: a build may have been made for another address than the configuration's. */
function usualOrigin(pages: Iterable<BuiltPage>): string | undefined {
  const counts = new Map<string, number>();
  for (const {canonicals} of pages) {
    const first = canonicals[0];
    const origin = first === undefined ? undefined : parseUrl(first)?.origin;
    if (origin !== undefined) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
