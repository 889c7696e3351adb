import type {Site} from '../links/model';
import {contentOf} from '../links/site/content';
import {routesOf} from '../links/routes';
import type {SyncDocument} from '../sync/model';

/**
 * @param documents pages that have been read, of any language
 * @returns the address of each, by its file, without the base URL of its language: `/guides/first`
 */
export function addressesOf(
  root: string,
  site: Site,
  documents: readonly SyncDocument[],
): ReadonlyMap<string, string> {
  const frontMatter = new Map(documents.map((document) => [document.file, document.frontMatter]));
  const content = contentOf(root, (file) => frontMatter.get(file) ?? {});
  const bases = new Map(site.locales.map(({id, baseUrl}) => [id, baseUrl]));
  return new Map(
    routesOf(site, content).flatMap(({source, route, locale, kind}) => {
      const base = bases.get(locale) ?? '/';
      if (source === undefined || kind === 'static' || !route.startsWith(base)) return [];
      return [[source, `/${route.slice(base.length)}`] as const];
    }),
  );
}
