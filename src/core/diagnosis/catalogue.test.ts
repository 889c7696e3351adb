import {describe, expect, it} from 'vitest';
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
    expect(all).toHaveLength(117);
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
