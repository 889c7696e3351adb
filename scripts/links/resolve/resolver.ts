import type {Target} from '../evidence';
import type {LocaleId, Page, Site} from '../model';
import type {ContentArea} from './content-areas';
import type {FileMap} from './file-map';
import type {RouteMap} from './route-map';

/** What links are resolved with: a site's routes and files, without its documents' words. */
export type Resolver = {
  readonly site: Site;
  /** Of the site, as WHATWG URL writes it. */
  readonly origin: string | undefined;
  readonly routes: RouteMap;
  readonly files: FileMap;
  readonly areaOf: (file: string) => ContentArea | undefined;
  readonly pagesOf: (file: string) => readonly Page[];
  readonly twinOf: (page: Page, locale: LocaleId) => Page | undefined;
  /** Whether a plugin that nobody can foresee may have made this route. */
  readonly mayBeForeign: (route: string, locale: LocaleId) => boolean;
  /** Whether a host of this machine may be asked: then it is of the web. */
  readonly isAllowedHost: (hostname: string) => boolean;
};

/** Where a link stands. */
export type Place = {
  readonly file: string;
  readonly locale: LocaleId;
  /** The page its readers are on: relative routes start there. Undefined for a partial that no page shows. */
  readonly page?: Page;
};

export function pageTarget(
  page: Page,
  by: 'file' | 'route' | 'address',
  fragment: string | undefined,
  spelling: 'exact' | 'letter-case' | 'trailing-slash' = 'exact',
): Target {
  return {kind: 'page', page, by, spelling, ...(fragment !== undefined && {fragment})};
}
