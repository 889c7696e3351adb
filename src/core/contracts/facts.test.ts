import {describe, expect, test} from 'vitest';
import {formatDate, formatFact, listFacts, type Fact} from './facts';
import {integrations} from './integrations';
import {codatBusinessCentral} from './integrations/codat-business-central';
import type {Integration} from './schema';

const provenance = {source: 'x', verifiedOn: '2026-11-21', status: 'verified'} as const;
const number = (value: number, unit?: Fact['unit']): Fact => ({
  kind: 'number',
  value,
  ...(unit ? {unit} : {}),
  provenance,
});

describe('the facts of an integration', () => {
  const facts = listFacts(codatBusinessCentral);

  test.each([
    ['vendor-name', 'text', 'Codat'],
    ['redirect-uri', 'uri', 'https://dynamics365businesscentral.codat.io/oauth/callback'],
    ['redirect-uri-platform', 'text', {en: 'Web', fr: 'Web'}],
    ['resource-app-id', 'guid', '996def3d-b36c-4153-8607-a6fd3c01b89f'],
    ['resource-api-name', 'text', 'Dynamics 365 Business Central'],
    ['resource-uri', 'uri', 'https://api.businesscentral.dynamics.com'],
    ['permission:user_impersonation', 'permission', 'user_impersonation'],
    ['permission-guid:Financials.ReadWrite.All', 'guid', '2fb13c28-9d89-417f-9af2-ec3065bc16e6'],
    ['never:Application.ReadWrite.All', 'permission', 'Application.ReadWrite.All'],
    ['secret-max-months', 'number', 24],
    ['secret-advised-months', 'number', 12],
    ['minutes-total', 'number', 56],
    ['minutes:install-extension', 'number', 20],
    ['steps-total', 'number', 12],
    [
      'consent-role',
      'text',
      {en: 'Cloud Application Administrator', fr: 'Administrateur d’application cloud'},
    ],
    ['extension-name', 'text', 'App Link'],
    ['codat-portal-page', 'url', 'https://app.codat.io/settings/integrations/accounting'],
    ['default-permission', 'code', 'User.Read'],
    ['publisher-verification-since', 'date', '2020-11-08'],
  ])('%s', (id, kind, value) => {
    expect(facts[id]).toMatchObject({kind, value});
  });

  test('keep the source of the field they come from', () => {
    expect(facts['redirect-uri']?.provenance).toEqual({
      source: codatBusinessCentral.registration.redirectUris[0]?.source,
      verifiedOn: '2026-11-21',
      status: 'docs-only',
    });
    expect(facts['minutes-total']?.provenance.status).toBe('derived');
  });

  test('a name asked of a second resource gets an id of its own', () => {
    const [first] = codatBusinessCentral.registration.permissions;
    if (!first) throw new Error('no permission');
    const both: Integration = {
      ...codatBusinessCentral,
      registration: {
        ...codatBusinessCentral.registration,
        permissions: [first, {...first, resource: 'dataverse'}],
      },
    };
    const ids = Object.keys(listFacts(both));
    expect(ids).toContain('permission-guid:user_impersonation');
    expect(ids).toContain('permission-guid:dataverse:delegated:user_impersonation');
    expect(ids).toContain('resource-app-id:dataverse');
  });

  test.each(Object.values(integrations))('$id: every fact has words in both languages', (integration) => {
    for (const [id, fact] of Object.entries(listFacts(integration))) {
      for (const locale of ['en', 'fr'] as const) expect(formatFact(fact, locale), id).not.toBe('');
    }
  });
});

describe('a fact in words', () => {
  test.each([
    [number(24, 'months'), '24\u00a0months', '24\u00a0mois'],
    [number(1, 'months'), '1\u00a0month', '1\u00a0mois'],
    [number(1, 'minutes'), '1\u00a0minute', '1\u00a0minute'],
    [number(1.5, 'hours'), '1.5\u00a0hours', '1,5\u00a0heure'],
    [number(180, 'days'), '180\u00a0days', '180\u00a0jours'],
    [number(256, 'characters'), '256\u00a0characters', '256\u00a0caractères'],
    [number(256, 'count'), '256', '256'],
    [number(60000), '60,000', '60\u00a0000'],
    [{kind: 'date', value: '2027-04-01', provenance}, '1 April 2027', '1er avril 2027'],
    [{kind: 'date', value: '2026-11-21', provenance}, '21 November 2026', '21 novembre 2026'],
    [{kind: 'text', value: {en: 'once', fr: 'une fois'}, provenance}, 'once', 'une fois'],
    [{kind: 'text', value: 'App Link', provenance}, 'App Link', 'App Link'],
  ] satisfies readonly (readonly [Fact, string, string])[])('%j', (fact, en, fr) => {
    expect(formatFact(fact, 'en')).toBe(en);
    expect(formatFact(fact, 'fr')).toBe(fr);
  });

  test('11 November is not « 1er »', () => {
    expect(formatDate('2026-11-11', 'fr')).toBe('11 novembre 2026');
  });
});
