import {expect, it} from 'vitest';
import {checkAddress} from './checks';

it('an address with letters of other languages is one, however often it is read', () => {
  const site = 'https://www.éditeur.example/aide';
  const read = Array.from({length: 30_000}, () => 'value' in checkAddress(site));
  expect(new Set(read)).toEqual(new Set([true]));
});
