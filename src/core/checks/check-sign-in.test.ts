import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {RefusalEvidence, SignInEvidence} from './evidence';
import type {SignInExpectation} from './expectation';
import {findingCodes} from './finding';
import {checkSignIn, refusalRules} from './index';
import {expectation, otherTenant, refusal, resourceUri, signIn} from './sample-evidence';

const personal = '9188040d-6c67-4c5b-b112-36a304b66dad';
const bc = (name: string) => `${resourceUri}/${name}`;
const both = [bc('Financials.ReadWrite.All'), bc('user_impersonation')];

type SignInCase = [
  what: string,
  evidence: Partial<SignInEvidence>,
  expected: Partial<SignInExpectation>,
  codes: readonly string[],
];

const signIns: readonly SignInCase[] = [
  ['all is well', {}, {}, []],
  ['another case', {granted: both.map((scope) => scope.toUpperCase())}, {}, []],
  ['a double slash', {granted: both.map((scope) => scope.replace('.com/', '.com//'))}, {}, []],
  [
    'an alias of the resource',
    {granted: both.map((scope) => scope.replace(resourceUri, 'https://api.financials.dynamics.com'))},
    {},
    [],
  ],
  [
    'the resource by its application ID',
    {granted: both.map((scope) => scope.replace(resourceUri, '996DEF3D-b36c-4153-8607-a6fd3c01b89f'))},
    {},
    [],
  ],
  [
    'what any sign-in may carry',
    {granted: [...both, bc('.default'), 'openid', 'profile', 'email', 'offline_access', 'User.Read']},
    {},
    [],
  ],
  ['User.Read with its resource', {granted: [...both, 'https://graph.microsoft.com/User.Read']}, {}, []],
  [
    'an optional permission not granted',
    {granted: [bc('a')]},
    {
      permissions: [
        {value: 'a', required: true},
        {value: 'b', required: false},
      ],
    },
    [],
  ],
  ['one required permission missing', {granted: [bc('user_impersonation')]}, {}, ['required-scope-missing']],
  ['all missing', {granted: []}, {}, ['required-scope-missing']],
  ['only .default granted', {granted: [bc('.default')]}, {}, ['required-scope-missing']],
  [
    'one more than asked',
    {granted: [...both, bc('Automation.ReadWrite.All')]},
    {},
    ['more-granted-than-asked'],
  ],
  [
    'the name of a required permission, but of Graph',
    {granted: [bc('user_impersonation'), 'Financials.ReadWrite.All']},
    {},
    ['scope-of-another-resource'],
  ],
  [
    'User.Read of something else',
    {granted: [...both, 'https://y.example/User.Read']},
    {},
    ['scope-of-another-resource'],
  ],
  ['a further permission of Graph', {granted: [...both, 'Mail.Read']}, {}, ['scope-of-another-resource']],
  [
    'one elsewhere, one missing',
    {granted: ['https://graph.microsoft.com/Financials.ReadWrite.All']},
    {},
    ['required-scope-missing', 'scope-of-another-resource'],
  ],
  [
    'errors before warnings',
    {granted: [...both, bc('more'), 'Mail.Read'], refresh: 'refused'},
    {},
    ['refresh-not-possible', 'scope-of-another-resource', 'more-granted-than-asked'],
  ],
  ['no refresh token', {refresh: 'refused'}, {}, ['refresh-not-possible']],
  [
    'no refresh token, so the resource was never asked',
    {refresh: 'refused', granted: ['openid', 'profile']},
    {},
    ['refresh-not-possible'],
  ],
  ['no refresh token, and none needed', {refresh: 'refused'}, {offline: false}, []],
  ['refresh not tried', {refresh: 'not-tried'}, {offline: false}, []],
  ['another tenant', {tenantId: otherTenant}, {}, ['wrong-tenant']],
  ['another tenant, where nothing was granted', {tenantId: otherTenant, granted: []}, {}, ['wrong-tenant']],
  [
    'a tenant ID in capitals',
    {
      tenantId: 'ABCDEFAB-1111-4111-8111-111111111111',
      expectedTenantId: 'abcdefab-1111-4111-8111-111111111111',
    },
    {},
    [],
  ],
  ['a personal account', {tenantId: personal, granted: []}, {}, ['personal-account-used']],
  [
    'Graph as the resource: bare names are its own',
    {granted: ['Calendars.ReadWrite', 'User.Read', 'Mail.Read']},
    {
      resourceUri: 'https://graph.microsoft.com/',
      permissions: [{value: 'Calendars.ReadWrite', required: true}],
    },
    ['more-granted-than-asked'],
  ],
];

