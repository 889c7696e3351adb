import {adobeDataverseFigures} from './adobe-dataverse';
import {cloudElementsFinanceOperationsFigures} from './cloud-elements-finance-operations';
import {codatBusinessCentralFigures} from './codat-business-central';
import {entraFigures} from './entra';
import {ipaasBusinessCentralFigures} from './ipaas-business-central';
import {prextraExchangeFigures} from './prextra-exchange';
import type {FigureSpec} from './spec';

export const figures: Readonly<Record<string, FigureSpec>> = {
  ...entraFigures,
  ...codatBusinessCentralFigures,
  ...ipaasBusinessCentralFigures,
  ...adobeDataverseFigures,
  ...cloudElementsFinanceOperationsFigures,
  ...prextraExchangeFigures,
};
export {concepts} from './concepts';
export {sequences} from './sequences';
