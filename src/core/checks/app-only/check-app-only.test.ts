import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checkAppOnly} from '.';
import type {AppOnlyEvidence, CallEvidence} from './evidence';
import type {AppOnlyExpectation} from './expectation';
import {appOnlyFindingCodes} from './finding';
import {evidence, expectation, issued, refusal} from './sample-evidence';

type Case = [
  what: string,
  evidence: Partial<AppOnlyEvidence>,
  expected: Partial<AppOnlyExpectation>,
  codes: readonly string[],
];

const refused = (difference = {}): CallEvidence['outcome'] => ({
  kind: 'refused',
  refusal: refusal(difference),
});
const calendar: CallEvidence = {call: 'calendar', mailbox: 'chosen', outcome: {kind: 'answered'}};
const outside = (outcome: CallEvidence['outcome']): CallEvidence => ({
  call: 'calendar',
  mailbox: 'outside',
  outcome,
});
const graph = {
  audiences: ['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000'],
  requiredRoles: [],
  optionalRoles: [],
  exchangeRoles: ['Calendars.ReadWrite', 'Mail.ReadWrite'],
} as const satisfies Partial<AppOnlyExpectation>;
const graphToken = (roles: string[]) => issued({audience: graph.audiences[1], version: '2.0', roles});

const cases: readonly Case[] = [
  ['all is well', {}, {}, []],
  [
    'the audience with a slash, in capitals',
    {token: issued({audience: 'HTTPS://API.BUSINESSCENTRAL.dynamics.com/'})},
    {},
    [],
  ],
  [
    'the audience by its older name',
    {token: issued({audience: 'https://api.financials.dynamics.com'})},
    {},
    [],
  ],
  [
    'version 2.0: the audience is an ID',
    {token: issued({version: '2.0', audience: '996DEF3D-b36c-4153-8607-a6fd3c01b89f'})},
    {},
    [],
  ],
  ['roles in another case', {token: issued({roles: ['api.readwrite.all']})}, {}, []],
  ['an optional role', {token: issued({roles: ['API.ReadWrite.All', 'Automation.ReadWrite.All']})}, {}, []],
  ['a token that cannot be read', {token: {kind: 'issued'}}, {}, []],
  ['no company was named', {calls: []}, {}, []],
  ['spaces around the company', {}, {company: ' CRONUS Fjord '}, []],
  [
    'a tenant ID in capitals',
    {token: issued({tenantId: 'abcdefab-1111-4111-8111-111111111111'})},
    {tenantId: 'ABCDEFAB-1111-4111-8111-111111111111'},
    [],
  ],
  [
    'the Secret ID',
    {token: {kind: 'not-asked', because: 'secret-is-an-id'}, calls: []},
    {},
    ['secret-id-given'],
  ],
  ['no token', {token: {kind: 'refused', refusal: refusal()}, calls: []}, {}, ['token-refused']],
  [
    'an audience that only begins alike',
    {token: issued({audience: 'https://api.businesscentral.dynamics.com.example'})},
    {},
    ['token-for-another-api'],
  ],
  [
    'the audience of Graph',
    {token: issued({audience: 'https://graph.microsoft.com'})},
    {},
    ['token-for-another-api'],
  ],
  [
    'another tenant',
    {token: issued({tenantId: '22222222-2222-4222-8222-222222222222'})},
    {},
    ['token-from-another-tenant'],
  ],
  ['expired this second', {token: issued({expiresAt: evidence().at})}, {}, ['token-already-expired']],
  ['no role', {token: issued({roles: []})}, {}, ['required-role-missing']],
  [
    'the optional role alone',
    {token: issued({roles: ['Automation.ReadWrite.All']})},
    {},
    ['required-role-missing'],
  ],
  [
    'no role, and the refusal that follows from it',
    {token: issued({roles: []}), calls: [{call: 'companies', outcome: refused()}]},
    {},
    ['required-role-missing'],
  ],
  ['the product refuses', {calls: [{call: 'companies', outcome: refused()}]}, {}, ['first-call-refused']],
  [
    'the second call is refused',
    {
      calls: [
        {call: 'who-am-i', outcome: {kind: 'answered'}},
        {call: 'table', outcome: refused()},
      ],
    },
    {},
    ['first-call-refused'],
  ],
  [
    'two refusals are one finding',
    {
      calls: [
        {call: 'who-am-i', outcome: refused()},
        {call: 'table', outcome: refused()},
      ],
    },
    {},
    ['first-call-refused'],
  ],
  ['the company by another case', {}, {company: 'Cronus Fjord'}, ['company-not-found']],
  [
    'a company where there is none',
    {calls: [{call: 'companies', outcome: {kind: 'answered', companies: []}}]},
    {},
    ['company-not-found'],
  ],
  [
    'a further role',
    {token: issued({roles: ['API.ReadWrite.All', 'AdminCenter.ReadWrite.All']})},
    {},
    ['more-roles-than-asked'],
  ],
  [
    'errors before warnings',
    {token: issued({roles: ['AdminCenter.ReadWrite.All']})},
    {},
    ['required-role-missing', 'more-roles-than-asked'],
  ],
  ['a mailbox, by a role in Exchange', {token: graphToken([]), calls: [calendar]}, graph, []],
  [
    'the same permission in Entra',
    {token: graphToken(['Calendars.ReadWrite']), calls: [calendar]},
    graph,
    ['role-opens-every-mailbox'],
  ],
  ['outside the limit, refused', {token: graphToken([]), calls: [calendar, outside(refused())]}, graph, []],
  [
    'outside the limit, opened',
    {token: graphToken([]), calls: [calendar, outside({kind: 'answered'})]},
    graph,
    ['mailbox-limit-missing'],
  ],
  [
    'Exchange Web Services answer',
    {calls: [{call: 'ews-folder', mailbox: 'chosen', outcome: {kind: 'answered'}}]},
    {endsOn: '2027-04-01'},
    ['route-ends'],
  ],
  [
    'Exchange Web Services refuse',
    {calls: [{call: 'ews-folder', mailbox: 'chosen', outcome: refused()}]},
    {endsOn: '2027-04-01'},
    ['first-call-refused'],
  ],
];

