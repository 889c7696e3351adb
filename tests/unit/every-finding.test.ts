/**
 * Every finding of every check: something that the practice tenant plays makes the rules raise it, and both languages have
 * words for it as it was raised. What raises each hint about a token is in `token-hints.test.ts`.
 */
import {beforeAll, describe, expect, it} from 'vitest';
import type {AnyFinding} from '../../src/core/checks/any-finding';
import type {AppOnlyReport} from '../../src/core/checks/app-only/evidence';
import {appOnlyFindingCodes, type AppOnlyFindingCode} from '../../src/core/checks/app-only/finding';
import type {CheckEvidence} from '../../src/core/checks/check-record';
import {findingCodes} from '../../src/core/checks/finding';
import {judgeRecord} from '../../src/core/checks/judge-record';
import {
  registrationFindingCodes,
  type RegistrationFindingCode,
} from '../../src/core/checks/registration/finding';
import {manifestEvidence} from '../../src/core/checks/registration/manifest-evidence';
import {tokenHintCodes, type TokenHintCode} from '../../src/core/checks/token/hint';
import {integrations} from '../../src/core/contracts/integrations';
import type {Integration} from '../../src/core/contracts/schema';
import {everyFinding as english} from '../../src/core/messages/en/every-finding';
import {tokenHintTitles as englishTitles} from '../../src/core/messages/en/token-hint-titles';
import {tokenHints as englishHints} from '../../src/core/messages/en/token-hints';
import {sayAnyFinding, type EveryFinding} from '../../src/core/messages/every-finding';
import {everyFinding as french} from '../../src/core/messages/fr/every-finding';
import {tokenHintTitles as frenchTitles} from '../../src/core/messages/fr/token-hint-titles';
import {tokenHints as frenchHints} from '../../src/core/messages/fr/token-hints';
import {sampleHintArgs} from '../../src/core/messages/token-hint-samples';
import type {HintSentences, ToldArgs} from '../../src/core/messages/token-hints';
import {registrationScenariosFor} from '../../src/practice-tenant/scenarios/registration';
import {serverScenarioIds} from '../../src/practice-tenant/scenarios/server';
import passportData from '../support/passport-data';
import {playAppOnly} from './passport/play-app-only';
import {practiseSignIn, signInScenariosOf} from './passport/practise-sign-in';
import {practise, start} from './registration/practise';

const contracts = Object.values(integrations);
const hintArgs = sampleHintArgs('12:00');

type Raised = {readonly finding: AnyFinding; readonly contract: Integration};

function judge(contract: Integration, evidence: CheckEvidence): readonly Raised[] {
  const guide = passportData.guides.find(({contract: {integration}}) => integration === contract.id);
  if (!guide) throw new Error(`No data for ${contract.id}`);
  const {proofs, others} = judgeRecord({evidence, at: start, mode: 'practice'}, guide.contract, 'Zq');
  const findings = [...others, ...Object.values(proofs).flatMap((proof) => proof.findings)];
  return findings.map((finding) => ({finding, contract}));
}

async function signIns(): Promise<readonly Raised[]> {
  const played = contracts.flatMap((contract) =>
    signInScenariosOf(contract).map(async (id) => judge(contract, await practiseSignIn(contract, id))),
  );
  return (await Promise.all(played)).flat();
}

/** Read of Graph, and what a manifest shows of the same, also where its object ID is given in place of its client ID. */
async function registrations() {
  const read: Raised[] = [];
  const pasted: Raised[] = [];
  for (const contract of contracts)
    for (const {id} of registrationScenariosFor(contract)) {
      const {evidence} = await practise(contract.id, id);
      read.push(...judge(contract, evidence));
      const {application} = evidence;
      if (application.state !== 'read') continue;
      for (const clientId of [application.value.appId, application.value.objectId])
        pasted.push(...judge(contract, manifestEvidence(application.value, clientId)));
    }
  return {read, pasted};
}

async function applications(): Promise<readonly Raised[]> {
  const raised: Raised[] = [];
  for (const contract of contracts.filter(({flow}) => flow === 'client-credentials'))
    for (const route of contract.product.id === 'exchange-online'
      ? (['graph', 'ews'] as const)
      : (['graph'] as const))
      for (const scenario of serverScenarioIds)
        raised.push(...judge(contract, await playAppOnly(contract, scenario, route)));
  return raised;
}

/** By reason: a manifest holds the registration alone. */
const notInManifest: Readonly<Record<string, readonly RegistrationFindingCode[]>> = {
  'there is a registration, or there were no manifest': ['registration-not-found'],
  'grants belong to the enterprise application': [
    'consent-missing',
    'consent-user-only',
    'consent-on-another-api',
    'consent-propagating',
    'consent-revoked',
    'consent-blocked-by-policy',
    'grant-superfluous',
  ],
  'the vendor’s address asks for it': ['consent-prompt-forced'],
  'enterprise applications are of a tenant': [
    'api-not-in-tenant',
    'enterprise-app-missing',
    'enterprise-app-disabled',
    'assignment-required',
  ],
};

type Given = {
  readonly contract: Integration;
  readonly instead: (report: AppOnlyReport) => AppOnlyReport;
};

