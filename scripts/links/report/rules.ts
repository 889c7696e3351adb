import type {ReportRule, RuleWords} from '../../report/model';
import type {LinkCode} from '../finding';
import {findingWords, type Lang} from '../messages';

/** @returns the rule of each of these codes once, sorted; codes that no version of ours knows have none */
export function rulesOf(codes: readonly string[]): ReportRule[] {
  return [...new Set(codes)]
    .filter((code): code is LinkCode => Object.hasOwn(findingWords.en, code))
    .sort()
    .map((code) => ({code, words: {en: wordsOf(code, 'en'), fr: wordsOf(code, 'fr')}}));
}

function wordsOf(code: LinkCode, lang: Lang): RuleWords {
  const {title, why} = findingWords[lang][code];
  return {title, help: why};
}
