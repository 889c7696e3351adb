import type {Lang} from '../lang';
import {en} from './en';
import {fr} from './fr';
import type {ReportWords} from './words';

export const reportWords: Readonly<Record<Lang, ReportWords>> = {en, fr};
