/** All words that an answer needs, in one language. */
import {
  causeSentences as enCauses,
  causeTitles as enTitles,
  diagnosisWords as enDiagnosis,
} from '../../src/core/messages/en/causes';
import {sentences as enSentences} from '../../src/core/messages/en';
import {
  causeSentences as frCauses,
  causeTitles as frTitles,
  diagnosisWords as frDiagnosis,
} from '../../src/core/messages/fr/causes';
import {sentences as frSentences} from '../../src/core/messages/fr';
import type {CauseSentences, CauseTitles, DiagnosisWords, Sentences} from '../../src/core/messages/sentences';
import type {Lang} from '../report/lang';

export type AnswerWords = {
  readonly causes: CauseSentences;
  readonly titles: CauseTitles;
  readonly diagnosis: DiagnosisWords;
  readonly actors: Sentences['actors'];
};

export const answerWords: Readonly<Record<Lang, AnswerWords>> = {
  en: {causes: enCauses, titles: enTitles, diagnosis: enDiagnosis, actors: enSentences.actors},
  fr: {causes: frCauses, titles: frTitles, diagnosis: frDiagnosis, actors: frSentences.actors},
};
