/**
 * Every step of every contract names what proves it. Here each of those is made to say both: that the step is right, and
 * that it is not. Steps that a terminal proves have theirs in `scripts/verify/command/practice.test.ts`, but for the verdict
 * that only the registration check can give.
 */
import {describe, expect, it} from 'vitest';
import {judge} from '../../src/components/YourValues/judge';
import {words} from '../../src/components/messages/en';
import {judgeSignIn} from '../../src/core/checks/judge-sign-in';
import type {Evidence, SignInEvidence} from '../../src/core/checks/evidence';
import {expectationOf} from '../../src/core/checks/expectation';
import {checkRegistration, registrationStatuses} from '../../src/core/checks/registration';
import type {RegistrationEvidence} from '../../src/core/checks/registration/evidence';
import {registrationExpectation} from '../../src/core/checks/registration/expectation';
import {integrations} from '../../src/core/contracts/integrations';
import {resources} from '../../src/core/contracts/resources';
import type {CheckKind, InputId, Integration} from '../../src/core/contracts/schema';
import {registrationScenariosFor} from '../../src/practice-tenant/scenarios/registration';
import {foundWrongByRegistration, unprovedSteps} from '../support/unproved-steps';
import {practise, start} from './registration/practise';

const contracts = Object.values(integrations);
const kinds: readonly CheckKind[] = ['sign-in', 'registration', 'pre-flight', 'script', 'attested'];
const tenant = '11111111-1111-4111-8111-111111111111';
const environmentUrl = 'https://contoso.operations.dynamics.com';

/** Both words that a check must be able to say of a step. */
type Said = Readonly<Record<string, ReadonlySet<string>>>;

function collect(runs: readonly Readonly<Record<string, string>>[]): Said {
  const said: Record<string, Set<string>> = {};
  for (const statuses of runs)
    for (const [step, status] of Object.entries(statuses)) (said[step] ??= new Set()).add(status);
  return said;
}

const stepsOf = ({steps}: Integration, kind: CheckKind) =>
  steps.filter(({check}) => check === kind).map(({id}) => id);

function expectBoth(said: Said, steps: readonly string[]): void {
  for (const id of steps) {
    expect(said[id], id).toContain('passed');
    expect(said[id], id).toContain('failed');
  }
}

describe('the sign-in check says both of each of its steps', () => {
  it.each(contracts.filter(({signIn}) => signIn))('$id', (contract) => {
    const {signIn} = contract;
    const expectation = signIn && expectationOf(contract, resources[signIn.resource], environmentUrl);
    if (!expectation) throw new Error('No expectation');
    const right: SignInEvidence = {
      kind: 'sign-in',
      requested: ['.default'],
      resourceUri: expectation.resourceUri,
      granted: expectation.permissions.map(({value}) => `${expectation.resourceUri}/${value}`),
      account: {username: 'a'},
      tenantId: tenant,
      expectedTenantId: tenant,
      refresh: 'works',
    };
    const refused = (code: string): Evidence => ({kind: 'refusal', codes: [code], seenBy: 'page'});
    const runs: readonly Evidence[] = [
      right,
      {...right, granted: []},
      {...right, refresh: 'refused'},
      {...right, tenantId: '22222222-2222-4222-8222-222222222222'},
      ...['AADSTS65001', 'AADSTS50194', 'AADSTS500208', 'AADSTS700016'].map(refused),
    ];
    const said = collect(
      runs.map((evidence) => {
        const {proofs} = judgeSignIn({evidence, at: 1, mode: 'real'}, expectation, '');
        return Object.fromEntries(Object.entries(proofs).map(([id, {status}]) => [id, status]));
      }),
    );
    expectBoth(said, stepsOf(contract, 'sign-in'));
  });
});

