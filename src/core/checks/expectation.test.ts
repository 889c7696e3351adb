import {describe, expect, it} from 'vitest';
import {integrations} from '../contracts/integrations';
import {expectationOf, stepsForFindings} from './expectation';
import {findingCodes} from './finding';

const resource = {
  appId: '996def3d-b36c-4153-8607-a6fd3c01b89f',
  identifierUri: 'https://api.example',
  alternativeUris: ['https://old.example'],
};

type Contract = Parameters<typeof expectationOf>[0];
const words = {en: 'x', fr: 'x'};
const step = (id: string, check: 'sign-in' | 'attested') => ({
  id,
  check,
  title: words,
  establishes: words,
  minutes: 1,
  role: 'global-administrator' as const,
  required: true,
});
const permission = (
  value: string,
  resourceId: 'business-central' | 'microsoft-graph',
  kind: 'delegated' | 'application',
) => ({
  value,
  resource: resourceId,
  kind,
  required: true,
  why: words,
  withoutIt: words,
  howToRemove: words,
  source: 'x',
  verifiedOn: '2026-11-21',
  status: 'verified' as const,
});
const contract = {
  registration: {
    audience: 'multitenant',
    permissions: [
      permission('mine', 'business-central', 'delegated'),
      permission('appOnly', 'business-central', 'application'),
      permission('graphs', 'microsoft-graph', 'delegated'),
    ],
  },
  signIn: {authority: 'organizations', resource: 'business-central', offline: true},
  steps: [step('permissions', 'sign-in'), step('admin-consent', 'sign-in'), step('redirect-uri', 'attested')],
} as unknown as Contract;

describe('expectationOf', () => {
  it('keeps the delegated permissions of the signed-in resource, and the steps a sign-in proves', () => {
    expect(expectationOf(contract, resource)).toMatchObject({
      permissions: [{value: 'mine', required: true}],
      resourceUri: 'https://api.example',
      resourceAliases: ['https://old.example', resource.appId],
      offline: true,
      audience: 'multitenant',
      checkedSteps: ['permissions', 'admin-consent'],
    });
  });

  it('takes the reader’s environment where the resource has no URI of its own', () => {
    const {identifierUri: _, ...own} = resource;
    expect(expectationOf(contract, own)).toBeUndefined();
    expect(expectationOf(contract, own, 'https://env.example')?.resourceUri).toBe('https://env.example');
  });

  it('is undefined without a browser sign-in', () => {
    const {signIn: _, ...rest} = contract;
    expect(expectationOf(rest, resource)).toBeUndefined();
  });
});

describe('stepsForFindings', () => {
  it('maps only what the contract has a step for', () => {
    expect(stepsForFindings(['grant-admin-consent', 'add-redirect-uri'])).toMatchObject({
      'consent-not-granted': 'grant-admin-consent',
      'redirect-uri-not-registered': 'add-redirect-uri',
    });
    expect(stepsForFindings([])).toEqual({});
  });

  it.each(Object.values(integrations).filter(({signIn}) => signIn))('finds the steps of $id', ({steps}) => {
    const found = stepsForFindings(steps.map(({id}) => id));
    // Assignment is no part of a set-up, and the step of another refusal depends on its code.
    const stepless = ['sign-in-refused', 'user-not-assigned'];
    expect(findingCodes.filter((code) => found[code] === undefined).sort()).toEqual(stepless);
  });
});