const codesOf = (seen: Partial<AppOnlyEvidence>, expected: Partial<AppOnlyExpectation>) =>
  checkAppOnly(evidence(seen), expectation(expected)).map(({code}) => code);

describe('checkAppOnly', () => {
  it.each(cases)('%s', (_, seen, expected, codes) => {
    expect(codesOf(seen, expected)).toEqual(codes);
  });

  it('has a case for every finding code', () => {
    expect(new Set(cases.flatMap(([, , , codes]) => codes))).toEqual(new Set(appOnlyFindingCodes));
  });

  it('takes the step of a refusal from the diagnosis, unless this set-up mends it elsewhere', () => {
    const calls: CallEvidence[] = [
      {call: 'calendar', outcome: refused({cause: 'graph-permission-missing', step: 'x'})},
    ];
    expect(checkAppOnly(evidence({calls}), expectation())[0]).toMatchObject({step: 'x'});
    const stepForCause = {'graph-permission-missing': 'assign-exchange-roles'};
    expect(checkAppOnly(evidence({calls}), expectation({stepForCause}))[0]).toMatchObject({
      step: 'assign-exchange-roles',
    });
  });

  it('names a refusal without a code by its status, and has no step where nobody knows one', () => {
    const calls: CallEvidence[] = [
      {call: 'companies', outcome: refused({code: null, step: null, status: 418})},
    ];
    expect(checkAppOnly(evidence({calls}), expectation())).toEqual([
      {
        code: 'first-call-refused',
        severity: 'error',
        args: {call: 'companies', code: 'HTTP 418', cause: 'bc-app-card-missing-or-disabled', status: 418},
      },
    ]);
  });

  it('never calls a set-up clean whose required role is missing, whatever else is there', () => {
    const role = fc.constantFrom('API.ReadWrite.All', 'Automation.ReadWrite.All', 'api.readwrite', 'x', '');
    fc.assert(
      fc.property(fc.array(role), (roles) => {
        const clean = !codesOf({token: issued({roles})}, {}).includes('required-role-missing');
        expect(clean).toBe(roles.includes('API.ReadWrite.All'));
      }),
    );
  });
});
