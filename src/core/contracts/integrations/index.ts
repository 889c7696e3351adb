/**
 * The five integrations, in the order in which the site lists them. One file each; the key repeats the file name.
 */
import type {Integration, IntegrationId} from '../schema';
import {adobeDataverse} from './adobe-dataverse';
import {cloudElementsFinanceOperations} from './cloud-elements-finance-operations';
import {codatBusinessCentral} from './codat-business-central';
import {ipaasBusinessCentral} from './ipaas-business-central';
import {prextraExchange} from './prextra-exchange';

export const integrations: Readonly<Record<IntegrationId, Integration>> = {
  'codat-business-central': codatBusinessCentral,
  'adobe-dataverse': adobeDataverse,
  'cloud-elements-finance-operations': cloudElementsFinanceOperations,
  'ipaas-business-central': ipaasBusinessCentral,
  'prextra-exchange': prextraExchange,
};