describe('the registration check says both of each of its steps, read from the practice tenant', () => {
  it.each(contracts.filter((contract) => stepsOf(contract, 'registration').length > 0))(
    '$id',
    async (contract) => {
      const expectation = registrationExpectation(contract, resources, 'en');
      const scenarios = registrationScenariosFor(contract);
      const runs = await Promise.all(scenarios.map(({id}) => practise(contract.id, id)));
      const [{reading} = never()] = runs;
      // The practice tenant registers no application for personal accounts alone.
      const personal = checkRegistration(withAudience(reading.evidence, 'personal'), expectation, start);
      const said = collect([...runs, personal].map(({rows}) => registrationStatuses(rows, expectation)));
      expectBoth(
        said,
        stepsOf(contract, 'registration').filter((id) => !(`${contract.id} ${id}` in unprovedSteps)),
      );
    },
  );

  it.each(foundWrongByRegistration)(
    '%s is wrong where the object ID is another, and only there',
    async (name) => {
      const {contract, step} = stepNamed(name);
      const expectation = registrationExpectation(contract, resources, 'en');
      const {rows, evidence, reading} = await practise(contract.id, 'all-is-well');
      const {application, clientId} = reading.evidence;
      const registrationId = application.state === 'read' ? application.value.objectId : undefined;
      const statusOf = (given: typeof rows) => registrationStatuses(given, expectation)[step.id];
      expect(statusOf(rows)).not.toBe('failed');
      for (const objectId of [registrationId ?? never(), clientId, tenant])
        expect(statusOf(checkRegistration({...evidence, objectId}, expectation, start).rows)).toBe('failed');
    },
  );
});

function stepNamed(name: string) {
  for (const contract of contracts)
    for (const step of contract.steps) if (name === `${contract.id} ${step.id}`) return {contract, step};
  throw new Error(`No step ${name}`);
}

function withAudience(evidence: RegistrationEvidence, audience: 'personal'): RegistrationEvidence {
  const {application} = evidence;
  if (application.state !== 'read') return never();
  return {...evidence, application: {state: 'read', value: {...application.value, audience}}};
}

function never(): never {
  throw new Error('the practice tenant shows a registration');
}

describe('the form says both of each value that a step brings', () => {
  const values: Readonly<Partial<Record<string, InputId>>> = {
    'choose-tenant': 'tenantId',
    'copy-client-id': 'clientId',
    'copy-environment-url': 'environmentUrl',
  };
  const wrong = 'https://portal.azure.com/';
  it.each(contracts.flatMap((contract) => stepsOf(contract, 'pre-flight').map((step) => ({contract, step}))))(
    '$contract.id: $step',
    ({contract: {product, inputs}, step}) => {
      const id = values[step];
      if (!id) throw new Error(`no value for ${step}`);
      expect(inputs.map((input) => input.id)).toContain(id);
      const surroundings = {values: {}, foreignIds: [], product: product.id};
      const host = product.id === 'finance-operations' ? 'operations.dynamics.com' : 'crm4.dynamics.com';
      const right = id === 'environmentUrl' ? `https://contoso.${host}` : tenant;
      expect(judge(id, right, surroundings, words.values.problems).kind).toBe('right');
      expect(judge(id, wrong, surroundings, words.values.problems).kind).toBe('wrong');
    },
  );
});

describe('steps that nothing can look at', () => {
  const attested = contracts.flatMap(({id, steps}) =>
    steps.filter(({check}) => check === 'attested').map((step) => ({id, step})),
  );
  it.each(attested)('$id: $step.id says why, and how to tell, in both languages', ({step}) => {
    for (const locale of ['en', 'fr'] as const)
      expect(step.attestation?.[locale].split(' ').length).toBeGreaterThan(8);
  });
});

it('prints how the steps are checked, and how many of them', () => {
  const all = contracts.flatMap(({steps}) => steps);
  const without = Object.values(unprovedSteps).filter(({lacks}) => lacks === 'both').length;
  const share = 1 - without / all.length;
  const counts = (steps: Integration['steps']) =>
    kinds.map((kind) => String(steps.filter(({check}) => check === kind).length).padStart(13)).join('');
  console.log(
    [
      `${'How steps are checked'.padEnd(36)}${kinds.map((kind) => kind.padStart(13)).join('')}`,
      ...contracts.map(({id, steps}) => `${id.padEnd(36)}${counts(steps)}`),
      `${'all'.padEnd(36)}${counts(all)}`,
      `With a check that speaks: ${String(all.length - without)} of ${String(all.length)} (${(share * 100).toFixed(1)} %)`,
      ...Object.entries(unprovedSteps).map(([step, {lacks, why}]) => `  ${step}, ${lacks}: ${why}`),
    ].join('\n'),
  );
  expect(share).toBeGreaterThanOrEqual(0.95);
});