const refusals: readonly [
  what: string,
  evidence: RefusalEvidence,
  expected: Partial<SignInExpectation>,
  code: string,
][] = [
  ['no consent', refusal(['invalid_grant', 'AADSTS65001']), {}, 'consent-not-granted'],
  [
    'no consent, in MSAL’s words',
    refusal(['interaction_required', 'consent_required']),
    {},
    'consent-not-granted',
  ],
  [
    'a number says more than a word before it',
    refusal(['consent_required', 'AADSTS90094']),
    {},
    'admin-approval-required',
  ],
  ['no service principal', refusal(['AADSTS7000229']), {}, 'consent-not-granted'],
  ['declined', refusal(['AADSTS65004'], {error: 'access_denied'}), {}, 'consent-declined'],
  ['declined, without a number', refusal([], {error: 'access_denied'}), {}, 'consent-declined'],
  [
    'denied for a reason of its own',
    refusal(['AADSTS50105'], {error: 'access_denied'}),
    {},
    'user-not-assigned',
  ],
  ['an administrator must', refusal(['AADSTS90094']), {}, 'admin-approval-required'],
  ['an administrator must, by policy', refusal(['AADSTS90093']), {}, 'admin-approval-required'],
  ['an administrator must, newer number', refusal(['AADSTS900941']), {}, 'admin-approval-required'],
  ['approval asked for', refusal(['AADSTS90095']), {}, 'admin-approval-required'],
  ['redirect URI differs', refusal(['AADSTS50011']), {}, 'redirect-uri-not-registered'],
  ['no redirect URI at all', refusal(['AADSTS500113']), {}, 'redirect-uri-not-registered'],
  ['no redirect URI in request', refusal(['AADSTS900971']), {}, 'redirect-uri-not-registered'],
  ['web platform', refusal(['invalid_request', 'AADSTS9002326']), {}, 'redirect-uri-on-wrong-platform'],
  ['spa platform on a server', refusal(['AADSTS9002327']), {}, 'redirect-uri-on-wrong-platform'],
  ['public client with a secret', refusal(['AADSTS700025']), {}, 'redirect-uri-on-wrong-platform'],
  ['secret asked for', refusal(['AADSTS7000218']), {}, 'redirect-uri-on-wrong-platform'],
  ['single tenant', refusal(['AADSTS50194']), {}, 'registration-is-single-tenant'],
  [
    'single tenant, as it should be',
    refusal(['AADSTS50194']),
    {audience: 'single-tenant'},
    'sign-in-refused',
  ],
  ['not assigned', refusal(['AADSTS50105']), {}, 'user-not-assigned'],
  ['unknown application', refusal(['unauthorized_client', 'AADSTS700016']), {}, 'application-not-found'],
  ['personal account refused', refusal(['AADSTS500208']), {}, 'personal-account-used'],
  ['personal account refused, new text', refusal(['AADSTS500200']), {}, 'personal-account-used'],
  ['multi-factor', refusal(['interaction_required', 'AADSTS50076']), {}, 'sign-in-refused'],
  ['a number nobody knows', refusal(['AADSTS999999']), {}, 'sign-in-refused'],
  ['no code at all', refusal([]), {}, 'sign-in-refused'],
  ['two numbers: the first is heard', refusal(['AADSTS65004', 'AADSTS65001']), {}, 'consent-declined'],
];

