import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {CheckEvidence, CheckRecord, SignInRecord} from '../checks/check-record';
import type {Evidence, SignInEvidence} from '../checks/evidence';
import {judgeSignIn} from '../checks/judge-sign-in';
import {
  expectation,
  otherTenant,
  readerTenant,
  refusal,
  resourceUri,
  signIn,
} from '../checks/sample-evidence';
import {contract} from './sample-contract';
import {personalAccountsTenantId} from '../entra/tenant';
import {makePassport, type SetUp} from './make-passport';
import {nobody, type IdentifierStyle} from './passport';
import {parsePassport} from './read-passport';
import {replay} from './replay';

const madeAt = Date.UTC(2026, 10, 21, 9);

const record = <Seen extends CheckEvidence>(
  evidence: Seen,
  difference: Partial<CheckRecord<Seen>> = {},
): CheckRecord<Seen> => ({
  evidence,
  at: madeAt - 60_000,
  mode: 'real',
  ...difference,
});
const make = (set: Partial<SetUp>, identifiers: IdentifierStyle = 'shown', of = contract) =>
  makePassport({records: [], done: [], values: {}, ...set}, of, {identifiers, madeAt});
const statuses = (steps: readonly {id: string; status: string}[]) =>
  Object.fromEntries(steps.map(({id, status}) => [id, status]));
const reopened = (passport: unknown) => {
  const read = parsePassport(JSON.stringify(passport));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};

