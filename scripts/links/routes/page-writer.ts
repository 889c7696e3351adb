import type {Locale, Page, Site} from '../model';
import {withTrailingSlash} from './url';

type Written = Pick<Page, 'kind' | 'route' | 'twin'> & Partial<Page>;

/** Pages of one locale with what most of them have in common. `route` is given without the site's trailing slash. */
export function pageWriter(site: Site, locale: Locale): (page: Written) => Page {
  const {trailingSlash} = site;
  const slashes = {baseUrl: locale.baseUrl, ...(trailingSlash !== undefined && {trailingSlash})};
  return (page) => ({
    fallback: false,
    draft: false,
    unlisted: false,
    ...page,
    locale: locale.id,
    route: page.kind === 'static' ? page.route : withTrailingSlash(page.route, slashes),
  });
}

/** The pathname as it is in every locale. */
export function withoutBase(route: string, locale: Locale): string {
  return route.startsWith(locale.baseUrl) ? route.slice(locale.baseUrl.length - 1) : route;
}