describe('checkSignIn', () => {
  it.each(signIns)('%s', (_, evidence, expected, codes) => {
    expect(checkSignIn(signIn(evidence), expectation(expected)).map(({code}) => code)).toEqual(codes);
  });

  it.each(refusals)('refused: %s', (_, evidence, expected, code) => {
    expect(checkSignIn(evidence, expectation(expected)).map((finding) => finding.code)).toEqual([code]);
  });

  it('has a case for every finding code', () => {
    const seen = new Set([
      ...signIns.flatMap(([, , , codes]) => codes),
      ...refusals.map(([, , , code]) => code),
    ]);
    expect([...seen].sort()).toEqual([...findingCodes].sort());
  });

  it('says what is missing, what was granted, and which step grants it', () => {
    expect(checkSignIn(signIn({granted: [bc('user_impersonation')]}), expectation())).toEqual([
      {
        code: 'required-scope-missing',
        severity: 'error',
        step: 'permissions',
        args: {missing: ['Financials.ReadWrite.All'], granted: ['user_impersonation']},
      },
    ]);
  });

  it('puts all missing permissions into one finding', () => {
    const [finding] = checkSignIn(signIn({granted: []}), expectation());
    expect(finding?.args).toEqual({missing: ['Financials.ReadWrite.All', 'user_impersonation'], granted: []});
  });

  it('prefers the step of the missing permission itself', () => {
    const permissions = [{value: 'a', required: true, step: 'grant-a'}];
    expect(checkSignIn(signIn({granted: []}), expectation({permissions}))[0]?.step).toBe('grant-a');
  });

  it('leaves out the step that a contract does not have', () => {
    expect(checkSignIn(refusal(['AADSTS50105']), expectation())).toEqual([
      {code: 'user-not-assigned', severity: 'error', args: {code: 'AADSTS50105'}},
    ]);
  });

  it('calls a stand-in on another resource an error, anything else there a warning', () => {
    const severityOf = (granted: string[]) => checkSignIn(signIn({granted}), expectation())[0]?.severity;
    expect(severityOf([bc('user_impersonation'), 'Financials.ReadWrite.All'])).toBe('error');
    expect(severityOf([...both, 'Mail.Read'])).toBe('warning');
  });

  it('names the tenant where its name is known', () => {
    const evidence = signIn({tenantId: otherTenant, tenantName: 'Contoso'});
    expect(checkSignIn(evidence, expectation())[0]?.args).toMatchObject({actual: 'Contoso'});
  });

  it('cannot know a wrong tenant unless the reader said which is theirs', () => {
    const {expectedTenantId: _, ...evidence} = signIn({tenantId: otherTenant});
    expect(checkSignIn(evidence, expectation())).toEqual([]);
  });

  it('gives a refusal one finding, whatever its codes', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.integer({min: 1}).map((n) => `AADSTS${n}`),
          ),
        ),
        (codes) => {
          expect(checkSignIn(refusal(codes), expectation())).toHaveLength(1);
        },
      ),
    );
  });

  it('lets no two rules claim one code', () => {
    for (const [, evidence, expected] of refusals) {
      const claims = refusalRules.filter((rule) => rule(evidence, expectation(expected)) !== undefined);
      expect(claims.length, evidence.codes.join()).toBeLessThanOrEqual(2);
    }
  });

  it('never calls a sign-in clean when a required permission was not granted', () => {
    const scope = fc.constantFrom(
      ...both,
      'User.Read',
      'openid',
      bc('.default'),
      bc('x'),
      'https://y.example/z',
    );
    fc.assert(
      fc.property(fc.array(scope), (granted) => {
        const clean = !checkSignIn(signIn({granted}), expectation()).some(
          ({severity}) => severity === 'error',
        );
        expect(clean).toBe(both.every((required) => granted.includes(required)));
      }),
    );
  });
});