describe('a passport', () => {
  it('says of each step what the check found, what the reader vouches for, and what nobody looked at', () => {
    const {steps} = make({
      records: [record(signIn({granted: [`${resourceUri}/user_impersonation`]}))],
      done: ['hand-over', 'permissions'],
    });
    expect(statuses(steps)).toMatchObject({
      tenant: 'passed',
      permissions: 'failed',
      consent: 'passed',
      'redirect-uri': 'not-checked',
      proof: 'failed',
      'hand-over': 'attested',
    });
    expect(steps[1]).toMatchObject({
      at: '2026-11-21T08:59:00.000Z',
      mode: 'real',
      findings: [{code: 'required-scope-missing'}],
    });
  });

  it('lets practice prove nothing of the reader’s own registration, in whatever order they came', () => {
    const failed = record(refusal(['AADSTS65001']), {at: madeAt - 2});
    const practised = record(signIn(), {at: madeAt - 1, mode: 'practice'});
    const {steps, checks} = make({records: [practised, failed]});
    expect(steps.find(({id}) => id === 'consent')).toMatchObject({status: 'failed', mode: 'real'});
    expect(checks.map(({mode}) => mode)).toEqual(['real', 'practice']);
  });

  it('cuts identifiers short where the reader wants it, and comes to the same end', () => {
    const set: Partial<SetUp> = {
      records: [record(signIn({tenantId: otherTenant}))],
      values: {tenantId: readerTenant, clientId: 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458'},
    };
    const whole = make(set);
    const short = make(set, 'shortened');
    expect(whole).toMatchObject({tenant: readerTenant, client: 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458'});
    expect(short).toMatchObject({tenant: '11111111-xxxx', client: 'b94d27b9-xxxx'});
    expect(JSON.stringify(short)).not.toMatch(/1{4}-4|2{4}-4|5c1f/);
    expect(statuses(short.steps)).toEqual(statuses(whole.steps));
    expect(short.steps[0]?.findings[0]?.args).toEqual({actual: '22222222-xxxx', expected: '11111111-xxxx'});
  });

  it('cuts the customer’s name out of an environment’s address, and leaves Microsoft’s', () => {
    const environmentUrl = 'https://fabrikam-prod.crm4.dynamics.com';
    const {resourceUri: _, ...expected} = expectation();
    const of = {...contract, signIn: expected};
    const set: Partial<SetUp> = {
      records: [
        record(signIn({resourceUri: environmentUrl, granted: [`${environmentUrl}/user_impersonation`]})),
      ],
      values: {environmentUrl: `${environmentUrl}/main.aspx?appid=1`},
    };
    const short = make(set, 'shortened', of);
    expect(short.environment).toBe('https://fabri-xxxx.crm4.dynamics.com');
    expect(JSON.stringify(short)).not.toContain('fabrikam');
    expect(statuses(short.steps)).toEqual(statuses(make(set, 'shown', of).steps));
  });

  it('leaves the address that all customers share', () => {
    const set = {
      records: [record(signIn())],
      values: {environmentUrl: 'https://businesscentral.dynamics.com/contoso.example/Production'},
    };
    const short = make(set, 'shortened');
    expect(short.environment).toBe('https://businesscentral.dynamics.com');
    expect(statuses(short.steps)['permissions']).toBe('passed');
  });
});

const guid = fc.uuid();
const scope = fc.constantFrom(
  `${resourceUri}/Financials.ReadWrite.All`,
  `${resourceUri}/user_impersonation`,
  `${resourceUri}/app_access`,
  'openid',
  'https://graph.microsoft.com/User.Read',
);
const signInOf = (more: fc.Arbitrary<string>): fc.Arbitrary<SignInEvidence> =>
  fc
    .record({
      requested: fc.array(fc.oneof(scope, more), {maxLength: 3}),
      granted: fc.array(fc.oneof(scope, more), {maxLength: 6}),
      tenantId: fc.oneof(guid, fc.constantFrom(readerTenant, personalAccountsTenantId)),
      expectedTenantId: fc.option(fc.oneof(guid, fc.constant(readerTenant)), {nil: undefined}),
      username: more,
      name: more,
      tenantName: more,
      refresh: fc.constantFrom('works' as const, 'refused' as const, 'not-tried' as const),
    })
    .map(({username, name, expectedTenantId, ...rest}) => ({
      kind: 'sign-in' as const,
      resourceUri,
      account: {username, name},
      ...(expectedTenantId !== undefined && {expectedTenantId}),
      ...rest,
    }));
const refusalOf = (more: fc.Arbitrary<string>): fc.Arbitrary<Evidence> =>
  fc
    .tuple(
      fc.array(
        fc.oneof(fc.constantFrom('AADSTS65001', 'AADSTS50011', 'access_denied', 'AADSTS500208'), more),
        {maxLength: 3},
      ),
      fc.option(more, {nil: undefined}),
      fc.constantFrom('page' as const, 'reader' as const),
    )
    .map(([codes, error, seenBy]) => refusal(codes, {seenBy, ...(error !== undefined && {error})}));
const recordsOf = (more: fc.Arbitrary<string>, most = 3) =>
  fc.array(
    fc
      .tuple(
        fc.oneof(signInOf(more), refusalOf(more)),
        fc.integer({min: 0, max: madeAt}),
        fc.constantFrom('real' as const, 'practice' as const),
      )
      .map(([evidence, at, mode]): SignInRecord => ({evidence, at, mode})),
    {maxLength: most},
  );
const style = fc.constantFrom('shown' as const, 'shortened' as const);

describe('replaying', () => {
  it('comes to the identical result, whatever the evidence and however identifiers stand in it', () => {
    fc.assert(
      fc.property(
        recordsOf(fc.string()),
        fc.subarray([...contract.steps]),
        style,
        (records, done, identifiers) => {
          const passport = make({records, done, values: {tenantId: readerTenant}}, identifiers);
          const again = replay(reopened(passport), contract);
          expect(again).toEqual({
            steps: passport.steps,
            others: passport.others,
            different: [],
            added: [],
            removed: [],
            isSame: true,
            sameContract: true,
          });
        },
      ),
      {numRuns: 1_000},
    );
  });

  it('and to the one that the reader saw, before anything was taken out', () => {
    fc.assert(
      fc.property(signInOf(fc.constantFrom('openid', 'x')), style, (evidence, identifiers) => {
        const seen = judgeSignIn(record(evidence), expectation(), nobody).proofs;
        const {steps} = make({records: [record(evidence)]}, identifiers);
        for (const {id, status} of steps) expect(status).toBe(seen[id]?.status ?? 'not-checked');
      }),
      {numRuns: 1_000},
    );
  });

  it('names the step whose verdict somebody changed', () => {
    const passport = make({records: [record(signIn({granted: []}))]});
    const steps = passport.steps.map((step) =>
      step.id === 'permissions' ? {...step, status: 'passed' as const, findings: []} : step,
    );
    expect(replay(reopened({...passport, steps}), contract).different).toEqual(['permissions']);
  });

  it('names what the contract did not have then, or has no more', () => {
    const passport = make({records: [record(signIn())]});
    const changed = {...contract, contract: 'def456', steps: [...contract.steps.slice(1), 'new']};
    const {different, sameContract} = replay(reopened(passport), changed);
    expect({different, sameContract}).toEqual({different: ['new', 'tenant'], sameContract: false});
  });

  it('does not mind the order of names in the file', () => {
    const {steps, ...rest} = make({records: [record(signIn({granted: []}))]});
    const turned = steps.map((step) => Object.fromEntries(Object.entries(step).reverse()));
    expect(replay(reopened({steps: turned, ...rest}), contract).different).toEqual([]);
  });
});

describe('what is no passport', () => {
  const passport = make({records: [record(signIn())]});
  const text = JSON.stringify(passport);
  it.each([
    ['nothing', '', {code: 'empty'}],
    ['half of one', text.slice(0, -40), {code: 'not-json', fault: 'cut-off'}],
    ['another file', '{"appId": "x"}', {code: 'no-passport'}],
    ['a list', `[${text}]`, {code: 'no-passport'}],
    [
      'one of a later release',
      JSON.stringify({...passport, version: 3}),
      {code: 'other-version', found: '3'},
    ],
    ['far too long', ' '.repeat(500_001), {code: 'too-long'}],
    [
      'one with a status of its own making',
      JSON.stringify({...passport, steps: [{id: 'tenant', status: 'fine', findings: []}]}),
      {code: 'wrong-shape', faults: [{path: 'steps[0].status', found: '"fine"'}]},
    ],
    [
      'one whose evidence is none',
      JSON.stringify({...passport, checks: [{evidence: {kind: 'x'}, at: passport.madeAt, mode: 'real'}]}),
      {code: 'wrong-shape', faults: [{path: 'checks[0].evidence'}]},
    ],
    [
      'one without a date',
      JSON.stringify({...passport, madeAt: 'yesterday'}),
      {code: 'wrong-shape', faults: [{path: 'madeAt', found: '"yesterday"'}]},
    ],
  ])('%s', (_case, given, problem) => {
    expect(parsePassport(given)).toMatchObject({ok: false, problem});
  });

  it('never throws, whatever text comes in', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .json()
            .map(
              (inner) => `{"format":"passerelle-passport","version":1,"steps":${inner},"checks":[${inner}]}`,
            ),
        ),
        (given) => {
          expect(parsePassport(given).ok).toBe(false);
        },
      ),
    );
  });
});
