import {directoryPageLink, directoryPages, type DirectoryPage} from '../../entra/directory-page';
import {portalLink, type PortalCloud} from '../../entra/portal-link';
import {productPageLink, productPages, type ProductPage} from '../../entra/product-page';
import type {Place} from './cause-facts';

/** The reader's values as typed; whatever is missing or wrong leads to the list before the page. */
export type PlaceValues = {
  readonly tenantId?: string;
  readonly clientId?: string;
  /** Object ID of the enterprise application. */
  readonly objectId?: string;
  readonly environmentName?: string;
  readonly environmentUrl?: string;
  readonly cloud?: PortalCloud;
};

/** The address of a place, filled with the reader's values; undefined where its host is not known. */
export function placeLink(place: Place, values: PlaceValues = {}): string | undefined {
  const {clientId, objectId, cloud} = values;
  const ids = {
    ...(clientId === undefined ? {} : {appId: clientId}),
    ...(objectId === undefined ? {} : {objectId}),
    ...(cloud === undefined ? {} : {cloud}),
  };
  if (isProductPage(place)) return productPageLink(place, values);
  return isDirectoryPage(place)
    ? directoryPageLink({page: place, ...ids})
    : portalLink({blade: place, ...ids});
}

/** The places that have an address, each address once: without the reader's values several lead to the same list. */
export function placeLinks(
  places: readonly Place[],
  values: PlaceValues = {},
): readonly {readonly place: Place; readonly href: string}[] {
  const byAddress = new Map<string, Place>();
  for (const place of places) {
    const href = placeLink(place, values);
    if (href !== undefined && !byAddress.has(href)) byAddress.set(href, place);
  }
  return [...byAddress].map(([href, place]) => ({place, href}));
}

function isProductPage(place: Place): place is ProductPage {
  return productPages.some((page) => page === place);
}

function isDirectoryPage(place: Place): place is DirectoryPage {
  return directoryPages.some((page) => page === place);
}
