/** What no source is needed for: days that exist, figures that both languages share, names that were read. */
import * as z from 'zod';
import {describe, expect, it} from 'vitest';
import {changes} from '../../../src/core/contracts/changes';
import {integrations} from '../../../src/core/contracts/integrations';
import {labels} from '../../../src/core/contracts/labels';
import {permissionNotes} from '../../../src/core/contracts/permission-notes';
import {platformFacts, platformSources, tokenClaims} from '../../../src/core/contracts/platform';
import {resources} from '../../../src/core/contracts/resources';
import {roles} from '../../../src/core/contracts/roles';
import {terms} from '../../../src/core/contracts/terms';
import {walk} from '../../../src/core/contracts/validation/walk';
import {readEvidence} from './read';

const platform = {platformFacts, platformSources, tokenClaims};
const everything = {integrations, changes, labels, permissionNotes, platform, resources, roles, terms};

it('nothing was read after today', () => {
  const today = new Date().toISOString().slice(0, 10);
  const early: string[] = [];
  walk(everything, ({verifiedOn}, path) => {
    if (typeof verifiedOn === 'string' && verifiedOn > today) early.push(`${path}: ${verifiedOn}`);
  });
  expect(early).toEqual([]);
});

it('both languages of a text have the same figures', () => {
  const different: string[] = [];
  walk({integrations, changes, permissionNotes, platform, roles}, ({en, fr}, path) => {
    if (typeof en !== 'string' || typeof fr !== 'string') return;
    if (figuresOf(en) !== figuresOf(fr)) different.push(`${path}: ${figuresOf(en)} | ${figuresOf(fr)}`);
  });
  expect(different).toEqual([]);
});

/** Whatever stands between thousands, and in whatever order. */
function figuresOf(text: string): string {
  const figures = text.replaceAll(/(?<=\d)[\s,](?=\d{3})/gu, '').match(/\d+/g) ?? [];
  return figures.sort().join(' ');
}

describe('changes of the platform', () => {
  const rows = readEvidence(
    'changes',
    z.strictObject({
      id: z.string(),
      precision: z.string(),
      dates: z.array(z.iso.date()),
      source: z.string(),
    }),
  );
  it.each(rows)('$id', ({id, dates, precision}) => {
    const change = changes.find((entry) => entry.id === id);
    expect(change?.phases.map(({date}) => date)).toEqual(dates);
    expect(change?.precision).toBe(precision);
  });
});

describe('names of roles', () => {
  const rows = readEvidence(
    'role-names',
    z.strictObject({
      id: z.enum(Object.keys(roles) as [keyof typeof roles]),
      en: z.string(),
      fr: z.string().nullable(),
    }),
  );
  it.each(rows)('$id', ({id, en, fr}) => {
    expect(roles[id].name.en).toBe(en);
    if (fr !== null) expect(roles[id].name.fr).toBe(fr);
  });
});

describe('labels that were read again', () => {
  const rows = readEvidence(
    'labels-read-again',
    z.strictObject({
      key: z.string(),
      en: z.string().nullable(),
      fr: z.string().nullable(),
      source: z.string(),
    }),
  );
  it.each(rows)('$key', ({key, en, fr}) => {
    const label = labels.find((entry) => entry.key === key);
    if (en !== null) expect(label?.en).toBe(en);
    if (fr !== null) expect(label?.fr).toBe(fr);
  });
});
