import {describe, expect, it} from 'vitest';
import type {Evidence} from './evidence';
import type {SignInExpectation} from './expectation';
import {checkSignIn, stepStatuses} from './index';
import {expectation, otherTenant, refusal, resourceUri, signIn} from './sample-evidence';

const {expectedTenantId: _, ...tenantUnknown} = signIn();

const passed = {
  permissions: 'passed',
  consent: 'passed',
  'account-types': 'passed',
  tenant: 'passed',
  proof: 'passed',
};
const cannotTell = {
  permissions: 'cannot-tell',
  consent: 'cannot-tell',
  'account-types': 'cannot-tell',
  tenant: 'cannot-tell',
  proof: 'cannot-tell',
};

const cases: readonly [
  what: string,
  evidence: Evidence,
  expected: Partial<SignInExpectation>,
  statuses: Readonly<Record<string, string>>,
][] = [
  ['all is well', signIn(), {}, passed],
  ['a warning only', signIn({granted: [...signIn().granted, `${resourceUri}/x`]}), {}, passed],
  ['a permission missing', signIn({granted: []}), {}, {...passed, permissions: 'failed', proof: 'failed'}],
  ['no refresh token', signIn({refresh: 'refused'}), {}, {...passed, permissions: 'failed', proof: 'failed'}],
  [
    'no refresh token and the resource never asked',
    signIn({refresh: 'refused', granted: []}),
    {},
    {...passed, permissions: 'failed', consent: 'cannot-tell', proof: 'failed'},
  ],
  [
    'the resource never asked, where offline access is not needed',
    signIn({refresh: 'refused', granted: []}),
    {offline: false},
    {...passed, permissions: 'cannot-tell', consent: 'cannot-tell', proof: 'cannot-tell'},
  ],
  [
    'refresh never tried',
    signIn({refresh: 'not-tried'}),
    {},
    {...passed, permissions: 'cannot-tell', proof: 'cannot-tell'},
  ],
  ['refresh not tried nor needed', signIn({refresh: 'not-tried'}), {offline: false}, passed],
  ['tenant not told by the reader', tenantUnknown, {}, {...passed, tenant: 'cannot-tell'}],
  ['another tenant', signIn({tenantId: otherTenant}), {}, {...cannotTell, tenant: 'failed'}],
  ['no consent', refusal(['AADSTS65001']), {}, {...cannotTell, consent: 'failed'}],
  ['multi-factor', refusal(['AADSTS50076']), {}, cannotTell],
  ['single tenant', refusal(['AADSTS50194']), {}, {...cannotTell, 'account-types': 'failed'}],
  [
    'an error at a step that is checked otherwise',
    refusal(['AADSTS700016']),
    {},
    {...cannotTell, 'client-id': 'failed'},
  ],
  ["the check's own redirect URI says nothing of the vendor's", refusal(['AADSTS50011']), {}, cannotTell],
  [
    'unless the contract has the sign-in prove it',
    refusal(['AADSTS50011']),
    {checkedSteps: ['redirect-uri']},
    {'redirect-uri': 'failed'},
  ],
  [
    'a step of one permission',
    signIn({granted: [`${resourceUri}/a`]}),
    {
      permissions: [
        {value: 'a', required: true, step: 'grant-a'},
        {value: 'b', required: true, step: 'grant-b'},
      ],
      checkedSteps: ['grant-a', 'grant-b'],
      stepFor: {},
    },
    {'grant-a': 'passed', 'grant-b': 'failed'},
  ],
];

describe('stepStatuses', () => {
  it.each(cases)('%s', (_, evidence, difference, statuses) => {
    const expected = expectation(difference);
    expect(stepStatuses(checkSignIn(evidence, expected), evidence, expected)).toEqual(statuses);
  });
});