const businessCentral = integrations['ipaas-business-central'];
const withValues = (values: AppOnlyReport['values']) => (report: AppOnlyReport) => ({
  ...report,
  values: {...report.values, ...values},
});

/** What no state of a tenant brings about: all is well there, and the reader gives, names or runs something else. */
const given: Readonly<Partial<Record<AppOnlyFindingCode, Given>>> = {
  // A GUID in place of the secret: nothing is sent.
  'secret-id-given': {
    contract: businessCentral,
    instead: ({seen: {at}, ...report}) => ({
      ...report,
      seen: {at, token: {kind: 'not-asked', because: 'secret-is-an-id'}, calls: []},
    }),
  },
  // A script of the reader’s own asks for another environment.
  'token-for-another-api': {
    contract: integrations['adobe-dataverse'],
    instead: withValues({environmentUrl: 'https://atelier-granit.crm4.dynamics.com'}),
  },
  // … or another tenant.
  'token-from-another-tenant': {
    contract: businessCentral,
    instead: withValues({tenantId: '22222222-2222-4222-8222-222222222222'}),
  },
  // The clock of the reader’s computer is two hours ahead.
  'token-already-expired': {
    contract: businessCentral,
    instead: ({seen, ...report}) => ({...report, seen: {...seen, at: seen.at + 7200}}),
  },
  'company-not-found': {contract: businessCentral, instead: withValues({company: 'Cronus Fjord'})},
  // A mailbox that answers is named as the one that must stay closed.
  'mailbox-limit-missing': {
    contract: integrations['prextra-exchange'],
    instead: ({seen, ...report}) => ({
      ...report,
      seen: {
        ...seen,
        calls: [...seen.calls, ...seen.calls.map((call) => ({...call, mailbox: 'outside' as const}))],
      },
    }),
  },
};

async function withGiven({contract, instead}: Given): Promise<readonly Raised[]> {
  return judge(contract, instead(await playAppOnly(contract, 'all-is-well', 'graph')));
}

const codesOf = (raised: readonly Raised[]): readonly string[] =>
  [...new Set(raised.map(({finding}) => finding.code))].sort();

let raised: Readonly<Record<'signIn' | 'read' | 'pasted' | 'appOnly' | 'given', readonly Raised[]>>;

beforeAll(async () => {
  raised = {
    signIn: await signIns(),
    ...(await registrations()),
    appOnly: await applications(),
    given: (await Promise.all(Object.values(given).map(withGiven))).flat(),
  };
});

describe('something makes the rules raise every finding', () => {
  it('of the sign-in', () => {
    expect(codesOf(raised.signIn)).toEqual([...findingCodes].sort());
  });

  it('of a registration', () => {
    expect(codesOf(raised.read)).toEqual([...registrationFindingCodes].sort());
  });

  it('of a manifest, unless it cannot show it', () => {
    const shown = codesOf(raised.pasted);
    expect(registrationFindingCodes.filter((code) => !shown.includes(code)).sort()).toEqual(
      Object.values(notInManifest).flat().sort(),
    );
  });

  it('of an application by itself, by the tenant or by what is given to it', () => {
    expect(codesOf([...raised.appOnly, ...raised.given])).toEqual([...appOnlyFindingCodes].sort());
  });

  it('by what is given alone where no scenario of the tenant does', () => {
    const played = codesOf(raised.appOnly);
    expect(Object.keys(given).filter((code) => played.includes(code))).toEqual([]);
  });

  it.each(Object.keys(given) as (keyof typeof given)[])(
    '%s, and nothing else, by what is given',
    async (code) => {
      const entry = given[code];
      expect(entry && codesOf(await withGiven(entry))).toEqual([code]);
    },
  );
});

describe('words', () => {
  const sentenceOf = (words: EveryFinding, {finding, contract}: Raised, locale: 'en' | 'fr') =>
    sayAnyFinding(words, finding, {
      vendor: contract.vendor.name,
      product: contract.product.name[locale],
    });

  it('for every finding as it was raised, in both languages', () => {
    for (const each of Object.values(raised).flat()) {
      const [en, fr] = [sentenceOf(english, each, 'en'), sentenceOf(french, each, 'fr')];
      for (const part of ['title', 'found', 'next'] as const)
        expectBoth(en?.[part], fr?.[part], `${each.finding.code}: ${part}`);
      if (en?.expected !== undefined || fr?.expected !== undefined)
        expectBoth(en?.expected, fr?.expected, `${each.finding.code}: expected`);
    }
  });

  it.each(tokenHintCodes)('for the hint %s, in both languages', (code) => {
    expectBoth(englishTitles[code], frenchTitles[code], 'title');
    expectBoth(hintIn(englishHints, code, hintArgs[code]), hintIn(frenchHints, code, hintArgs[code]), 'hint');
  });
});

function hintIn<Code extends TokenHintCode>(words: HintSentences, code: Code, args: ToldArgs<Code>): string {
  return words[code](args);
}

/** More than one word, nothing that a value failed to become, and no language in the other’s place. */
function expectBoth(en = '', fr = '', about: string): void {
  for (const text of [en, fr]) {
    expect(text, about).toMatch(/\S\s\S/);
    expect(text, about).not.toMatch(/undefined|\[object|NaN/);
  }
  expect(fr, about).not.toBe(en);
}
