import type {Lang} from '../../report/lang';
import {words as en} from './en';
import {words as fr} from './fr';
import type {HealthWords} from './words';

export const healthWords: Readonly<Record<Lang, HealthWords>> = {en, fr};
