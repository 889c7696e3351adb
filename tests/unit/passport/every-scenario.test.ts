/**
 * Each scenario of the practice tenant, with the page's own store: what the page found goes into a passport, through its
 * text, and comes out of it again.
 */
import {describe, expect, it} from 'vitest';
import {createGuideStore} from '../../../src/components/page-state/create-store';
import type {AnyFinding} from '../../../src/core/checks/any-finding';
import {appOnlyFactsOf} from '../../../src/core/checks/app-only/expectation';
import {judgeAppOnly} from '../../../src/core/checks/app-only/judge-app-only';
import type {CheckEvidence, CheckRecord} from '../../../src/core/checks/check-record';
import {expectationOf} from '../../../src/core/checks/expectation';
import {asOutcome, type Judged} from '../../../src/core/checks/judged';
import {judgeSignIn} from '../../../src/core/checks/judge-sign-in';
import {judgeRecord} from '../../../src/core/checks/judge-record';
import type {Standing, StandingProof} from '../../../src/core/checks/outcome';
import {registrationExpectation} from '../../../src/core/checks/registration/expectation';
import {judgeRegistration} from '../../../src/core/checks/registration/judge-registration';
import {manifestEvidence} from '../../../src/core/checks/registration/manifest-evidence';
import {integrations} from '../../../src/core/contracts/integrations';
import {resources} from '../../../src/core/contracts/resources';
import type {Integration} from '../../../src/core/contracts/schema';
import {makePassport} from '../../../src/core/passport/make-passport';
import {
  nobody,
  type IdentifierStyle,
  type Passport,
  type PassportContract,
} from '../../../src/core/passport/passport';
import {parsePassport} from '../../../src/core/passport/read-passport';
import {replay, type Replayed} from '../../../src/core/passport/replay';
import {registrationScenariosFor} from '../../../src/practice-tenant/scenarios/registration';
import {serverScenarioIds} from '../../../src/practice-tenant/scenarios/server';
import passportData from '../../support/passport-data';
import {practise, start} from '../registration/practise';
import {playAppOnly} from './play-app-only';
import {practiseSignIn, signInScenariosOf} from './practise-sign-in';

const contracts = Object.values(integrations);
const madeAt = start + 60_000;

/** As the page judges it, with the names that it has. */
function judgedInPage(record: CheckRecord, contract: Integration): Judged {
  const {evidence} = record;
  switch (evidence.kind) {
    case 'registration':
      return judgeRegistration({...record, evidence}, registrationExpectation(contract, resources, 'en'));
    case 'app-only':
      return judgeAppOnly(
        {...record, evidence},
        appOnlyFactsOf(contract, resources, evidence.route),
        contract.steps.map(({id}) => id),
      );
    default: {
      const {signIn} = contract;
      const environment = evidence.kind === 'sign-in' ? evidence.resourceUri : 'https://x.example';
      const expectation = signIn && expectationOf(contract, resources[signIn.resource], environment);
      return expectation ? judgeSignIn({...record, evidence}, expectation, '') : {proofs: {}, others: []};
    }
  }
}

function guideOf({id}: Integration): PassportContract {
  const guide = passportData.guides.find(({contract}) => contract.integration === id);
  if (!guide) throw new Error(`No data for ${id}`);
  return guide.contract;
}

type Shown = {readonly standing: Standing; readonly passport: Passport; readonly again: Replayed};

/** What a page showed, the passport that it wrote, and what another page makes of that. */
function throughPassport(
  contract: Integration,
  evidence: readonly CheckEvidence[],
  mode: CheckRecord['mode'],
  identifiers: IdentifierStyle,
): Shown {
  const store = createGuideStore({
    integration: contract.id,
    tab: undefined,
    browser: undefined,
    defaults: {portalLanguage: 'en', mode: 'practice'},
  });
  evidence.forEach((each, index) => {
    const record = {evidence: each, at: start + index, mode};
    store.addOutcome(asOutcome(record, judgedInPage(record, contract), ''));
  });
  const facts = guideOf(contract);
  const records = store.get().outcomes.flatMap(({record}) => record ?? []);
  const passport = makePassport({records, done: [], values: {}}, facts, {identifiers, madeAt});
  const opened = parsePassport(JSON.stringify(passport));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return {standing: store.get().proofs, passport, again: replay(opened.value, facts)};
}

/** The findings of evidence that nothing was taken out of, judged by the contract as a passport holds it. */
function asSeen(contract: Integration, evidence: readonly CheckEvidence[]): readonly AnyFinding[] {
  return evidence.flatMap((each) => {
    const {proofs, others} = judgeRecord(
      {evidence: each, at: start, mode: 'real'},
      guideOf(contract),
      nobody,
    );
    return [...others, ...Object.values(proofs).flatMap(({findings}) => findings)];
  });
}

/** What a finding quotes that somebody named: a passport says the ID instead. */
const named = ['name', 'api', 'actual', 'wanted', 'found'] as const;

function withoutNames({code, args}: AnyFinding): unknown {
  return {
    code,
    ...Object.fromEntries(Object.entries(args).filter(([arg]) => !named.some((one) => one === arg))),
  };
}

const inText = (findings: readonly unknown[]) => findings.map((finding) => JSON.stringify(finding)).sort();
const inShort = (findings: readonly AnyFinding[]) =>
  findings.map(({code, severity}) => `${severity} ${code}`);
