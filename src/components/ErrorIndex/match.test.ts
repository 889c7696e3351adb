import {describe, expect, it} from 'vitest';
import {errorFamiliesIn} from '../../remark/error-pages';
import {matches, namedCodes} from './match';

const entries = errorFamiliesIn('en').flatMap((family) => family.entries);
const french = errorFamiliesIn('fr').flatMap((family) => family.entries);
const first = (query: string) => namedCodes(query, entries, 5)[0]?.code;

describe('namedCodes', () => {
  it.each([
    ['50011', 'AADSTS50011'],
    ['AADSTS50011', 'AADSTS50011'],
    ['aadsts 50011', 'AADSTS50011'],
    ['AADSTS50011:', 'AADSTS50011'],
    ['error code: 50011', 'AADSTS50011'],
    ['why do I get 50011 again', 'AADSTS50011'],
    ['500011', 'AADSTS500011'],
    ['0x80072560', 'Dataverse 0x80072560'],
    ['80072560', 'Dataverse 0x80072560'],
    ['invalid_grant', 'invalid_grant'],
    ['ErrorImpersonateUserDenied', 'EWS ErrorImpersonateUserDenied'],
    ['Internal_CompanyNotFound', 'BC Internal_CompanyNotFound'],
  ])('%s is %s', (query, code) => {
    expect(first(query)).toBe(code);
  });

  it.each(['', 'consent', 'redirect uri', 'AADSTS', '12', 'why', 'administrator consent'])(
    '“%s” names none',
    (query) => {
      expect(namedCodes(query, entries, 5)).toEqual([]);
    },
  );

  it('finds every code of the catalogue by itself, first', () => {
    for (const {code} of entries) expect(first(code)).toBe(code);
  });

  it('offers what begins so, while somebody types', () => {
    expect(namedCodes('5001', entries, 5).map(({code}) => code)).toContain('AADSTS50011');
  });
});

describe('matches', () => {
  it('reads words without their accents, in any order', () => {
    const found = french.filter((entry) => matches('administrateur CONSENTEMENT', entry));
    expect(found.map(({code}) => code)).toContain('AADSTS90094');
    expect(french.filter((entry) => matches('etendue', entry)).length).toBeGreaterThan(2);
  });
});
