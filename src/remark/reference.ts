/** Reference pages, written from the catalogues: every code under a heading of its own, so that links can reach it. */
import type {RootContent} from 'mdast';
import type {FindingArgs, FindingCode} from '../core/checks/finding';
import {
  appOnlyFindingCodes,
  type AppOnlyFindingArgs,
  type AppOnlyFindingCode,
} from '../core/checks/app-only/finding';
import {registrationFindingCodes} from '../core/checks/registration/finding';
import {hintAnchor, hintTones, tokenHintCodes, type TokenHintCode} from '../core/checks/token/hint';
import {anchorOf} from '../core/diagnosis/anchor';
import {families, type Family} from '../core/diagnosis/catalogue';
import type {AppOnlySentences} from '../core/messages/app-only';
import {sampleAppOnlyArgs} from '../core/messages/app-only-samples';
import {sentences as en} from '../core/messages/en';
import {appOnlyFindings as enAppOnly} from '../core/messages/en/app-only';
import {errors as enErrors} from '../core/messages/en/errors';
import {sentences as fr} from '../core/messages/fr';
import {appOnlyFindings as frAppOnly} from '../core/messages/fr/app-only';
import {errors as frErrors} from '../core/messages/fr/errors';
import type {ErrorSentence} from '../core/messages/sentences';
import {registration as enRegistration} from '../core/messages/en/registration';
import {registration as frRegistration} from '../core/messages/fr/registration';
import {sayRegistrationFinding} from '../core/messages/registration';
import {tokenHintTitles as enHintTitles} from '../core/messages/en/token-hint-titles';
import {tokenHints as enHints} from '../core/messages/en/token-hints';
import {tokenHintTitles as frHintTitles} from '../core/messages/fr/token-hint-titles';
import {tokenHints as frHints} from '../core/messages/fr/token-hints';
import {sampleHintArgs} from '../core/messages/token-hint-samples';
import type {HintSentences, ToldArgs} from '../core/messages/token-hints';
import {sampleRegistrationArgs} from '../core/messages/registration-samples';
import {appOnlyScenarios} from '../practice-tenant/scenarios/server/app-only-findings';
import {registrationScenarios} from '../practice-tenant/scenarios/registration';
import {scenarios} from '../practice-tenant/scenarios';
import {heading, link, paragraph, strong, text} from './nodes';
import {fail, type Page, type TagNode} from './page';

const words = {
  en: {
    next: 'What to do:',
    more: (code: string) => `Its causes, who must act, and where: ${code}`,
    found: 'What is found:',
    expected: 'What was expected:',
    practise: 'To practise it:',
    terminal: 'To meet it:',
    tones: {agrees: 'Agrees:', differs: 'Differs:', note: 'To know:'},
    moment: '21 November 2026 at 14:00',
  },
  fr: {
    next: 'Que faire :',
    more: (code: string) => `Ses causes, qui doit agir et où : ${code}`,
    found: 'Ce qui est constaté :',
    expected: 'Ce qui était attendu :',
    terminal: 'Pour le rencontrer :',
    practise: 'Pour s’y exercer :',
    tones: {agrees: 'Concorde :', differs: 'Diffère :', note: 'À savoir :'},
    moment: '21 novembre 2026 à 14 h',
  },
} as const;

export function errorNodes(family: string, node: TagNode, page: Page): readonly RootContent[] {
  if (!isFamily(family))
    return fail(page, node, `unknown family; known: ${Object.keys(families).join(', ')}`);
  const spoken: Readonly<Record<string, ErrorSentence>> = page.locale === 'fr' ? frErrors : enErrors;
  return Object.keys(families[family]).flatMap((code) => {
    const sentence = spoken[code];
    return sentence ? errorSection(code, sentence, page) : [];
  });
}

function errorSection(code: string, sentence: ErrorSentence, {locale}: Page): RootContent[] {
  const say = words[locale];
  return [
    heading(3, code, anchorOf(code)),
    paragraph(text(sentence.happened)),
    paragraph(strong(say.next), text(` ${sentence.next}`)),
    paragraph(link(`/errors/${anchorOf(code)}`, say.more(code))),
  ];
}

