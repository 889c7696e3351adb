/** A finding in words, for either report. */
import {sayAnyFinding, type AnySentence} from '../../../src/core/messages/every-finding';
import {everyFinding as enFindings} from '../../../src/core/messages/en/every-finding';
import {sentences as enSentences} from '../../../src/core/messages/en';
import {everyFinding as frFindings} from '../../../src/core/messages/fr/every-finding';
import {sentences as frSentences} from '../../../src/core/messages/fr';
import type {Integration} from '../../../src/core/contracts/schema';
import type {Lang} from '../../report/lang';
import type {Found} from '../check/result';

const findings = {en: enFindings, fr: frFindings} as const satisfies Record<Lang, unknown>;
const sentences = {en: enSentences, fr: frSentences} as const satisfies Record<Lang, unknown>;

export function tell({finding}: Found, {vendor, product}: Integration, lang: Lang): AnySentence {
  const told = sayAnyFinding(findings[lang], finding, {vendor: vendor.name, product: product.name[lang]});
  if (!told) throw new Error(`no words for ${finding.code}`);
  return told;
}

export function statusWords(lang: Lang) {
  return sentences[lang].stepStatuses;
}
