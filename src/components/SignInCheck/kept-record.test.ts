import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {SignInRecord} from '../../core/checks/check-record';
import {keepRecord, readRecord} from './kept-record';
import {readerTenant, resourceUri} from './sample-brief';

const guide = 'codat-business-central';

function box(content?: string) {
  const kept = new Map(content === undefined ? [] : [[`passerelle:${guide}:sign-in`, content]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const signIn: SignInRecord = {
  at: 7,
  mode: 'practice',
  evidence: {
    kind: 'sign-in',
    requested: ['user_impersonation'],
    resourceUri,
    granted: [`${resourceUri}/user_impersonation`],
    account: {username: 'astrid@fjord.example', name: 'Astrid Morel'},
    tenantId: readerTenant,
    tenantName: 'Boulangerie Fjord',
    expectedTenantId: readerTenant,
    refresh: 'works',
  },
};
const refusal: SignInRecord = {
  at: 8,
  mode: 'real',
  evidence: {kind: 'refusal', error: 'access_denied', codes: ['AADSTS65004'], seenBy: 'page'},
};

it('comes back as it was, without the account', () => {
  const tab = box();
  keepRecord(tab, guide, signIn);
  expect([...tab.kept.values()].join()).not.toMatch(/astrid/i);
  expect(readRecord(tab, guide, 'The account')).toEqual({
    ...signIn,
    evidence: {...signIn.evidence, account: {username: 'The account'}},
  });
  keepRecord(tab, guide, refusal);
  expect(readRecord(tab, guide, 'The account')).toEqual(refusal);
});

it('is gone once forgotten', () => {
  const tab = box();
  keepRecord(tab, guide, signIn);
  keepRecord(tab, guide, undefined);
  expect(tab.kept.size).toBe(0);
  expect(readRecord(tab, guide, '')).toBeUndefined();
});

it('is nothing where storage holds anything else', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readRecord(box(text), guide, '')).toBeUndefined();
    }),
  );
  const broken = JSON.stringify({...signIn, evidence: {...signIn.evidence, granted: 'all'}});
  expect(readRecord(box(broken), guide, '')).toBeUndefined();
});
