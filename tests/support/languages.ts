/** The site's two languages, each with its words: tests read sentences from where the page has them. */
import {errorDoctor as doctorEn} from '../../src/components/messages/en/error-doctor';
import {errorPages as pagesEn} from '../../src/components/messages/en/error-pages';
import {passport as passportEn} from '../../src/components/messages/en/passport';
import {search as searchEn} from '../../src/components/messages/en/search';
import {errorDoctor as doctorFr} from '../../src/components/messages/fr/error-doctor';
import {errorPages as pagesFr} from '../../src/components/messages/fr/error-pages';
import {passport as passportFr} from '../../src/components/messages/fr/passport';
import {manifestCheck as manifestEn} from '../../src/components/messages/en/manifest-check';
import {tokenInspector as tokenEn} from '../../src/components/messages/en/token-inspector';
import {manifestCheck as manifestFr} from '../../src/components/messages/fr/manifest-check';
import {tokenInspector as tokenFr} from '../../src/components/messages/fr/token-inspector';
import {search as searchFr} from '../../src/components/messages/fr/search';
import {words as wordsEn} from '../../src/components/messages/en';
import {words as wordsFr} from '../../src/components/messages/fr';
import type {
  ErrorDoctorWords,
  ErrorPageWords,
  PassportWords,
  SearchWords,
  ManifestCheckWords,
  TokenInspectorWords,
  Words,
} from '../../src/components/messages/words';
import {sentences as sentencesEn} from '../../src/core/messages/en';
import {errors as errorsEn} from '../../src/core/messages/en/errors';
import {sentences as sentencesFr} from '../../src/core/messages/fr';
import {errors as errorsFr} from '../../src/core/messages/fr/errors';
import type {ErrorSentences, Sentences} from '../../src/core/messages/sentences';
import {en as tenantEn} from '../../src/practice-tenant/words/en';
import {fr as tenantFr} from '../../src/practice-tenant/words/fr';
import type {Words as TenantWords} from '../../src/practice-tenant/words/words';

export type Language = {
  readonly id: 'en' | 'fr';
  /** Where its pages stand, relative to the base URL: empty, or with a trailing slash. */
  readonly root: '' | 'fr/';
  /** Its own name for itself, as the language switch says it. */
  readonly label: string;
  /** Of the widgets. */
  readonly words: Words;
  /** About findings. */
  readonly sentences: Sentences;
  /** About error codes. */
  readonly errors: ErrorSentences;
  /** Of the box that explains a pasted message. */
  readonly doctor: ErrorDoctorWords;
  /** Of the pages about error codes. */
  readonly errorPages: ErrorPageWords;
  readonly passport: PassportWords;
  readonly search: SearchWords;
  /** Of the boxes for a pasted manifest and a pasted token. */
  readonly manifest: ManifestCheckWords;
  readonly token: TokenInspectorWords;
  /** Of the practice tenant's own pages. */
  readonly tenant: TenantWords;
};

export const english: Language = {
  id: 'en',
  root: '',
  label: 'English',
  words: wordsEn,
  sentences: sentencesEn,
  errors: errorsEn,
  doctor: doctorEn,
  errorPages: pagesEn,
  passport: passportEn,
  manifest: manifestEn,
  search: searchEn,
  token: tokenEn,
  tenant: tenantEn,
};

export const french: Language = {
  id: 'fr',
  root: 'fr/',
  label: 'Français',
  words: wordsFr,
  sentences: sentencesFr,
  errors: errorsFr,
  doctor: doctorFr,
  errorPages: pagesFr,
  passport: passportFr,
  manifest: manifestFr,
  search: searchFr,
  token: tokenFr,
  tenant: tenantFr,
};

export const languages = [english, french] as const;

export function otherThan({id}: Language): Language {
  return id === 'en' ? french : english;
}
