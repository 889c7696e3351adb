/** The page that opens passports in one language, as the build makes it: with words and data of that language alone. */
import {fireEvent, render, screen} from '@testing-library/react';
import {createElement} from 'react';
import {vi} from 'vitest';
import {words as wordsEn} from '../../../src/components/messages/en';
import {passport as en} from '../../../src/components/messages/en/passport';
import {words as wordsFr} from '../../../src/components/messages/fr';
import {passport as fr} from '../../../src/components/messages/fr/passport';
import {everyFinding as findingsEn} from '../../../src/core/messages/en/every-finding';
import {everyFinding as findingsFr} from '../../../src/core/messages/fr/every-finding';
import type {Passport} from '../../../src/core/passport/passport';
import {passportDataIn} from '../../../src/remark/passport-data';

const shared = {defaultMode: 'practice', rootUrl: '/'} as const;

export const languages = [
  {
    locale: 'en',
    words: en,
    findings: findingsEn,
    data: passportDataIn('en'),
    site: {...shared, locale: 'en', words: wordsEn, baseUrl: '/'},
  },
  {
    locale: 'fr',
    words: fr,
    findings: findingsFr,
    data: passportDataIn('fr'),
    site: {...shared, locale: 'fr', words: wordsFr, baseUrl: '/fr/'},
  },
] as const;

type Spoken = (typeof languages)[number];

const mocked = ['@passport-words', '@passport-data', '@finding-sentences'];

/** @returns how to show the page, and how a passport reads as Markdown */
export async function loadPage({locale, words, findings, data, site}: Spoken) {
  vi.resetModules();
  vi.doMock('@passport-words', () => ({passport: words}));
  vi.doMock('@passport-data', () => ({default: data}));
  vi.doMock('@finding-sentences', () => ({everyFinding: findings}));
  const {SiteProvider} = await import('../../../src/components/site');
  const {PassportPage} = await import('../../../src/components/Passport/PassportPage');
  const {inMarkdown} = await import('../../../src/components/Passport/in-markdown');
  return {
    show: () => void render(createElement(SiteProvider, {value: site}, createElement(PassportPage))),
    asMarkdown: (passport: Passport) => {
      const guide = data.guides.find(({contract}) => contract.integration === passport.integration);
      if (!guide) throw new Error(`No guide ${passport.integration}`);
      return inMarkdown(passport, guide, locale, `https://guides.example/${passport.integration}#check`);
    },
  };
}

export function unloadPage(): void {
  for (const module of mocked) vi.doUnmock(module);
}

const field = () => screen.getByTestId('passport-text');

export function paste(text: string): void {
  fireEvent.change(field(), {target: {value: text}});
}

export function drop(file: File): void {
  fireEvent.drop(field(), {dataTransfer: {files: {item: () => file}}});
}

export function choose(file: File): void {
  fireEvent.change(screen.getByTestId('passport-text-file'), {target: {files: [file]}});
}

export const said = () => screen.getByTestId('passport-text-say').textContent;
