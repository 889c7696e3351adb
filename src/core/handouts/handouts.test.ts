import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {integrations} from '../contracts/integrations';
import {inputId, type Integration} from '../contracts/schema';
import {setupNotes} from '../contracts/setup-notes';
import {scriptWords} from '../messages/en/script-words';
import {makeAdminPacket} from './admin-packet';
import {handoutContract} from './handout-contract';
import type {ReaderValues} from './readable-values';
import {makeVendorHandover} from './vendor-handover';

const tenantId = '5fa3c1d2-7b4e-4c6a-9d10-3e2f1a0b9c8d';
const clientId = 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458';
const all: readonly Integration[] = Object.values(integrations);
const of = (id: Integration['id'], locale: 'en' | 'fr' = 'en') => handoutContract(integrations[id], locale);

describe('what is asked of administrators', () => {
  it.each(all.map((contract) => [contract.id, contract] as const))(
    '%s: each permission with its reason, what it allows and its way back, each role once',
    (_, contract) => {
      const {tasks} = handoutContract(contract, 'en');
      expect(tasks.length).toBeGreaterThan(0);
      expect(new Set(tasks.map(({role}) => role)).size).toBe(tasks.length);
      for (const task of tasks) {
        expect(task.suffices.length).toBeGreaterThan(0);
        expect(task.steps.length).toBeGreaterThan(0);
        for (const {why, allows, undo} of task.permissions) expect([why, allows, undo]).not.toContain('');
        for (const {allows} of task.permissions) expect(allows).toBeDefined();
      }
    },
  );

  it('asks for what the contract requires and nothing that is optional, legacy or forbidden', () => {
    const asked = (id: Integration['id']) =>
      of(id).tasks.flatMap(({permissions}) => permissions.map(({value, reach}) => `${reach} ${value}`));
    expect(asked('ipaas-business-central')).toEqual(['application API.ReadWrite.All']);
    expect(asked('codat-business-central')).toEqual([
      'delegated user_impersonation',
      'delegated Financials.ReadWrite.All',
    ]);
    expect(asked('prextra-exchange')).toEqual([
      'in-exchange Calendars.ReadWrite',
      'in-exchange Contacts.ReadWrite',
      'in-exchange Mail.ReadWrite',
    ]);
    expect(asked('adobe-dataverse')).toEqual([]);
    expect(of('prextra-exchange').tasks[0]?.setups).toHaveLength(1);
  });

  it('names the least role first, and never Global Administrator where a lesser one is enough', () => {
    for (const contract of all) {
      for (const {suffices} of handoutContract(contract, 'en').tasks) {
        expect(suffices).not.toContain('Global Administrator');
      }
    }
    const [consent] = of('ipaas-business-central').tasks;
    expect(consent?.suffices[0]).toBe('Cloud Application Administrator');
  });

  it('knows each command that a note names', () => {
    const [task] = of('prextra-exchange').tasks;
    const {commands, undoCommands} = setupNotes['exchange-rbac-scope'];
    expect(task?.setups[0]?.commands).toHaveLength(commands?.length ?? 0);
    expect(task?.setups[0]?.undoCommands).toHaveLength(undoCommands?.length ?? 0);
  });
});

describe('the packet', () => {
  const packet = (id: Integration['id'], values: ReaderValues = {}) =>
    makeAdminPacket(of(id), values, scriptWords);

  it('has a consent link where consent has an address to return to, and the portal’s page elsewhere', () => {
    const codat = packet('codat-business-central', {tenantId, clientId});
    const url = new URL(codat.consentUrl ?? '');
    expect(url.pathname).toBe(`/${tenantId}/v2.0/adminconsent`);
    expect(url.searchParams.get('client_id')).toBe(clientId);
    expect(url.searchParams.get('scope')).toBe('https://api.businesscentral.dynamics.com/.default');
    // An application without a redirect URI is refused after the consent (AADSTS500113).
    const ipaas = packet('ipaas-business-central', {tenantId, clientId});
    expect(ipaas.consentUrl).toBeUndefined();
    expect(ipaas.portalUrl).toContain(`CallAnAPI/appId/${clientId}`);
  });

  it('asks for consent to the reader’s own environment, without its path', () => {
    const values = {tenantId, clientId, environmentUrl: 'https://contoso.operations.dynamics.com/?cmp=x'};
    const {consentUrl, missing} = packet('cloud-elements-finance-operations', values);
    expect(new URL(consentUrl ?? '').searchParams.get('scope')).toBe(
      'https://contoso.operations.dynamics.com/.default',
    );
    expect(missing).toEqual([]);
    expect(packet('cloud-elements-finance-operations', {tenantId, clientId}).missing).toEqual([
      'environmentUrl',
    ]);
  });

  it('has the script that registers while there is no client ID, and the one that consents from then on', () => {
    const kinds = (values: ReaderValues) =>
      packet('ipaas-business-central', values).scripts.map(({kind}) => kind);
    expect(kinds({})).toEqual([]);
    expect(kinds({tenantId})).toEqual(['create-bash', 'create-powershell']);
    expect(kinds({tenantId, clientId})).toEqual(['consent', 'undo']);
    expect(packet('ipaas-business-central', {tenantId, clientId}).scripts[0]?.text).toContain(clientId);
  });

  it('makes sense without values: everything is asked, and what lacks is named', () => {
    for (const {id} of all) {
      const {tasks, missing, registers, portalUrl, consentUrl} = packet(id);
      expect(tasks).toEqual(of(id).tasks);
      expect(missing.slice(0, 2)).toEqual(['tenantId', 'clientId']);
      expect(registers).toBe(true);
      expect(portalUrl).toContain('ApplicationsListBlade');
      expect(consentUrl).toBeUndefined();
    }
    expect(packet('prextra-exchange').missing).toContain('objectId');
  });

  it('asks one role for its own work alone', () => {
    const {tasks, consentUrl} = makeAdminPacket(
      of('codat-business-central'),
      {tenantId, clientId},
      scriptWords,
      'business-central-administrator',
    );
    expect(tasks.map(({role}) => role)).toEqual(['business-central-administrator']);
    expect(consentUrl).toBeUndefined();
  });
});

