import {describe, expect, test} from 'vitest';
import {permissionNote} from './catalogue';
import {integrations} from './integrations';
import {permissionNotes} from './permission-notes';
import {
  permissionAnchor,
  permissionReference,
  resourceOfNever,
  resourceOfPermission,
} from './permission-reference';
import {resources} from './resources';
import {walk} from './validation/walk';

const entries = permissionReference();
const find = (anchor: string) => entries.find((entry) => entry.anchor === anchor);
const contracts = Object.values(integrations);

describe('the permission reference', () => {
  test.each(
    contracts.flatMap(({id, registration}) => [
      ...registration.permissions.map(({resource, value}) => [id, value, resource] as const),
      ...registration.never.map(({value}) => [id, value, undefined] as const),
    ]),
  )('has an entry for what %s names: %s', (id, value, resource) => {
    const owner = resource ?? resourceOfNever(integrations[id], value);
    expect(owner).toBeDefined();
    if (owner === undefined) return;
    const entry = find(permissionAnchor(owner, value));
    expect(entry?.value).toBe(value);
    const named = [...(entry?.askedBy ?? []), ...(entry?.warnedBy ?? [])];
    expect(named.map(({integration}) => integration.id)).toContain(id);
  });

  test('has each anchor once, and anchors that every browser keeps as they are', () => {
    const anchors = entries.map(({anchor}) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z][a-z0-9-]*[a-z0-9]$/);
  });

  test('says of each what it allows, and what to do instead of each that is refused', () => {
    const mute = entries.filter(({note}) => note === undefined).map(({anchor}) => anchor);
    expect(mute).toEqual([]);
    const helpless = entries.filter(({warnedBy, note}) => warnedBy.length > 0 && !note?.instead);
    expect(helpless.map(({anchor}) => anchor)).toEqual([]);
  });

  test.each([
    ['business-central-user-impersonation', 'asked'],
    ['business-central-api-readwrite-all', 'depends'],
    ['microsoft-graph-application-readwrite-all', 'never'],
    ['microsoft-graph-approleassignment-readwrite-all', 'never'],
    ['microsoft-graph-user-read', 'default'],
    ['finance-operations-connector-fullaccess', 'unneeded'],
    ['exchange-online-full-access-as-app', 'legacy'],
  ])('%s is %s', (anchor, verdict) => {
    expect(find(anchor)?.verdict).toBe(verdict);
  });

  test('looks for a refused permission in the integration’s own product first', () => {
    const prextra = integrations['prextra-exchange'];
    expect(resourceOfNever(prextra, 'EWS.AccessAsUser.All')).toBe('exchange-online');
    expect(resourceOfNever(prextra, 'Mail.Send')).toBe('microsoft-graph');
    expect(resourceOfNever(prextra, 'Nope.All')).toBeUndefined();
    expect(resourceOfPermission(integrations['adobe-dataverse'], 'user_impersonation')).toBe('dataverse');
  });
});

describe('the notes', () => {
  test('parse, each permission once, and are about one that is published', () => {
    for (const note of permissionNotes) {
      expect(permissionNote.parse(note)).toEqual(note);
      // A guide that asks for it may come later: a permission without a note cannot be asked for.
      const published = resources[note.resource].permissions.map(({value}) => value);
      expect(published).toContain(note.value);
    }
    const ids = permissionNotes.map(({resource, value}) => permissionAnchor(resource, value));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('give a reason where no contract does', () => {
    for (const {resource, value, standing, why} of permissionNotes) {
      const warned = find(permissionAnchor(resource, value))?.warnedBy ?? [];
      if (standing !== undefined && warned.length === 0) expect(why, value).toBeDefined();
      if (standing === undefined) expect(why, value).toBeUndefined();
    }
  });

  test('are typeset as their language asks', () => {
    const faults: string[] = [];
    walk(permissionNotes, ({en, fr}, path) => {
      if (typeof en !== 'string' || typeof fr !== 'string') return;
      if (/ [:;!?»]|« |'/.test(fr) || /[^\u202f\s][;!?](?=\s|$)|[^\u00a0\s]:(?=\s|$)/.test(fr))
        faults.push(path);
      if (en.includes("'")) faults.push(path);
    });
    expect(faults).toEqual([]);
  });
});
