import type {Lang} from '../../report/lang';
import {due as dueEn, test as testEn} from './en';
import {due as dueFr, test as testFr} from './fr';
import type {DueWords, TestWords} from './words';

export const testWords: Readonly<Record<Lang, TestWords>> = {en: testEn, fr: testFr};
export const dueWords: Readonly<Record<Lang, DueWords>> = {en: dueEn, fr: dueFr};
