import type {DocumentView, SiteIndex} from '../evidence';
import type {Page} from '../model';
import {contentAreas} from '../resolve/content-areas';
import {closest, foldersOf} from './closeness';
import {decoded, longNameOf, nameOf, pagesIn} from './site-names';

/** The page that a link to a missing source meant: of the same name elsewhere, or nearly of its name in its folder. */
export function pageNearFile(path: string, view: DocumentView, index: SiteIndex): Page | undefined {
  const within = withinArea(index);
  return near({wanted: within(path), pathOf: ({source, route}) => within(source ?? route), view, index});
}

/** The page that a missing route meant: its twin's in another language, one of the same name, or nearly so. */
export function pageNearRoute(route: string, view: DocumentView, index: SiteIndex): Page | undefined {
  return (
    byOtherLanguage(route, view, index) ??
    near({wanted: decoded(route), pathOf: (page) => decoded(page.route), view, index})
  );
}

/** More pages of one name than this are not compared one by one: their folder's name has to be near as well. */
const manyNamesakes = 100;

type Search = {
  readonly wanted: string;
  readonly pathOf: (page: Page) => string;
  readonly view: DocumentView;
  readonly index: SiteIndex;
};

function near({wanted, pathOf, view, index}: Search): Page | undefined {
  const {byName, byLongName} = pagesIn(view.locale, index);
  const name = nameOf(wanted);
  const others = (pages: readonly Page[]): readonly Page[] => {
    const rest = pages.filter(({source}) => source !== view.document.file);
    const [own] = view.pages;
    const beside = rest.filter(
      ({instance, version}) => instance === own?.instance && version === own?.version,
    );
    return own && beside.length > 0 ? beside : rest;
  };
  const called = name === '' ? [] : byName.exact(name);
  if (called.length > manyNamesakes) {
    const long = longNameOf(wanted);
    const found = others(byLongName().exact(long));
    return closest(wanted, found.length > 0 ? found : others(byLongName().near(long)), pathOf);
  }
  const namesakes = others(called);
  if (namesakes.length > 0) return closest(wanted, namesakes, pathOf);
  // A name mistyped and a folder mistaken are two guesses, one too many: the folder has to be right.
  const folder = foldersOf(wanted).join('/').toLowerCase();
  const beside = others(byName.near(name)).filter(
    (page) => foldersOf(pathOf(page)).join('/').toLowerCase() === folder,
  );
  return closest(wanted, beside, pathOf);
}

/** Routes are translated too: `/fr/first` is nothing, `/first` is a page, and its twin is `/fr/premier`. */
function byOtherLanguage(route: string, {locale}: DocumentView, index: SiteIndex): Page | undefined {
  const {locales} = index.site;
  const own = locales.find(({id}) => id === locale);
  const below = own && route.startsWith(own.baseUrl) ? route.slice(own.baseUrl.length) : undefined;
  for (const {id, baseUrl} of locales) {
    if (id === locale) continue;
    const found =
      (below === undefined ? undefined : index.pageAt(baseUrl + below, id)) ?? index.pageAt(route, id);
    const twin = found && index.twinOf(found, locale);
    if (twin && !twin.draft) return twin;
  }
  return undefined;
}

const areas = new WeakMap<SiteIndex['site'], ReturnType<typeof contentAreas>>();

/** A path below its version's directory, whichever language's: a translated page and its original are one place. */
function withinArea({site}: SiteIndex): (path: string) => string {
  const areaOf = areas.get(site) ?? contentAreas(site);
  areas.set(site, areaOf);
  return (path) => {
    const area = areaOf(path);
    const root =
      area && [area.dir, ...Object.values(area.translated)].find((dir) => path.startsWith(`${dir}/`));
    return root === undefined ? path : path.slice(root.length + 1);
  };
}
