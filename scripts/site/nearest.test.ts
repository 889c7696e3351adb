import {expect, it} from 'vitest';
import {nearest} from './nearest';

it.each([
  ['prot', ['port', 'host'], 'port'],
  ['fromat', ['format', 'offline'], 'format'],
  ['onlin', ['format', 'offline', 'online'], 'online'],
  ['PASSERELLE_BASEURL', ['PASSERELLE_URL', 'PASSERELLE_BASE_URL'], 'PASSERELLE_BASE_URL'],
  // More than a third of its letters.
  ['quiet', ['port', 'format'], undefined],
  ['tropp', ['port'], undefined],
  ['', ['port'], undefined],
])('for “%s” among %j it is %s', (typed, known, expected) => {
  expect(nearest(typed, known)).toBe(expected);
});
