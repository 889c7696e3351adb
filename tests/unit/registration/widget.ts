/** The registration check's widget in one language, as the build makes it: with words and data of that language alone. */
import {render, screen} from '@testing-library/react';
import {createElement} from 'react';
import {vi} from 'vitest';
import {words as wordsEn} from '../../../src/components/messages/en';
import {registrationCheck as en} from '../../../src/components/messages/en/registration-check';
import {words as wordsFr} from '../../../src/components/messages/fr';
import {registrationCheck as fr} from '../../../src/components/messages/fr/registration-check';
import type {Site} from '../../../src/components/site';
import {sentences as sentencesEn} from '../../../src/core/messages/en';
import {sentences as sentencesFr} from '../../../src/core/messages/fr';
import {inspectionDataIn} from '../../../src/remark/inspection-data';
import {signingKey} from './practise';

const shared = {defaultMode: 'practice', rootUrl: '/'} as const;

export const languages = [
  {
    locale: 'en',
    words: en,
    sentences: sentencesEn,
    site: {...shared, locale: 'en', words: wordsEn, baseUrl: '/'},
  },
  {
    locale: 'fr',
    words: fr,
    sentences: sentencesFr,
    site: {...shared, locale: 'fr', words: wordsFr, baseUrl: '/fr/'},
  },
] as const;

type Spoken = (typeof languages)[number];

const key = '../../../src/practice-tenant/signing-key';

/** @returns how to show it in a guide; a new page each time. */
export async function loadWidget({locale, words, sentences, site}: Spoken) {
  vi.resetModules();
  vi.doMock('@registration-words', () => ({registrationCheck: words}));
  vi.doMock('@sentences', () => ({sentences}));
  vi.doMock('@inspection-data', () => ({default: inspectionDataIn(locale)}));
  vi.doMock(key, () => ({createSigningKey: () => signingKey}));
  const {SiteProvider} = await import('../../../src/components/site');
  const {RegistrationCheck} = await import('../../../src/components/RegistrationCheck');
  return (integration: string, more: Partial<Site> = {}) => {
    const check = createElement(RegistrationCheck, {integration, isOnPage: true});
    render(createElement(SiteProvider, {value: {...site, ...more}}, check));
  };
}

export function unloadWidget(): void {
  for (const module of ['@registration-words', '@sentences', '@inspection-data', key]) vi.doUnmock(module);
}

export const result = () => screen.findByTestId('registration-result', {}, {timeout: 30_000});
