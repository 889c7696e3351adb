import {cloudElementsFinanceOperationsFigures} from './cloud-elements-finance-operations';
import {entraFigures} from './entra';
import type {FigureSpec} from './spec';

export const figures: Readonly<Record<string, FigureSpec>> = {
  ...entraFigures,
  ...cloudElementsFinanceOperationsFigures,
};
export {sequences} from './sequences';
