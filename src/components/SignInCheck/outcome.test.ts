import {describe, expect, it} from 'vitest';
import type {RefusalEvidence, SignInEvidence} from '../../core/checks/evidence';
import type {Proofs} from '../../core/checks/outcome';
import {words} from '../messages/en';
import {outcomeOf} from './outcome';
import {resultRows} from './result-rows';
import {brief, otherTenant, readerTenant, resourceUri} from './sample-brief';

const allGranted: SignInEvidence = {
  kind: 'sign-in',
  requested: ['Financials.ReadWrite.All', 'user_impersonation'],
  resourceUri,
  granted: [`${resourceUri}/Financials.ReadWrite.All`, `${resourceUri}/user_impersonation`],
  account: {username: 'astrid@fjord.example', name: 'Astrid Morel'},
  tenantId: readerTenant,
  expectedTenantId: readerTenant,
  refresh: 'works',
};
const notConsented: RefusalEvidence = {kind: 'refusal', codes: ['AADSTS65001'], seenBy: 'page'};

const outcome = (evidence: SignInEvidence | RefusalEvidence, mode: 'real' | 'practice' = 'real') =>
  outcomeOf({evidence, at: 7, mode}, brief, 'The account');
const statuses = (proofs: Proofs) =>
  Object.fromEntries(Object.entries(proofs).map(([step, {status}]) => [step, status]));

describe('what is recorded for the steps', () => {
  it.each([
    ['all granted', allGranted, {register: 'passed', permissions: 'passed', consent: 'passed'}],
    [
      'one permission missing',
      {...allGranted, granted: [`${resourceUri}/user_impersonation`]},
      {register: 'passed', permissions: 'failed', consent: 'passed'},
    ],
    ['refused', notConsented, {register: 'cannot-tell', permissions: 'cannot-tell', consent: 'failed'}],
    // What the reader brings says one thing, and nothing of the rest.
    ['a pasted refusal', {...notConsented, seenBy: 'reader' as const}, {consent: 'failed'}],
  ])('%s', (_, evidence, expected) => {
    expect(statuses(outcome(evidence).proofs)).toEqual(expected);
  });

  it('holds no account', () => {
    const personal = {...allGranted, tenantId: '9188040d-6c67-4c5b-b112-36a304b66dad'};
    const {proofs, findings} = outcome(personal);
    expect(JSON.stringify(findings)).toContain('astrid@fjord.example');
    expect(JSON.stringify(proofs)).toContain('The account');
    expect(JSON.stringify(proofs)).not.toMatch(/astrid/i);
  });
});

describe('the rows', () => {
  const rows = (evidence: SignInEvidence | RefusalEvidence) =>
    resultRows(brief, outcome(evidence), words.signInCheck.result).map(({key, state, step}) => [
      key,
      state,
      step,
    ]);

  it.each([
    [
      'all granted',
      allGranted,
      [
        ['Financials.ReadWrite.All', 'granted', undefined],
        ['user_impersonation', 'granted', undefined],
        ['offline_access', 'granted', undefined],
      ],
    ],
    [
      'one missing, one too many',
      {...allGranted, granted: [`${resourceUri}/user_impersonation`, `${resourceUri}/app_access`]},
      [
        ['Financials.ReadWrite.All', 'missing', 'permissions'],
        ['user_impersonation', 'granted', undefined],
        ['app_access', 'extra', 'permissions'],
        ['offline_access', 'granted', undefined],
      ],
    ],
    [
      'no refresh token',
      {...allGranted, granted: ['openid'], refresh: 'refused' as const},
      [
        ['Financials.ReadWrite.All', 'cannot-tell', undefined],
        ['user_impersonation', 'cannot-tell', undefined],
        ['offline_access', 'missing', 'permissions'],
      ],
    ],
    [
      'another tenant: nothing of it counts',
      {...allGranted, tenantId: otherTenant},
      [
        ['Financials.ReadWrite.All', 'cannot-tell', undefined],
        ['user_impersonation', 'cannot-tell', undefined],
        ['offline_access', 'cannot-tell', undefined],
      ],
    ],
  ])('%s', (_, evidence, expected) => {
    expect(rows(evidence)).toEqual(expected);
  });
});
