/**
 * `test` for journeys: each runs in one language, and none may leave the site, break its Content-Security-Policy or
 * leave an error in the console. `inEachLanguage` says a journey once and runs it twice.
 */
import {test as base, expect} from '@playwright/test';
import type {IntegrationId} from '../../src/core/contracts/schema';
import {GuidePage} from './guide-page';
import {languages, english, type Language} from './languages';
import {keepVigil, type Vigil} from './vigil';

export {expect};

type Options = {
  readonly language: Language;
  /** Which guide is followed. */
  readonly integration: IntegrationId;
  /** Hosts that this journey answers itself, in place of the network. */
  readonly standIns: readonly string[];
};

type Fixtures = {
  readonly vigil: Vigil;
  readonly guide: GuidePage;
};

export const test = base.extend<Options & Fixtures>({
  language: [english, {option: true}],
  integration: ['codat-business-central', {option: true}],
  standIns: [[], {option: true}],
  vigil: [
    async ({context, baseURL, standIns}, use) => {
      const vigil = keepVigil(context, addressOf(baseURL));
      await use(vigil);
      const strangers = vigil.leaving().filter((url) => !standIns.includes(new URL(url).host));
      expect(strangers, 'requests that would leave the site').toEqual([]);
      expect(vigil.complaints, 'errors in the console').toEqual([]);
    },
    {auto: true},
  ],
  guide: async ({page, language, integration}, use) => use(new GuidePage(page, language, integration)),
});

/** @param journeys - declares tests, which get the language as a fixture and as an argument */
export function inEachLanguage(journeys: (language: Language) => void): void {
  for (const language of languages) {
    test.describe(language.label, () => {
      test.use({language});
      journeys(language);
    });
  }
}

function addressOf(baseURL: string | undefined): string {
  if (baseURL === undefined) throw new Error('The Playwright configuration names no baseURL');
  return baseURL;
}
