import {entraFigures} from './entra';
import type {FigureSpec} from './spec';

export const figures: Readonly<Record<string, FigureSpec>> = entraFigures;
export {sequences} from './sequences';
