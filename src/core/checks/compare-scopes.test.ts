import {describe, expect, it} from 'vitest';
import {compareScopes} from './compare-scopes';
import type {Evidence} from './evidence';
import type {SignInExpectation} from './expectation';
import {expectation, otherTenant, refusal, resourceUri, signIn} from './sample-evidence';

const bc = (name: string) => `${resourceUri}/${name}`;

/** Rows as `permission state evidence`. */
function rows(evidence: Evidence, difference: Partial<SignInExpectation> = {}): string[] {
  return compareScopes(evidence, expectation(difference)).map((row) =>
    `${row.permission} ${row.state} ${row.evidence}`.trim(),
  );
}

describe('compareScopes', () => {
  it('shows the scope as received as the evidence', () => {
    expect(rows(signIn({granted: [bc('USER_impersonation')]}))).toEqual([
      'Financials.ReadWrite.All missing',
      `user_impersonation granted ${bc('USER_impersonation')}`,
    ]);
  });

  it('tells a permission of the same name on another resource', () => {
    expect(rows(signIn({granted: [bc('user_impersonation'), 'Financials.ReadWrite.All']}))).toEqual([
      'Financials.ReadWrite.All other-resource Financials.ReadWrite.All',
      `user_impersonation granted ${bc('user_impersonation')}`,
    ]);
  });

  it('adds what was granted beyond the contract, once', () => {
    const beyond = [bc('x'), bc('X'), 'Mail.Read'];
    expect(rows(signIn({granted: [...signIn().granted, ...beyond]})).slice(2)).toEqual([
      `x extra ${bc('x')}`,
      'Mail.Read other-resource Mail.Read',
    ]);
  });

  it('lists a stand-in on two other resources twice', () => {
    const granted = ['https://a.example/user_impersonation', 'https://b.example/user_impersonation'];
    expect(rows(signIn({granted}), {permissions: [{value: 'user_impersonation', required: true}]})).toEqual([
      'user_impersonation other-resource https://a.example/user_impersonation',
      'https://b.example/user_impersonation other-resource https://b.example/user_impersonation',
    ]);
  });

  it.each<[string, Evidence, string]>([
    ['a refusal', refusal(['invalid_grant', 'AADSTS65001']), ' AADSTS65001'],
    ['another tenant', signIn({tenantId: otherTenant}), ` ${otherTenant}`],
    ['a resource never asked', signIn({refresh: 'refused', granted: ['openid']}), ''],
  ])('cannot tell from %s', (_, evidence, shown) => {
    expect(rows(evidence)).toEqual([
      `Financials.ReadWrite.All cannot-tell${shown}`,
      `user_impersonation cannot-tell${shown}`,
    ]);
  });

  it('names the step that sets a row right', () => {
    const permissions = [
      {value: 'a', required: true, step: 'grant-a'},
      {value: 'b', required: true},
    ];
    const steps = compareScopes(signIn(), expectation({permissions})).map(({step}) => step);
    expect(steps.slice(0, 2)).toEqual(['grant-a', 'permissions']);
  });
});