/** Arguments that stand for any: the reference shows what a sentence looks like. */
const findingSamples: FindingArgs = {
  'required-scope-missing': {missing: ['Financials.ReadWrite.All'], granted: ['user_impersonation']},
  'more-granted-than-asked': {extra: ['app_access']},
  'scope-of-another-resource': {
    scopes: ['https://graph.microsoft.com/Mail.Read'],
    expectedResource: 'https://api.businesscentral.dynamics.com',
  },
  'consent-not-granted': {code: 'AADSTS65001'},
  'consent-declined': {code: 'AADSTS65004'},
  'admin-approval-required': {code: 'AADSTS90094'},
  'refresh-not-possible': {},
  'wrong-tenant': {
    actual: '7d1e0f52-3c9b-4a86-b1f4-90a2c85d6e13',
    expected: '3f2a6c1e-8b47-4d0a-9c55-1e7b0d94a2f6',
  },
  'personal-account-used': {username: 'astrid@fjord.example'},
  'redirect-uri-not-registered': {code: 'AADSTS50011'},
  'redirect-uri-on-wrong-platform': {code: 'AADSTS9002326'},
  'registration-is-single-tenant': {code: 'AADSTS50194'},
  'user-not-assigned': {code: 'AADSTS50105'},
  'application-not-found': {code: 'AADSTS700016'},
  'sign-in-refused': {code: 'AADSTS53003'},
};

/** Every finding of the registration check, each with the scenario that provokes it. */
export function registrationFindingNodes({locale}: Page): readonly RootContent[] {
  const sentences = {en: enRegistration, fr: frRegistration}[locale];
  const say = words[locale];
  return registrationFindingCodes.flatMap((code) => {
    const {title, found, next} = sayRegistrationFinding(sentences, code, sampleRegistrationArgs[code]);
    return [
      heading(3, title, code),
      paragraph(strong(say.found), text(` ${found}`)),
      paragraph(strong(say.next), text(` ${next}`)),
      paragraph(strong(say.practise), text(` ${quote(registrationScenarios[code].title[locale], locale)}.`)),
    ];
  });
}

/** Every finding of the check from a terminal, each with what provokes it in the practice tenant, or why nothing does. */
export function appOnlyFindingNodes({locale}: Page): readonly RootContent[] {
  const sentences = {en: enAppOnly, fr: frAppOnly}[locale];
  const say = words[locale];
  return appOnlyFindingCodes.flatMap((code) => {
    const {title, found, expected, next} = speakAlone(sentences, code, sampleAppOnlyArgs[code]);
    return [
      heading(3, title, code),
      paragraph(strong(say.found), text(` ${found}`)),
      paragraph(strong(say.expected), text(` ${expected}`)),
      paragraph(strong(say.next), text(` ${next}`)),
      paragraph(strong(say.terminal), text(` ${appOnlyScenarios[code][locale]}`)),
    ];
  });
}

/** Everything that a pasted token may suggest. */
export function tokenHintNodes({locale}: Page): readonly RootContent[] {
  const sentences = {en: enHints, fr: frHints}[locale];
  const titles = {en: enHintTitles, fr: frHintTitles}[locale];
  const {tones, moment} = words[locale];
  const samples = sampleHintArgs(moment);
  return tokenHintCodes.flatMap((code) => [
    heading(3, titles[code], hintAnchor(code)),
    paragraph(strong(tones[hintTones[code]]), text(` ${hintAlone(sentences, code, samples[code])}`)),
  ]);
}

function hintAlone<C extends TokenHintCode>(sentences: HintSentences, code: C, args: ToldArgs<C>): string {
  return sentences[code](args);
}

function speakAlone<C extends AppOnlyFindingCode>(
  sentences: AppOnlySentences,
  code: C,
  args: AppOnlyFindingArgs[C],
) {
  return sentences[code](args, context);
}

/** One guide's names, in sentences that stand for those of all. */
const context = {vendor: 'Codat', product: 'Dynamics 365 Business Central'};

export function findingNodes({locale}: Page): readonly RootContent[] {
  const {findings} = locale === 'fr' ? fr : en;
  const say = words[locale];
  return (Object.keys(findings) as FindingCode[]).flatMap((code) => {
    const sentence = speak(findings, code, findingSamples[code]);
    const {title, note} = scenarios[code];
    return [
      heading(3, sentence.title, code),
      paragraph(strong(say.found), text(` ${sentence.found}`)),
      paragraph(strong(say.expected), text(` ${sentence.expected}`)),
      paragraph(strong(say.next), text(` ${sentence.next}`)),
      paragraph(strong(say.practise), text(` ${quote(title[locale], locale)}. ${note[locale]}`)),
    ];
  });
}

function speak<C extends FindingCode>(findings: typeof en.findings, code: C, args: FindingArgs[C]) {
  return findings[code](args, context);
}

const isFamily = (name: string): name is Family => Object.hasOwn(families, name);

const quote = (title: string, locale: 'en' | 'fr') => (locale === 'fr' ? `« ${title} »` : `“${title}”`);
