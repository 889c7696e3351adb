import type {Lang} from '../../report/lang';
import {build as buildEn, environment as environmentEn, serve as serveEn} from './en';
import {build as buildFr, environment as environmentFr, serve as serveFr} from './fr';
import type {BuildWords, EnvironmentWords, ServeWords} from './words';

export const buildWords: Readonly<Record<Lang, BuildWords>> = {en: buildEn, fr: buildFr};
export const serveWords: Readonly<Record<Lang, ServeWords>> = {en: serveEn, fr: serveFr};
export const environmentWords: Readonly<Record<Lang, EnvironmentWords>> = {
  en: environmentEn,
  fr: environmentFr,
};
