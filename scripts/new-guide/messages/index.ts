import type {Lang} from '../../report/lang';
import {en} from './en';
import {fr} from './fr';
import type {NewGuideWords} from './words';

export const newGuideWords: Readonly<Record<Lang, NewGuideWords>> = {en, fr};
