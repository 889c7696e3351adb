import type {Lang} from '../../report/lang';
import {report as reportEn, spelling as spellingEn, style as styleEn} from './en';
import {report as reportFr, spelling as spellingFr, style as styleFr} from './fr';
import type {ReportWords, SpellingWords, StyleWords} from './words';

export const reportWords: Readonly<Record<Lang, ReportWords>> = {en: reportEn, fr: reportFr};
export const spellingWords: Readonly<Record<Lang, SpellingWords>> = {en: spellingEn, fr: spellingFr};
export const styleWords: Readonly<Record<Lang, StyleWords>> = {en: styleEn, fr: styleFr};
