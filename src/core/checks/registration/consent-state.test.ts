/**
 * The eight states of consent, told apart. Fixtures say what was done in a tenant; what the directory then holds is
 * written by hand, and not by the code that is tested. The matrix is printed and kept in `consent-matrix.txt`.
 */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {consentState, consentStates, propagationLimit, type ConsentState} from './consent-state';
import type {AppRoleAssignment, DelegatedGrant, RegistrationEvidence} from './evidence';
import type {ExpectedAccess} from './expectation';
import {checkRegistration} from './index';
import {
  apiRole,
  bcPrincipal,
  evidence,
  expectation,
  graphPrincipal,
  idOf,
  now,
  otherPrincipal,
  read,
} from './sample-evidence';

const [, delegated = apiRole]: readonly ExpectedAccess[] = expectation().permissions;
const {value} = delegated;
const all = read([bcPrincipal, graphPrincipal, otherPrincipal]);
const grant = (
  principal: {readonly objectId: string},
  scopes: readonly string[],
  who: DelegatedGrant['for'] = 'everyone',
): DelegatedGrant => ({resourceId: principal.objectId, scopes, for: who});
const role = (principal: {readonly objectId: string}, roleId: string): AppRoleAssignment => ({
  resourceId: principal.objectId,
  roleId,
});
const here = grant(bcPrincipal, ['user_impersonation', value]);
const none: readonly DelegatedGrant[] = [];
const minutes = (count: number) => now - count * 60_000;

type Fixture = readonly [
  state: ConsentState,
  what: string,
  difference: Partial<RegistrationEvidence>,
  access?: ExpectedAccess,
];

const grants = (...entries: readonly DelegatedGrant[]) => ({apis: all, delegatedGrants: read(entries)});
const roles = (...entries: readonly AppRoleAssignment[]) => ({
  apis: all,
  delegatedGrants: read(none),
  appRoleAssignments: read(entries),
});

const fixtures: readonly Fixture[] = [
  ['not-granted', 'nobody did anything', grants()],
  ['not-granted', 'another permission of the API', grants(grant(bcPrincipal, ['user_impersonation']))],
  ['not-granted', 'a name that only begins so', grants(grant(bcPrincipal, [`${value}.Extra`]))],
  ['not-granted', 'the whole name with a space', grants(grant(bcPrincipal, value.split('.')))],
  ['not-granted', 'sign-in permissions alone', grants(grant(graphPrincipal, ['openid', 'User.Read']))],
  ['not-granted', 'said to be granted yesterday', {...grants(), signs: {claimedAt: minutes(24 * 60)}}],
  ['not-granted', 'said to be granted tomorrow', {...grants(), signs: {claimedAt: minutes(-60)}}],
  ['not-granted', 'refused by a policy of another kind', {...grants(), signs: {refusals: ['AADSTS53003']}}],
  ['not-granted', 'an API that is not in the tenant', {...grants(), apis: read([graphPrincipal])}],
  ['not-granted', 'no enterprise application', {enterpriseApplication: {state: 'absent'}}],
  ['not-granted', 'no role', roles(), apiRole],
  [
    'not-granted',
    'another role of the API',
    roles(role(bcPrincipal, idOf('application', 'Automation.ReadWrite.All', 'business-central'))),
    apiRole,
  ],
  [
    'not-granted',
    'the role’s GUID on an API that has no such role',
    roles(role(graphPrincipal, apiRole.id)),
    apiRole,
  ],
  ['user-only', 'one person', grants(grant(bcPrincipal, [value], 'one-person'))],
  [
    'user-only',
    'two people',
    grants(grant(bcPrincipal, [value], 'one-person'), {...here, for: 'one-person'}),
  ],
  [
    'user-only',
    'a person, and everyone for another permission',
    grants(grant(bcPrincipal, [value], 'one-person'), grant(bcPrincipal, ['user_impersonation'])),
  ],
  [
    'user-only',
    'a person here, everyone elsewhere',
    grants(grant(bcPrincipal, [value], 'one-person'), grant(otherPrincipal, [value])),
  ],
  ['admin-granted', 'for everyone', grants(here)],
  ['admin-granted', 'for everyone, in other letters', grants(grant(bcPrincipal, [value.toUpperCase()]))],
  ['admin-granted', 'for everyone, and a person too', grants({...here, for: 'one-person'}, here)],
  [
    'admin-granted',
    'a client that asks which account',
    {...grants(here), signs: {vendorPrompt: 'select_account'}},
  ],
  ['admin-granted', 'tokens carry it', {...grants(here), signs: {inToken: [value]}}],
  ['admin-granted', 'refused before, granted since', {...grants(here), signs: {refusals: ['AADSTS90094']}}],
  ['admin-granted', 'a role', roles(role(bcPrincipal, apiRole.id)), apiRole],
  ['prompt-forced', 'the client sends prompt=consent', {...grants(here), signs: {vendorPrompt: 'consent'}}],
  ['prompt-forced', 'among others', {...grants(here), signs: {vendorPrompt: 'login consent'}}],
  ['prompt-forced', 'the older word', {...grants(here), signs: {vendorPrompt: 'admin_consent'}}],
  ['on-another-api', 'the same name on Dataverse', grants(grant(otherPrincipal, [value]))],
  ['on-another-api', 'a person, on Dataverse', grants(grant(otherPrincipal, [value], 'one-person'))],
  [
    'on-another-api',
    'an API of no known name',
    grants(grant({objectId: 'ee000000-0000-4000-8000-000000000009'}, [value])),
  ],
  ['propagating', 'said to be granted now', {...grants(), signs: {claimedAt: now}}],
  ['propagating', 'half an hour ago', {...grants(), signs: {claimedAt: minutes(30)}}],
  [
    'propagating',
    'withdrawn before, granted anew',
    {...grants(), signs: {claimedAt: minutes(1), grantedBefore: [value]}},
  ],
  [
    'propagating',
    'the directory has it, tokens do not',
    {...grants(here), signs: {inToken: ['user_impersonation']}},
  ],
  [
    'propagating',
    'a role that tokens lack',
    {...roles(role(bcPrincipal, apiRole.id)), signs: {inToken: []}},
    apiRole,
  ],
  ['revoked', 'seen before, and gone', {...grants(), signs: {grantedBefore: [value]}}],
  [
    'revoked',
    'gone, and granted again by nobody for hours',
    {...grants(), signs: {grantedBefore: [value], claimedAt: minutes(300)}},
  ],
  ['revoked', 'a role', {...roles(), signs: {grantedBefore: [apiRole.value]}}, apiRole],
  ['blocked-by-policy', 'administrators only', {...grants(), signs: {refusals: ['AADSTS90094']}}],
  [
    'blocked-by-policy',
    'a request for approval',
    {...grants(), signs: {refusals: ['access_denied', 'AADSTS90095']}},
  ],
];

