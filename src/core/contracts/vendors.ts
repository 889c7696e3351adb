/**
 * The vendors, once each, however many guides they have. What a vendor asks for stands in the contract of each guide.
 */
import type {Integration} from './schema';

export const vendors = {
  codat: {name: 'Codat', site: 'https://www.codat.io'},
  adobe: {
    name: 'Adobe Experience Platform',
    site: 'https://business.adobe.com/products/experience-platform.html',
  },
  cloudElements: {name: 'Cloud Elements', site: 'https://docs.cloud-elements.com'},
  ipaas: {name: 'iPaaS.com', site: 'https://www.ipaas.com'},
  prextra: {name: 'Prextra (CDID Inc.)', site: 'https://cdid.com'},
} as const satisfies Readonly<Record<string, Integration['vendor']>>;
