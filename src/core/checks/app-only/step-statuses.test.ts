import {describe, expect, it} from 'vitest';
import {integrations} from '../../contracts/integrations';
import {resources} from '../../contracts/resources';
import {checkAppOnly} from '.';
import type {AppOnlyEvidence, CallEvidence} from './evidence';
import {appOnlyExpectationOf, type AppOnlyExpectation} from './expectation';
import {evidence, expectation, issued, refusal} from './sample-evidence';
import {appOnlyStepStatuses} from './step-statuses';

const bc = integrations['ipaas-business-central'].steps.map(({id}) => id);

function statuses(
  seen: Partial<AppOnlyEvidence>,
  expected: Partial<AppOnlyExpectation> = {},
  steps: readonly string[] = bc,
) {
  const all = [evidence(seen), expectation(expected)] as const;
  return appOnlyStepStatuses(steps, ...all, checkAppOnly(...all));
}

describe('steps', () => {
  it('are proved by what was seen', () => {
    expect(statuses({})).toEqual({
      'choose-tenant': 'passed',
      'copy-client-id': 'passed',
      'create-secret': 'passed',
      'grant-admin-consent': 'passed',
      'add-application-card': 'passed',
      'assign-permission-sets': 'passed',
      'copy-environment-name': 'passed',
      'copy-company-name': 'passed',
      'check-app-only-access': 'passed',
    });
  });

  it('pass nothing without a token, and fail the one that the refusal points at', () => {
    const token = {kind: 'refused', refusal: refusal({step: 'create-secret'})} as const;
    const found = statuses({token, calls: []});
    expect(found).toMatchObject({
      'create-secret': 'failed',
      'check-app-only-access': 'failed',
      'choose-tenant': 'cannot-tell',
      'grant-admin-consent': 'cannot-tell',
    });
    expect(Object.values(found)).not.toContain('passed');
  });

  it('cannot tell roles of a token that nobody can read', () => {
    expect(statuses({token: {kind: 'issued'}})['grant-admin-consent']).toBe('cannot-tell');
  });

  it('cannot tell of the product where the permission is missing', () => {
    const calls: CallEvidence[] = [{call: 'companies', outcome: {kind: 'refused', refusal: refusal()}}];
    expect(statuses({token: issued({roles: []}), calls})).toMatchObject({
      'grant-admin-consent': 'failed',
      'add-application-card': 'cannot-tell',
      'copy-company-name': 'cannot-tell',
    });
  });

  it('are left out where this way proves nothing of them', () => {
    const steps = ['grant-admin-consent', 'add-to-ews-allow-list', 'retire-ews', 'enter-keys'];
    expect(statuses({}, {requiredRoles: []}, steps)).toEqual({});
    expect(statuses({}, {calls: ['ews-folder']}, steps)).toEqual({
      'grant-admin-consent': 'passed',
      'add-to-ews-allow-list': 'cannot-tell',
    });
  });

  it('prove the limit only by the refusal of a mailbox outside it', () => {
    const steps = ['limit-mailboxes'];
    const call = (outcome: CallEvidence['outcome']): CallEvidence[] => [
      {call: 'calendar', mailbox: 'outside', outcome},
    ];
    const outOfScope = refusal({cause: 'mailbox-out-of-scope', step: null});
    expect(statuses({calls: []}, {}, steps)).toEqual({'limit-mailboxes': 'cannot-tell'});
    expect(statuses({calls: call({kind: 'refused', refusal: outOfScope})}, {}, steps)).toEqual({
      'limit-mailboxes': 'passed',
    });
    // Refused for another reason: that says nothing about the limit.
    const absent = refusal({cause: 'mailbox-missing', step: null});
    expect(statuses({calls: call({kind: 'refused', refusal: absent})}, {}, steps)).toEqual({
      'limit-mailboxes': 'cannot-tell',
    });
    expect(statuses({calls: call({kind: 'answered'})}, {}, steps)).toEqual({'limit-mailboxes': 'failed'});
  });
});

describe('what contracts expect', () => {
  it.each([
    ['ipaas-business-central', 'graph', ['API.ReadWrite.All'], ['Automation.ReadWrite.All'], []],
    ['adobe-dataverse', 'graph', [], [], []],
    ['prextra-exchange', 'graph', [], [], ['Calendars.ReadWrite', 'Contacts.ReadWrite', 'Mail.ReadWrite']],
    ['prextra-exchange', 'ews', [], ['full_access_as_app'], []],
  ] as const)('%s by %s', (id, route, requiredRoles, optionalRoles, exchangeRoles) => {
    const environmentUrl = 'https://contoso.crm3.dynamics.com';
    expect(appOnlyExpectationOf(integrations[id], resources, {environmentUrl}, route)).toMatchObject({
      requiredRoles,
      optionalRoles,
      exchangeRoles,
    });
  });

  it('is nothing where the address of the environment is not known', () => {
    expect(appOnlyExpectationOf(integrations['adobe-dataverse'], resources, {})).toBeUndefined();
  });

  it('ends only the way that ends, on its last milestone', () => {
    const contract = integrations['prextra-exchange'];
    expect(appOnlyExpectationOf(contract, resources, {}, 'ews')).toMatchObject({
      endsOn: '2027-04-01',
      stepFor: {'route-ends': 'retire-ews'},
    });
    expect(appOnlyExpectationOf(contract, resources, {}, 'graph')).not.toHaveProperty('endsOn');
  });

  it.each(Object.values(integrations))('finds steps that exist: $id', (contract) => {
    const values = {environmentUrl: 'https://x.example', company: 'x'};
    const steps: readonly (string | undefined)[] = contract.steps.map(({id}) => id);
    const found = appOnlyExpectationOf(contract, resources, values);
    for (const step of Object.values({...found?.stepFor, ...found?.stepForCause}))
      expect(steps).toContain(step);
  });
});
