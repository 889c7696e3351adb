/** A finding in words, for either report. */
import {everyFinding as enFindings} from '../../../src/core/messages/en/every-finding';
import {sentences as enSentences} from '../../../src/core/messages/en';
import {
  registrationAudiences as enAudiences,
  registrationConsents as enConsents,
  registrationFacts as enFacts,
} from '../../../src/core/messages/en/registration-facts';
import {sayAnyFinding, type AnySentence} from '../../../src/core/messages/every-finding';
import {everyFinding as frFindings} from '../../../src/core/messages/fr/every-finding';
import {sentences as frSentences} from '../../../src/core/messages/fr';
import {
  registrationAudiences as frAudiences,
  registrationConsents as frConsents,
  registrationFacts as frFacts,
} from '../../../src/core/messages/fr/registration-facts';
import type {Integration} from '../../../src/core/contracts/schema';
import type {Lang} from '../../report/lang';
import type {Found} from '../check/result';

const findings = {en: enFindings, fr: frFindings} as const;
const sentences = {en: enSentences, fr: frSentences} as const;
const facts = {
  en: {facts: enFacts, consents: enConsents, audiences: enAudiences},
  fr: {facts: frFacts, consents: frConsents, audiences: frAudiences},
} as const;

export function tell({finding}: Found, {vendor, product}: Integration, lang: Lang): AnySentence {
  const said = sayAnyFinding(findings[lang], finding, {vendor: vendor.name, product: product.name[lang]});
  if (!said) throw new Error(`no words for ${finding.code}`);
  return said;
}

export function statusWords(lang: Lang) {
  return sentences[lang].stepStatuses;
}

export function factWords(lang: Lang) {
  return facts[lang];
}
