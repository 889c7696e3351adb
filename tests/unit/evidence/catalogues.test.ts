/** The catalogues against what was read of the world before they were written: labels, permissions, error codes. */
import * as z from 'zod';
import {describe, expect, it} from 'vitest';
import {findLabel} from '../../../src/core/contracts/labels';
import {resources} from '../../../src/core/contracts/resources';
import {catalogue, isKnownCode} from '../../../src/core/diagnosis/catalogue';
import {readEvidence} from './read';

const words = z.string().nullable();

const labelRows = readEvidence(
  'labels',
  z.strictObject({
    key: z.string(),
    en: z.string(),
    fr: words,
    frAlternatives: z.array(z.string()),
    status: z.string(),
    source: z.string(),
  }),
);

const permissionRows = readEvidence(
  'permissions',
  z.strictObject({
    resourceAppId: z.string(),
    portalApiName: z.string(),
    portalTab: z.enum(['Microsoft APIs', 'APIs my organization uses']),
    identifierUri: z.string(),
    value: z.string(),
    id: words,
    type: z.enum(['Scope', 'Role', 'unverified']),
    adminConsentRequired: z.boolean().nullable(),
    displayNameEn: z.string(),
    displayNameFr: words,
    consentNameEn: words,
    consentNameFr: words,
    blockedByManagedPolicy: z.boolean(),
    status: z.string(),
    source: z.string(),
  }),
);

const errorRows = readEvidence(
  'errors',
  z.strictObject({
    code: z.string(),
    family: z.string(),
    guideStep: z.string(),
    status: z.string(),
    source: z.string(),
  }),
);

describe('portal labels', () => {
  it.each(labelRows)('$key reads as it was read', ({source: _, fr, ...row}) => {
    const said = (text: string) => text.replace('{locataire}', '{tenant}');
    expect(findLabel(row.key)).toMatchObject({
      ...row,
      fr: fr === null ? null : said(fr),
      frAlternatives: row.frAlternatives.map(said),
    });
  });
});

describe('permissions', () => {
  const kinds = {Scope: 'delegated', Role: 'application', unverified: 'unknown'} as const;
  const tabs = {'Microsoft APIs': 'microsoftApis', 'APIs my organization uses': 'apisMyOrganizationUses'};

  it.each(permissionRows)('$portalApiName: $value, $type', (row) => {
    const resource = Object.values(resources).find(({appId}) => appId === row.resourceAppId);
    expect(resource).toMatchObject({portalApiName: row.portalApiName, portalTab: tabs[row.portalTab]});
    // Braces: the reader's own environment.
    expect(resource?.identifierUri).toBe(row.identifierUri.includes('{') ? undefined : row.identifierUri);
    const entry = resource?.permissions.find(
      ({value, kind}) => value === row.value && kind === kinds[row.type],
    );
    expect(entry).toBeDefined();
    expect(entry?.guid ?? null).toBe(row.id);
    expect(entry?.adminConsentRequired ?? null).toBe(row.adminConsentRequired);
    expect(entry?.blockedByManagedPolicy).toBe(row.blockedByManagedPolicy);
    if (row.displayNameEn !== 'unverified') expect(entry?.displayName.en).toBe(row.displayNameEn);
    expect(entry?.displayName.fr ?? null).toBe(row.displayNameFr);
    expect(entry?.consentName?.en ?? null).toBe(row.consentNameEn);
    expect(entry?.consentName?.fr ?? null).toBe(row.consentNameFr);
    expect(entry?.status).toBe(row.status.replace('guid-', ''));
  });

  it('are no others', () => {
    const all = Object.values(resources).flatMap(({permissions}) => permissions);
    expect(all).toHaveLength(permissionRows.length);
  });
});

/** What was read afterwards, or weighed again; the reason stands in the catalogue. */
const weighedAgain: Readonly<Record<string, {readonly guideStep?: string; readonly status?: string}>> = {
  // The request is the vendor's; what a reader can set right is the registration.
  AADSTS50194: {guideStep: 'account-types'},
  // Guides have steps of their own for the company, and for the rights of the mapped user.
  'BC Internal_CompanyNotFound': {guideStep: 'company'},
  'F&O 403 Forbidden': {guideStep: 'fo-user-rights'},
  // Since found in practice.
  'Graph 404 MailboxNotEnabledForRESTAPI': {status: 'community'},
};

describe('error codes', () => {
  it.each(errorRows)('$code points at $guideStep', ({code, guideStep, status}) => {
    expect(isKnownCode(code)).toBe(true);
    const entry = isKnownCode(code) ? catalogue[code] : undefined;
    expect(entry).toMatchObject({guideStep, status, ...weighedAgain[code]});
  });
});