const answers = fixtures.map(([expected, what, difference, access = delegated]) => ({
  expected,
  what,
  actual: consentState(access, evidence(difference), now),
}));

describe('the eight states of consent', () => {
  it.each(answers)('$expected: $what', ({expected, actual}) => {
    expect(actual).toBe(expected);
  });

  it('have at least two fixtures each, and are never confused', async () => {
    const matrix = matrixOf(answers);
    console.log(matrix);
    await expect(matrix).toMatchFileSnapshot('./consent-matrix.txt');
    for (const state of consentStates)
      expect(answers.filter(({expected}) => expected === state).length).toBeGreaterThan(1);
  });

  it('stop waiting after the limit', () => {
    const claimed = (ago: number) =>
      consentState(delegated, evidence({...grants(), signs: {claimedAt: now - ago}}), now);
    expect(claimed(propagationLimit - 1)).toBe('propagating');
    expect(claimed(propagationLimit)).toBe('not-granted');
  });

  it('call one person’s consent by its name where the contract asks for no more', () => {
    const one = evidence(grants(grant(bcPrincipal, [value], 'one-person')));
    const {rows, findings} = checkRegistration(one, expectation({userConsentSuffices: true}), now);
    const row = rows.find(({subject, consent}) => subject === value && consent !== undefined);
    expect(row).toMatchObject({status: 'passed', consent: 'user-only'});
    expect(findings.filter(({code}) => code === 'consent-user-only')).toEqual([]);
  });

  it.each(['delegatedGrants', 'apis'] as const)('cannot be told without %s', (part) => {
    const unread = evidence({...grants(here), [part]: {state: 'not-read', why: 'denied'}});
    expect(consentState(delegated, unread, now)).toBe('cannot-tell');
  });
});

describe('granted', () => {
  const anyGrant = fc.record({
    resourceId: fc.constantFrom(bcPrincipal.objectId, graphPrincipal.objectId, otherPrincipal.objectId, 'x'),
    scopes: fc.array(fc.constantFrom(value, 'user_impersonation', `${value} `, '', 'openid', value.slice(1))),
    for: fc.constantFrom<DelegatedGrant['for']>('everyone', 'one-person'),
  });
  const anySigns = fc.record(
    {
      vendorPrompt: fc.constantFrom('consent', 'login', ''),
      claimedAt: fc.integer({min: now - 2 * propagationLimit, max: now + 1000}),
      grantedBefore: fc.constantFrom([value], []),
      refusals: fc.constantFrom(['AADSTS90094'], ['AADSTS65001']),
      inToken: fc.constantFrom([value], []),
    },
    {requiredKeys: []},
  );
  const said: readonly ConsentState[] = ['admin-granted', 'prompt-forced'];

  it('is never said without a grant of this permission, on this API, for everyone', () => {
    fc.assert(
      fc.property(fc.array(anyGrant, {maxLength: 6}), anySigns, (entries, signs) => {
        const isGround = (entry: DelegatedGrant) =>
          entry.resourceId === bcPrincipal.objectId &&
          entry.for === 'everyone' &&
          entry.scopes.includes(value);
        const without = entries.filter((entry) => !isGround(entry));
        const state = consentState(delegated, evidence({...grants(...without), signs}), now);
        expect(said).not.toContain(state);
      }),
      {numRuns: 2000},
    );
  });
});

function matrixOf(
  entries: readonly {readonly expected: ConsentState; readonly actual: ConsentState}[],
): string {
  const columns: readonly ConsentState[] = [...consentStates, 'cannot-tell'];
  const count = (expected: ConsentState, actual: ConsentState) =>
    entries.filter((entry) => entry.expected === expected && entry.actual === actual).length;
  const width = Math.max(...columns.map(({length}) => length));
  const heads = columns.map((state) => state.padStart(width));
  const lines = consentStates.map((state) => [
    state.padEnd(width),
    ...columns.map((other) => String(count(state, other) || '·').padStart(width)),
  ]);
  return [
    'Consent: what was so (rows), and what the check said (columns)',
    [' '.repeat(width), ...heads].join(' '),
    ...lines.map((cells) => cells.join(' ')),
    '',
  ].join('\n');
}
