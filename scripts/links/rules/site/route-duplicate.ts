import type {SiteIndex, SiteRule} from '../../evidence';
import type {LinkFinding} from '../../finding';
import type {LocaleId, Page} from '../../model';

/**
 * Two pages at one address: readers see only one of them. Said once for all the languages it holds in. Redirects and
 * static files cannot clash with pages in this way: Docusaurus lets the page win.
 */
export const routeDuplicate: SiteRule = (index) => {
  const first = new Map<string, Page>();
  const pairs = new Map<string, {readonly page: Page; readonly other: Page; readonly locales: LocaleId[]}>();
  for (const page of index.pages) {
    if (page.draft || page.kind === 'static' || page.kind === 'redirect') continue;
    const key = `${page.locale} ${page.route}`;
    const other = first.get(key);
    if (!other) first.set(key, page);
    else if (other.twin !== page.twin) {
      const pair = `${other.twin}\n${page.twin}`;
      const known = pairs.get(pair);
      if (known) known.locales.push(page.locale);
      else pairs.set(pair, {page, other, locales: [page.locale]});
    }
  }
  return [...pairs.values()].map(({page, other, locales}): LinkFinding<'route-duplicate'> => {
    const [at, against] = page.source === undefined ? [other, page] : [page, other];
    return {
      code: 'route-duplicate',
      severity: 'warning',
      ...(at.source !== undefined && {file: at.source, line: 1, column: 1}),
      locales,
      args: {route: page.route, otherFile: against.source ?? originOf(against, index)},
    };
  });
};

/** What makes a page that has no source of its own: its instance's directory, or the configuration. */
function originOf({instance, version}: Page, {site}: SiteIndex): string {
  const found = site.instances.find(({kind, id}) => `${kind}:${id}` === instance);
  if (!found) return 'docusaurus.config';
  if (found.kind !== 'docs') return found.dir;
  const own = found.versions.find(({name}) => name === version);
  return own?.sidebarFile ?? own?.dir ?? 'docusaurus.config';
}
