/** A finding in words, for either report. */
import {formatFinding} from '../../../src/core/messages/format-finding';
import {formatAppOnlyFinding} from '../../../src/core/messages/app-only';
import {appOnlyFindings as enAppOnly} from '../../../src/core/messages/en/app-only';
import {sentences as enSentences} from '../../../src/core/messages/en';
import {appOnlyFindings as frAppOnly} from '../../../src/core/messages/fr/app-only';
import {sentences as frSentences} from '../../../src/core/messages/fr';
import {appOnlyFindingCodes, type AppOnlyFinding} from '../../../src/core/checks/app-only/finding';
import type {Finding} from '../../../src/core/checks/finding';
import type {FindingSentence} from '../../../src/core/messages/sentences';
import type {Integration} from '../../../src/core/contracts/schema';
import type {Lang} from '../../report/lang';
import type {Found} from '../check/result';

const words = {
  en: {appOnly: enAppOnly, ...enSentences},
  fr: {appOnly: frAppOnly, ...frSentences},
} as const satisfies Record<Lang, unknown>;

export function tell({finding}: Found, {vendor, product}: Integration, lang: Lang): FindingSentence {
  const context = {vendor: vendor.name, product: product.name[lang]};
  return isAppOnly(finding)
    ? formatAppOnlyFinding(words[lang].appOnly, finding, context)
    : formatFinding(words[lang].findings, finding, context);
}

export function statusWords(lang: Lang) {
  return words[lang].stepStatuses;
}

function isAppOnly(finding: AppOnlyFinding | Finding): finding is AppOnlyFinding {
  return (appOnlyFindingCodes as readonly string[]).includes(finding.code);
}
