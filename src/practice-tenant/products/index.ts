/** Graph and the products’ first calls, for a server: a page loads none of them. */
import {graphService} from '../graph/server';
import type {ServerSide} from '../server-side';
import {businessCentral} from './business-central';
import {dataverse} from './dataverse';
import {exchangeWebServices} from './ews';
import {financeOperations} from './finance-operations';

export const services: ServerSide['services'] = {
  graph: graphService,
  'business-central': businessCentral,
  dataverse,
  'finance-operations': financeOperations,
  'exchange-online': exchangeWebServices,
};
