/** Rules between the languages of a site, and of Microsoft's, in the order they run and are reported in. */
import type {DocumentRule} from '../../evidence';
import {anchorInOtherLanguage} from './anchor-in-other-language';
import {microsoftLanguage} from './microsoft-language';
import {microsoftOldDomain} from './microsoft-old-domain';
import {pageInOtherLanguage} from './page-in-other-language';
import {pageNotTranslated} from './page-not-translated';
import {twinLeadsElsewhere} from './twin-leads-elsewhere';
import {wordsInOtherLanguage} from './words-in-other-language';

export const languageDocumentRules: readonly DocumentRule[] = [
  pageInOtherLanguage,
  anchorInOtherLanguage,
  pageNotTranslated,
  twinLeadsElsewhere,
  wordsInOtherLanguage,
  microsoftLanguage,
  microsoftOldDomain,
];
