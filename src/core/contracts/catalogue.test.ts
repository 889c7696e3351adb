import {describe, expect, test} from 'vitest';
import {label, resource, role} from './catalogue';
import {integrations} from './integrations';
import {ambiguousLabels, findLabel, findLabels, labels} from './labels';
import {findPermission, resources} from './resources';
import {roles} from './roles';
import {roleId} from './schema';
import {walk} from './validation/walk';

/** Wherever on Earth it was read. */
const today = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

describe('resources', () => {
  const all = Object.entries(resources);
  const permissions = all.flatMap(([, {permissions}]) => permissions);

  test.each(all)('%s parses, under its own id', (id, entry) => {
    expect(resource.parse(entry)).toEqual(entry);
    expect(entry.id).toBe(id);
  });

  test('hold 72 permissions, none twice, and no GUID names two of them', () => {
    expect(permissions).toHaveLength(72);
    const identities = all.flatMap(([id, {permissions}]) =>
      permissions.map(({kind, value}) => `${id} ${kind} ${value}`),
    );
    expect(new Set(identities).size).toBe(identities.length);
    const guids = permissions.flatMap(({guid}) => (guid === undefined ? [] : [guid]));
    expect(new Set(guids).size).toBe(guids.length);
  });

  test('have resource identifiers of their own', () => {
    expect(new Set(all.map(([, {appId}]) => appId)).size).toBe(all.length);
  });

  test('a permission is found by resource, kind and exact name', () => {
    expect(findPermission('business-central', 'delegated', 'Financials.ReadWrite.All')?.guid).toBe(
      '2fb13c28-9d89-417f-9af2-ec3065bc16e6',
    );
    expect(findPermission('business-central', 'application', 'Financials.ReadWrite.All')).toBeUndefined();
    expect(findPermission('business-central', 'delegated', 'financials.readwrite.all')).toBeUndefined();
    expect(findPermission('microsoft-graph', 'application', 'Mail.Read')?.guid).not.toBe(
      findPermission('microsoft-graph', 'delegated', 'Mail.Read')?.guid,
    );
  });

  test('the same name has another GUID on another resource', () => {
    expect(findPermission('exchange-online', 'delegated', 'EWS.AccessAsUser.All')?.guid).toBe(
      '3b5f3d61-589b-4a3c-a359-5dd4b5ee5bd5',
    );
    expect(findPermission('microsoft-graph', 'delegated', 'EWS.AccessAsUser.All')?.guid).toBe(
      '9769c687-087d-48ac-9cb3-c37dde652038',
    );
  });

  test('Dataverse publishes no application permission', () => {
    expect(resources.dataverse.permissions.filter(({kind}) => kind === 'application')).toEqual([]);
  });

  test('a permission of unknown kind is never found', () => {
    expect(findPermission('finance-operations', 'delegated', 'Connector.FullAccess')).toBeUndefined();
    expect(findPermission('finance-operations', 'application', 'Connector.FullAccess')).toBeUndefined();
  });

  test('an application permission always needs an administrator', () => {
    expect(
      permissions.filter((entry) => entry.kind === 'application' && entry.adminConsentRequired !== true),
    ).toEqual([]);
  });
});

describe('labels', () => {
  test('are 204, each parses, and no key stands twice', () => {
    expect(labels).toHaveLength(204);
    for (const entry of labels) expect(label.parse(entry)).toEqual(entry);
    expect(new Set(labels.map(({key}) => key)).size).toBe(labels.length);
  });

  test('name the tenant alike in both languages', () => {
    const placeholders = labels.flatMap(({en, fr}) =>
      [en, fr ?? ''].flatMap((text) => text.match(/\{[^}]*\}/g) ?? []),
    );
    expect(new Set(placeholders)).toEqual(new Set(['{tenant}']));
  });

  test('replace labels that exist and are not replaced in turn', () => {
    const newer = labels.filter(({replaces}) => replaces !== undefined);
    expect(newer.map(({key, replaces}) => [key, replaces])).toEqual([
      ['acctSingleNew', 'acctSingle'],
      ['acctMultiNew', 'acctMulti'],
      ['acctAnyNew', 'acctMultiPersonal'],
      ['acctPersonalNew', 'acctPersonal'],
      ['redirectUriConfigurationTab', 'platformConfigurations'],
      ['settingsTab', 'advancedSettings'],
      ['addRedirectUri', 'addAPlatform'],
      ['foEntraApplications', 'foAadApplicationsOld'],
    ]);
    for (const {replaces} of newer) expect(findLabel(replaces ?? '')?.replaces, replaces).toBeUndefined();
  });

  test('without a known French text are just these', () => {
    expect(labels.filter(({fr}) => fr === null).map(({key}) => key)).toEqual([
      'acctMultiNew',
      'acctAnyNew',
      'acctPersonalNew',
      'redirectUriConfigurationTab',
      'microsoftGraphAppManifest',
    ]);
  });

  test('are found by their English text, all of them', () => {
    expect(findLabels('Name').map(({key}) => key)).toEqual(['name', 'foName']);
    expect(findLabels('App registrations').map(({fr}) => fr)).toEqual(["Inscriptions d'applications"]);
    expect(findLabels('app registrations')).toEqual([]);
    expect(findLabel('foSetup')?.fr).toBe('Paramétrage');
    expect(findLabel('toString')).toBeUndefined();
  });

  test('that read differently under one English text need a key in guides: just these', () => {
    expect([...ambiguousLabels()].map(([en, same]) => [en, same.map(({key}) => key)])).toEqual([
      ['Settings', ['settingsTab', 'settingsIcon', 'ppacSettings', 'bcSettings']],
    ]);
  });
});

describe('roles', () => {
  test.each(roleId.options)('%s has words in both languages', (id) => {
    expect(role.parse(roles[id])).toEqual(roles[id]);
    expect(roles[id].id).toBe(id);
  });
});

describe('all that readers see', () => {
  const everything = {integrations, resources, labels, roles};

  test('nothing was read in the future', () => {
    walk(everything, ({verifiedOn}, path) => {
      if (typeof verifiedOn === 'string') expect(verifiedOn <= today, `${path} ${verifiedOn}`).toBe(true);
    });
  });

  test('French prose has its spaces and apostrophes', () => {
    const faults: string[] = [];
    walk({integrations, roles}, ({en, fr}, path) => {
      if (typeof en !== 'string' || typeof fr !== 'string') return;
      if (
        / [:;!?»]|« |[^\u00a0\u202f\d\w]?'/.test(fr) ||
        /[^\u202f\s][;!?](?=\s|$)|[^\u00a0\s]:(?=\s|$)/.test(fr)
      ) {
        faults.push(`${path}.fr: ${fr}`);
      }
    });
    expect(faults).toEqual([]);
  });

  test('English prose has typographic apostrophes', () => {
    const faults: string[] = [];
    walk({integrations, roles}, ({en, fr}, path) => {
      if (typeof en === 'string' && typeof fr === 'string' && /\w'\w/.test(en))
        faults.push(`${path}.en: ${en}`);
    });
    expect(faults).toEqual([]);
  });
});
