import {expect, it} from 'vitest';
import {camelCase, elidesBefore, listOf, vendorNames} from './names';

it.each([
  ['Adobe', true],
  ['iPaaS.com', true],
  ['Élan', true],
  ['Uber', true],
  ['Yves', true],
  ['Œuvre', true],
  ['Codat', false],
  ['HubSpot', false],
  ['Yammer', false],
  ['OneStream', false],
  ['8x8', false],
  ['Ouatéco', false],
])('French elides before %s: %s', (name, expected) => {
  expect(elidesBefore(name)).toBe(expected);
});

it('bends a name as each language does', () => {
  expect(vendorNames({vendor: 'Adobe', elides: true})).toEqual({
    vendor: 'Adobe',
    vendors: 'Adobe’s',
    ofVendor: 'd’Adobe',
    thatVendor: 'qu’Adobe',
  });
  expect(vendorNames({vendor: 'Cloud Elements', elides: false})).toMatchObject({
    vendors: 'Cloud Elements’',
    ofVendor: 'de Cloud Elements',
  });
});

it('lists with the language’s own word', () => {
  expect(listOf(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(listOf(['a', 'b'], 'fr')).toBe('a et b');
  expect(listOf(['a'], 'fr')).toBe('a');
  expect(camelCase('fabrikam-dataverse-2')).toBe('fabrikamDataverse2');
});
