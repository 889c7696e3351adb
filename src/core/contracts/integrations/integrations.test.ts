/**
 * What the five contracts promise each other: shared step ids in one order, and rules of kinds of set-up that
 * `validate.ts` does not know. Each contract by itself is validated in `validate.test.ts`.
 */
import {readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {resources} from '../resources';
import type {Integration} from '../schema';
import {integrations} from '.';

const all = Object.values(integrations);
const byId = all.map((contract) => [contract.id, contract] as const);
const appOnly = all.filter(({flow}) => flow === 'client-credentials').map((it) => [it.id, it] as const);
const withSignIn = all.filter(({flow}) => flow !== 'client-credentials').map((it) => [it.id, it] as const);

const stepIds = ({steps}: Integration) => steps.map(({id}) => id);

/** Steps that guides, errors and journeys know by these words, in the order in which a reader meets them. */
const vocabulary = [
  ['choose-tenant'],
  ['register-application'],
  ['copy-client-id'],
  ['create-secret', 'add-credential'],
  ['check-sign-in', 'check-app-only-access'],
  ['enter-keys', 'connect-destination'],
];

test('there is one file for each integration, named like its id', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => !/^index\.ts$|\.test\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''));
  expect(files.toSorted()).toEqual(Object.keys(integrations).toSorted());
  for (const [key, contract] of Object.entries(integrations)) expect(contract.id).toBe(key);
});

describe.each(byId)('%s', (_, contract) => {
  test('takes the common steps in the common order', () => {
    // What runs in a browser or on a device proves itself by nothing.
    const credential = contract.registration.credential ? [] : ['create-secret'];
    const common = vocabulary.filter((words) => !words.some((id) => credential.includes(id)));
    const positions = common.map((words) => stepIds(contract).findIndex((id) => words.includes(id)));
    expect(positions.every((position) => position >= 0)).toBe(true);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  test('hands over each value once: a fixed one, or one with an example or a way to tell a wrong one', () => {
    const {items} = contract.handover;
    expect(new Set(items.map(({id}) => id)).size).toBe(items.length);
    for (const {id, fixedValue, example, validation, secret} of items) {
      expect(fixedValue ?? example ?? validation, id).toBeDefined();
      expect(fixedValue !== undefined && example !== undefined, id).toBe(false);
      // An example of a secret would be copied, or taken for a leaked one.
      expect(secret && example !== undefined, id).toBe(false);
    }
  });

  test('grants mailbox permissions of Microsoft Graph in Exchange Online, never in Entra', () => {
    const mailbox = contract.registration.permissions.filter(
      ({resource, kind}) => resource === 'microsoft-graph' && kind === 'application',
    );
    for (const {value, grantedBy} of mailbox) expect(grantedBy, value).toBe('exchange-rbac');
  });
});

describe.each(appOnly)('%s, with no one signed in', (_, contract) => {
  test('has no sign-in, no redirect URI and a check from a terminal', () => {
    expect(contract.signIn).toBeUndefined();
    expect(contract.registration.redirectUris).toEqual([]);
    expect(contract.registration.permissions.map(({kind}) => kind)).not.toContain('delegated');
    expect(stepIds(contract)).toContain('check-app-only-access');
  });

  test('takes nobody’s word for what happens at Microsoft', () => {
    const attested = contract.steps.filter(({check}) => check === 'attested');
    expect(attested.map(({role}) => role)).toEqual(attested.map(() => 'vendor-account-administrator'));
  });

  test('sets something up inside the product', () => {
    expect(contract.productSetup).not.toEqual([]);
  });
});

describe.each(withSignIn)('%s, with somebody signed in', (_, contract) => {
  test('checks by signing in, and keeps the connection without the user', () => {
    expect(contract.signIn?.offline).toBe(true);
    expect(stepIds(contract)).toContain('check-sign-in');
    expect(contract.registration.permissions.map(({kind}) => kind)).not.toContain('application');
  });
});

test('invented identifiers belong to one contract each, and to none of Microsoft’s', () => {
  const invented = all.flatMap(({inputs}) =>
    inputs.filter(({id}) => id === 'tenantId' || id === 'clientId').map(({example}) => example),
  );
  expect(new Set(invented).size).toBe(all.length * 2);
  for (const {appId} of Object.values(resources)) expect(invented).not.toContain(appId);
});