const from = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({unit: fc.constantFrom(...alphabet), minLength, maxLength});
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
/** A client secret as Entra makes them today, and a token. */
const secret = fc.oneof(
  fc
    .tuple(from(letters, 3, 3), fc.integer({min: 0, max: 9}), from(`${letters}_~.-`, 31, 34))
    .map(([start, digit, rest]) => `${start}${String(digit)}Q~${rest}`),
  fc
    .tuple(from(letters, 20, 40), from(letters, 20, 40), from(letters, 20, 40))
    .map(([head, body, signature]) => `eyJ${head}.${body}.${signature}`),
);
const around = fc.constantFrom(
  ['', ''],
  [' ', '\n'],
  ['client_secret=', ''],
  ['https://contoso.crm.dynamics.com/?key=', ''],
  ['https://', '@contoso.crm.dynamics.com/'],
  ['Contoso ', ' Ltd'],
  ['"', '",'],
);
const person = 'ada.lovelace@fabrikam.example';

describe('nothing secret and nobody’s name', () => {
  it('reaches the packet or the vendor, whatever was typed into which field', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.constantFrom(...inputId.options),
        secret,
        around,
        ({id}, field, typed, [before, after]) => {
          const values = {tenantId, clientId, [field]: `${before}${typed}${after}`};
          const handed = JSON.stringify([
            makeAdminPacket(of(id), values, scriptWords),
            makeVendorHandover(of(id), values),
          ]).toLowerCase();
          expect(handed).not.toContain(typed.toLowerCase());
          expect(handed).not.toContain(encodeURIComponent(typed).toLowerCase());
        },
      ),
      {numRuns: 2_000},
    );
  });

  it('reaches them as an address of somebody', () => {
    for (const {id} of all) {
      const values = Object.fromEntries(inputId.options.map((field) => [field, person]));
      const handed = JSON.stringify([
        makeAdminPacket(of(id), values, scriptWords),
        makeVendorHandover(of(id), values),
      ]);
      expect(handed).not.toContain('lovelace');
    }
  });
});

describe('what the vendor is told', () => {
  it('has the reader’s values, the part that a field wants, and what is the same for everyone', () => {
    const {open, secret: apart} = makeVendorHandover(of('adobe-dataverse'), {
      tenantId,
      clientId,
      environmentUrl: 'https://contoso.crm4.dynamics.com/main.aspx',
    });
    const values = Object.fromEntries(open.map(({item, value}) => [item.name, value]));
    expect(values).toMatchObject({'Client ID': clientId, Region: 'crm4', 'Environment URL': 'contoso'});
    expect(apart.map(({name}) => name)).toEqual(['Client Secret']);
    const fixed = makeVendorHandover(of('ipaas-business-central'), {}).open.map(({value}) => value);
    expect(fixed).toContain('client_credentials');
  });

  it('never has a value for a secret', () => {
    for (const contract of all) {
      const {open, secret: apart} = makeVendorHandover(handoutContract(contract, 'fr'), {tenantId, clientId});
      // A certificate’s private half never leaves the vendor.
      if (contract.registration.credential?.kinds.includes('secret')) expect(apart.length).toBeGreaterThan(0);
      expect(open.some(({item}) => item.secret)).toBe(false);
    }
  });
});
