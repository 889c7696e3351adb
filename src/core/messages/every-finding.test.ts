import {describe, expect, it} from 'vitest';
import {appOnlyFindingCodes} from '../checks/app-only/finding';
import {findingCodes} from '../checks/finding';
import {registrationFindingCodes} from '../checks/registration/finding';
import {everyFinding as english} from './en/every-finding';
import {sayAnyFinding} from './every-finding';
import {everyFinding as french} from './fr/every-finding';

const context = {vendor: 'Zq-A', product: 'Zq-B'};

it('has no code in two families', () => {
  const codes = [...findingCodes, ...registrationFindingCodes, ...appOnlyFindingCodes];
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
});

describe.each([
  ['English', english],
  ['French', french],
] as const)('%s', (_, words) => {
  it('has words for every code of every check, and for no other', () => {
    expect(Object.keys(words.signIn).sort()).toEqual([...findingCodes].sort());
    expect(Object.keys(words.registration).sort()).toEqual([...registrationFindingCodes].sort());
    expect(Object.keys(words.appOnly).sort()).toEqual([...appOnlyFindingCodes].sort());
  });

  it('says a finding in the words of the check that found it', () => {
    const declined = {code: 'consent-declined', severity: 'error', args: {code: 'AADSTS65004'}} as const;
    expect(sayAnyFinding(words, declined, context)).toEqual(
      words.signIn['consent-declined'](declined.args, context),
    );
    const missing = {
      code: 'company-not-found',
      severity: 'error',
      args: {wanted: 'Zq C', found: ['Zq D']},
    } as const;
    expect(sayAnyFinding(words, missing, context)).toEqual(
      words.appOnly['company-not-found'](missing.args, context),
    );
    const unseen = {
      code: 'registration-not-found',
      severity: 'error',
      args: {clientId: 'zq'},
    } as const;
    expect(sayAnyFinding(words, unseen, context)?.found).toContain('zq');
  });

  it('has nothing to say of a code that another release knew', () => {
    const other = {code: 'toString', severity: 'error', args: {}} as unknown as Parameters<
      typeof sayAnyFinding
    >[1];
    expect(sayAnyFinding(words, other, context)).toBeUndefined();
  });
});
