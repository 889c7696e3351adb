/** Every address of a site: what its links can lead to. Pure, as everything here. */
import type {Locale, Page, Site} from '../model';
import {blogPages} from './blog';
import type {Content} from './content';
import {docsPages} from './docs';
import {pageWriter} from './page-writer';
import {redirectPages} from './redirects';
import {standalonePages} from './standalone';
import {joinPath} from './url';

/**
 * @returns pages, redirects and static files of every locale. Two may have the same route: that is the site's mistake,
 *   and what Docusaurus calls a duplicate route.
 */
export function routesOf(site: Site, content: Content): Page[] {
  const staticFiles = site.staticDirs.flatMap((dir) => content.files(dir).map((file) => ({dir, file})));
  return site.locales.flatMap((locale) => {
    const pages = [...contentPages(site, locale, content), ...otherPages(site, locale)];
    const write = pageWriter(site, locale);
    return [
      ...pages,
      ...redirectPages(site, locale, pages),
      ...staticFiles.map(({dir, file}) =>
        write({
          kind: 'static',
          route: joinPath(locale.baseUrl, file),
          source: `${dir}/${file}`,
          twin: `static:${file}`,
        }),
      ),
    ];
  });
}

function contentPages(site: Site, locale: Locale, content: Content): Page[] {
  return site.instances.flatMap((instance) => {
    if (instance.kind === 'docs') return docsPages(site, instance, locale, content);
    if (instance.kind === 'blog') return blogPages(site, instance, locale, content);
    return standalonePages(site, instance, locale, content);
  });
}

/** What the theme and known plugins add. */
function otherPages(site: Site, locale: Locale): Page[] {
  const write = pageWriter(site, locale);
  return [
    ...site.otherPages.map((path) =>
      write({kind: 'page', route: joinPath(locale.baseUrl, path), twin: `page:${path}`}),
    ),
    ...site.otherFiles.map((path) =>
      write({kind: 'static', route: joinPath(locale.baseUrl, path), twin: `static:${path}`}),
    ),
  ];
}
