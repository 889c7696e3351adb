import type {Lang} from '../../report/lang';
import {words as en} from './en';
import {words as fr} from './fr';
import type {PreviewWords} from './words';

export const previewWords: Readonly<Record<Lang, PreviewWords>> = {en, fr};
