import {describe, expect, it} from 'vitest';
import {integrations} from '../contracts/integrations';
import {anchorOf} from './anchor';
import {catalogue, codesOf, families, isKnownCode} from './catalogue';
import {explain} from './explain';
import {findStep} from './guide-step';
import {guideSteps} from './explanation';

const codes = Object.keys(catalogue);

describe('catalogue', () => {
  it('holds every code once, over all families', () => {
    const all = (Object.keys(families) as (keyof typeof families)[]).flatMap((family) => [
      ...codesOf(family),
    ]);
    expect(all).toHaveLength(146);
    expect([...all].sort()).toEqual([...codes].sort());
  });

  it('gives each code an anchor of its own', () => {
    const anchors = codes.map(anchorOf);
    expect(new Set(anchors).size).toBe(codes.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(anchorOf('interaction_required')).toBe('interaction-required');
    expect(anchorOf('BC Authorization_*')).toBe('bc-authorization');
  });

  it('names a source that a reader can open or find', () => {
    for (const [code, {source}] of Object.entries(catalogue))
      expect(source, code).toMatch(/^(https:\/\/|github:|package source of |Dynamics 365 documentation)/);
  });

  it('does not take what every object has for a code', () => {
    expect(isKnownCode('constructor')).toBe(false);
  });
});

describe('explain', () => {
  it('knows a code of the catalogue', () => {
    expect(explain('AADSTS65001')).toMatchObject({
      known: true,
      entry: {cause: 'consent-missing', actor: 'tenant-admin', guideStep: 'admin-consent'},
      lookupUrl: 'https://login.microsoftonline.com/error?code=65001',
    });
  });

  it('sends an unknown number to Microsoft’s lookup page', () => {
    expect(explain('AADSTS1234567')).toEqual({
      code: 'AADSTS1234567',
      known: false,
      lookupUrl: 'https://login.microsoftonline.com/error?code=1234567',
    });
  });

  it('sends a word to the list of codes', () => {
    expect(explain('access_denied').lookupUrl).toMatch(/reference-error-codes$/);
  });
});

describe('steps of guides', () => {
  const stepIds = Object.values(integrations).map(({steps}) => steps.map(({id}) => id));
  const spoken = codes.filter((code) => !/^[a-z_]+$/.test(code));
  const stepsOf = (code: string) =>
    stepIds.flatMap((ids) => (isKnownCode(code) ? (findStep(ids, catalogue[code].guideStep) ?? []) : []));

  it('are tied to nearly every code of Entra and of the products', () => {
    const untied = spoken.filter((code) => stepsOf(code).length === 0);
    // Nothing that a guide tells to do: a record, too many requests, a passing fault.
    expect(untied).toEqual([
      'AADSTS90033',
      'BC Internal_DataNotFoundFilter',
      'EWS ErrorExceededConnectionCount',
    ]);
    expect(spoken.length - untied.length).toBeGreaterThanOrEqual(85);
  });

  it.each([
    ['AADSTS50011', 'codat-business-central', 'add-redirect-uri'],
    ['AADSTS65001', 'cloud-elements-finance-operations', 'grant-admin-consent'],
    ['AADSTS7000215', 'adobe-dataverse', 'create-secret'],
    ['AADSTS7000222', 'prextra-exchange', 'add-credential'],
    ['AADSTS700016', 'ipaas-business-central', 'copy-client-id'],
    ['AADSTS90002', 'prextra-exchange', 'choose-tenant'],
    ['AADSTS500011', 'adobe-dataverse', 'copy-environment-url'],
    ['BC 401 Authentication_InvalidCredentials', 'ipaas-business-central', 'add-application-card'],
    ['BC Authorization_*', 'ipaas-business-central', 'assign-permission-sets'],
    ['BC Internal_CompanyNotFound', 'ipaas-business-central', 'copy-company-name'],
    ['BC BadRequest_NotFound', 'ipaas-business-central', 'copy-environment-name'],
    ['Dataverse 0x80072560', 'adobe-dataverse', 'create-application-user'],
    ['F&O 401 Unauthorized', 'cloud-elements-finance-operations', 'add-application-row'],
    ['F&O 403 Forbidden', 'cloud-elements-finance-operations', 'grant-user-rights'],
    ['EWS ErrorImpersonateUserDenied', 'prextra-exchange', 'limit-mailboxes'],
    [
      'EWS 403 X-EWS-Policy-Reason: EWS is blocked by policy for this user or tenant',
      'prextra-exchange',
      'add-to-ews-allow-list',
    ],
  ] as const)('%s in %s: %s', (code, integration, step) => {
    const ids = integrations[integration].steps.map(({id}) => id);
    expect(findStep(ids, catalogue[code].guideStep)).toBe(step);
  });
});

describe('findStep', () => {
  it.each([
    [['register', 'grant-admin-consent'], 'admin-consent', 'grant-admin-consent'],
    [['consent-page', 'consent'], 'admin-consent', 'consent'],
    [['consents'], 'admin-consent', undefined],
    [['api-permissions', 'permissions'], 'api-permissions', 'api-permissions'],
    [['register-the-application'], 'account-types', 'register-the-application'],
    [[], 'secret', undefined],
    [['anything'], 'browser', undefined],
  ] as const)('%j, %s → %s', (ids, guideStep, step) => {
    expect(findStep(ids, guideStep)).toBe(step);
  });

  it('answers for every part of a set-up', () => {
    for (const guideStep of guideSteps) expect(findStep([], guideStep)).toBeUndefined();
  });
});
