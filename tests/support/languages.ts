/** The site's two languages, each with its words: tests read sentences from where the page has them. */
import {errorDoctor as doctorEn} from '../../src/components/messages/en/error-doctor';
import {errorPages as pagesEn} from '../../src/components/messages/en/error-pages';
import {handouts as handoutsEn} from '../../src/components/messages/en/handouts';
import {notFound as notFoundEn} from '../../src/components/messages/en/not-found';
import {passport as passportEn} from '../../src/components/messages/en/passport';
import {search as searchEn} from '../../src/components/messages/en/search';
import {errorDoctor as doctorFr} from '../../src/components/messages/fr/error-doctor';
import {errorPages as pagesFr} from '../../src/components/messages/fr/error-pages';
import {handouts as handoutsFr} from '../../src/components/messages/fr/handouts';
import {notFound as notFoundFr} from '../../src/components/messages/fr/not-found';
import {passport as passportFr} from '../../src/components/messages/fr/passport';
import {manifestCheck as manifestEn} from '../../src/components/messages/en/manifest-check';
import {tokenInspector as tokenEn} from '../../src/components/messages/en/token-inspector';
import {manifestCheck as manifestFr} from '../../src/components/messages/fr/manifest-check';
import {tokenInspector as tokenFr} from '../../src/components/messages/fr/token-inspector';
import {registrationCheck as registrationEn} from '../../src/components/messages/en/registration-check';
import {registrationCheck as registrationFr} from '../../src/components/messages/fr/registration-check';
import {search as searchFr} from '../../src/components/messages/fr/search';
import {words as wordsEn} from '../../src/components/messages/en';
import {words as wordsFr} from '../../src/components/messages/fr';
import type {
  ErrorDoctorWords,
  ErrorPageWords,
  HandoutWords,
  NotFoundWords,
  PassportWords,
  RegistrationCheckWords,
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
  /** Of what is handed to administrators and vendors. */
  readonly handouts: HandoutWords;
  readonly notFound: NotFoundWords;
  readonly passport: PassportWords;
  readonly search: SearchWords;
  /** Of the boxes for a pasted manifest and a pasted token. */
  readonly manifest: ManifestCheckWords;
  readonly token: TokenInspectorWords;
  /** Of the check that reads a registration. */
  readonly registration: RegistrationCheckWords;
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
  handouts: handoutsEn,
  notFound: notFoundEn,
  passport: passportEn,
  manifest: manifestEn,
  registration: registrationEn,
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
  handouts: handoutsFr,
  notFound: notFoundFr,
  passport: passportFr,
  manifest: manifestFr,
  registration: registrationFr,
  search: searchFr,
  token: tokenFr,
  tenant: tenantFr,
};

export const languages = [english, french] as const;

export function otherThan({id}: Language): Language {
  return id === 'en' ? french : english;
}