const findingsIn = ({steps, others}: Pick<Passport, 'steps' | 'others'>) => [
  ...others,
  ...steps.flatMap(({findings}) => findings),
];

function expectStanding({standing, again}: Shown, {steps}: Integration): void {
  for (const {id} of steps) {
    const {
      status = 'not-checked',
      findings = [],
      mode,
      at = 0,
      by,
    }: Partial<StandingProof> = standing[id] ?? {};
    const {origins: _, ...step} = again.steps.find((entry) => entry.id === id) ?? never(id);
    expect({...step, findings: inShort(step.findings)}).toEqual({
      id,
      status,
      findings: inShort(findings),
      ...(status !== 'not-checked' && {mode, at: new Date(at).toISOString(), by}),
    });
  }
}

function never(id: string): never {
  throw new Error(`The passport lacks ${id}`);
}

function expectReplayed({passport, again}: Shown): void {
  const {steps, others} = passport;
  expect(again).toEqual({
    steps,
    others,
    different: [],
    added: [],
    removed: [],
    isSame: true,
    sameContract: true,
  });
}

/** Codes of the findings that read otherwise with shortened IDs. */
const cut = new Set<string>();

/** In both modes of the page, and with whole and shortened IDs. */
function expectSame(contract: Integration, evidence: readonly CheckEvidence[]): void {
  for (const mode of ['practice', 'real'] as const) {
    const [whole, short] = (['shown', 'shortened'] as const).map((identifiers) => {
      const shown = throughPassport(contract, evidence, mode, identifiers);
      expectReplayed(shown);
      expectStanding(shown, contract);
      return findingsIn(shown.again);
    });
    whole?.forEach((finding, index) => {
      if (JSON.stringify(finding) !== JSON.stringify(short?.[index])) cut.add(finding.code);
    });
    if (mode === 'real')
      expect(inText((whole ?? []).map(withoutNames))).toEqual(
        inText(asSeen(contract, evidence).map(withoutNames)),
      );
  }
}

const signIns = contracts.flatMap((contract) =>
  signInScenariosOf(contract).map((scenario) => ({scenario, contract, id: contract.id})),
);
const registrations = contracts.flatMap((contract) =>
  registrationScenariosFor(contract).map(({id: scenario}) => ({scenario, contract, id: contract.id})),
);
const alone = contracts
  .filter(({flow}) => flow === 'client-credentials')
  .flatMap((contract) =>
    (contract.product.id === 'exchange-online' ? (['graph', 'ews'] as const) : (['graph'] as const)).flatMap(
      (route) => serverScenarioIds.map((scenario) => ({scenario, contract, id: contract.id, route})),
    ),
  );

const codesOf = (contract: Integration, evidence: CheckEvidence) =>
  asSeen(contract, [evidence]).map(({code}) => code as string);

describe('what the page found comes out of a passport again: findings, standing of each step, time and check', () => {
  it.each(signIns)('sign-in, $scenario in $id', async ({scenario, contract}) => {
    const evidence = await practiseSignIn(contract, scenario);
    expect(codesOf(contract, evidence)).toEqual(scenario === 'all-is-well' ? [] : [scenario]);
    expectSame(contract, [evidence]);
  });

  it.each(registrations)('registration, and its manifest, $scenario in $id', async ({scenario, contract}) => {
    const {evidence} = await practise(contract.id, scenario);
    const codes = codesOf(contract, evidence);
    expect(scenario === 'all-is-well' ? codes.length === 0 : codes.includes(scenario)).toBe(true);
    expectSame(contract, [evidence]);
    const {application} = evidence;
    if (application.state === 'read') expectSame(contract, [manifestEvidence(application.value)]);
  });

  it.each(alone)('application by itself, $scenario in $id by $route', async ({scenario, contract, route}) => {
    const evidence = await playAppOnly(contract, scenario, route);
    for (const code of codesOf(contract, evidence)) found.add(code);
    expectSame(contract, [evidence]);
  });

  const found = new Set<string>();
  it('and the application’s scenarios came to every kind of refusal', () => {
    expect([...found].sort()).toEqual([
      'first-call-refused',
      'more-roles-than-asked',
      'required-role-missing',
      'role-opens-every-mailbox',
      'route-ends',
      'token-refused',
    ]);
  });

  it.each(contracts)('all checks of $id together', async (contract) => {
    const signedIn = signInScenariosOf(contract).includes('required-scope-missing')
      ? [await practiseSignIn(contract, 'required-scope-missing')]
      : [];
    const {evidence} = await practise(contract.id, 'credential-expired');
    const itself =
      contract.flow === 'client-credentials'
        ? [await playAppOnly(contract, 'admin-consent-missing', 'graph')]
        : [];
    expectSame(contract, [...signedIn, evidence, ...itself]);
  });

  it('shortened IDs must differ within the findings that quote one (wrong tenant, object IDs, names told by ID …), and nowhere else', () => {
    expect([...cut].sort()).toEqual([
      'assignment-required',
      'credential-expired',
      'credential-expires-soon',
      'credential-lasts-long',
      'enterprise-app-disabled',
      'enterprise-app-missing',
      'object-ids-mixed-up',
      'publisher-not-verified',
      'redirect-uri-superfluous',
      'registration-not-found',
      'scope-of-another-resource',
      'wrong-tenant',
    ]);
  });
});
