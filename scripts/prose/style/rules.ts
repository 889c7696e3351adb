/** What textlint runs on each language: terms by a maintained rule, and what none offers by ours. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {TextlintKernelRule} from '@textlint/kernel';
import prh from 'textlint-rule-prh';
import {terms} from '../../../src/core/contracts/terms';
import type {Language} from '../passage';
import {checkDoubledWords} from './doubled-words';
import {checkEnglishTypography} from './english-typography';
import type {Check} from './finding';
import {checkFrenchTypography} from './french-typography';
import {glossaryRules} from './glossary-rules';
import {checkPairs} from './pairs';
import {checkSentenceLength} from './sentence-length';
import {unwrap} from './unwrap';

type Reporter = Extract<TextlintKernelRule['rule'], (...args: never) => unknown>;

/** @param root the project's directory, whose config/style holds the terms */
export function rulesFor(language: Language, root: string): TextlintKernelRule[] {
  const words = readFileSync(join(root, 'config', 'style', `${language}.yml`), 'utf8');
  const glossary = language === 'fr' ? [glossaryRules(terms)] : [];
  const checks: Readonly<Record<string, Check>> = {
    typography: language === 'en' ? checkEnglishTypography : checkFrenchTypography,
    pairs: checkPairs,
    'doubled-words': checkDoubledWords(language),
    'sentence-length': checkSentenceLength(language),
  };
  return [
    {ruleId: 'terms', rule: unwrap(prh), options: {ruleContents: [words, ...glossary]}},
    ...Object.entries(checks).map(([ruleId, check]) => {
      const reporter = reporterOf(check);
      return {ruleId, rule: {linter: reporter, fixer: reporter}};
    }),
  ];
}

function reporterOf(check: Check): Reporter {
  return ({Syntax, RuleError, report, getSource, locator, fixer}) => ({
    [Syntax.Paragraph](node) {
      for (const {start, end, write, because} of check(getSource(node))) {
        const padding = locator.range([start, end]);
        const fix = write === undefined ? {} : {fix: fixer.replaceTextRange([start, end], write)};
        report(node, new RuleError(because, {padding, ...fix}));
      }
    },
  });
}
