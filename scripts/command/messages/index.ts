import type {Lang} from '../../report/lang';
import {argumentWords as argumentEn, listenWords as listenEn, standing as standingEn} from './en';
import {argumentWords as argumentFr, listenWords as listenFr, standing as standingFr} from './fr';
import type {ArgumentWords, ListenWords, StandingWords} from './words';

export const argumentWords: Readonly<Record<Lang, ArgumentWords>> = {en: argumentEn, fr: argumentFr};
export const listenWords: Readonly<Record<Lang, ListenWords>> = {en: listenEn, fr: listenFr};
export const standingWords: Readonly<Record<Lang, StandingWords>> = {en: standingEn, fr: standingFr};
