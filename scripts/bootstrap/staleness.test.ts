import {describe, expect, it} from 'vitest';
import {explainNodeVersion} from './node-version.mjs';
import {loaderFlag} from './program.mjs';
import {explainStaleness} from './staleness.mjs';
import {words} from './words.mjs';

const a = {version: '1.0.0', integrity: 'sha512-a'};
const b = {version: '2.0.0', integrity: 'sha512-b'};
const lock = (packages: Record<string, object>) => ({packages: {'': {}, ...packages}});

describe('explainStaleness', () => {
  it.each([
    ['the same packages', {'node_modules/a': a}, {'node_modules/a': a}],
    [
      'a package for another platform',
      {'node_modules/a': a, 'node_modules/b': {...b, optional: true}},
      {'node_modules/a': a},
    ],
    [
      'a package tried out without saving',
      {'node_modules/a': a},
      {'node_modules/a': a, 'node_modules/b': {...b, extraneous: true}},
    ],
  ])('accepts %s', (_what, wanted, installed) => {
    expect(explainStaleness(lock(wanted), {packages: installed})).toBeUndefined();
  });

  it.each([
    ['nothing', {'node_modules/a': a}, undefined, {code: 'missing', name: ''}],
    [
      'an older version',
      {'node_modules/a': {...a, version: '1.1.0'}},
      {'node_modules/a': a},
      {code: 'other-version', name: 'a'},
    ],
    [
      'other contents',
      {'node_modules/a': {...a, integrity: 'sha512-x'}},
      {'node_modules/a': a},
      {code: 'other-version', name: 'a'},
    ],
    [
      'a package too few',
      {'node_modules/a': a, 'node_modules/@s/b': b},
      {'node_modules/a': a},
      {code: 'other-version', name: '@s/b'},
    ],
    [
      'a nested package too many',
      {'node_modules/a': a},
      {'node_modules/a': a, 'node_modules/a/node_modules/b': b},
      {code: 'left-over', name: 'b'},
    ],
  ])('notices %s', (_what, wanted, installed, reason) => {
    expect(explainStaleness(lock(wanted), installed && {packages: installed})).toEqual(reason);
  });
});

it.each([
  ['20.19.0', undefined],
  ['22.1.0', undefined],
  ['24.1.0', undefined],
  ['20.18.3', 'Passerelle needs Node 20.19 or later and this is Node 20.18.3'],
  ['18.20.4', 'Passerelle needs Node 20.19 or later and this is Node 18.20.4'],
  ['8.17.0', 'Passerelle needs Node 20.19 or later and this is Node 8.17.0'],
])('judges Node %s', (version, sentence) => {
  const said = explainNodeVersion(version, words.en);
  if (sentence === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(sentence);
});

it.each([
  ['20.0.0', '--loader'],
  ['20.5.1', '--loader'],
  ['20.6.0', '--import'],
  ['20.19.0', '--import'],
  ['22.0.0', '--import'],
])('Node %s loads TypeScript through %s', (version, flag) => {
  expect(loaderFlag(version)).toBe(flag);
});
