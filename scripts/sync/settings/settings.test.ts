import {describe, expect, it} from 'vitest';
import {defaultSettings, readSettings} from './index';

describe('settings', () => {
  it('may be left out, one by one', () => {
    expect(readSettings('{}', 'check-sync.json')).toEqual({settings: defaultSettings});
    expect(defaultSettings).toEqual({complete: [], untranslated: []});
  });

  it('turn the comparison with contracts on', () => {
    expect(readSettings('{"$schema": "x", "contracts": {}}', 'a')).toEqual({
      settings: {...defaultSettings, contracts: {literals: ['**']}},
    });
  });

  it.each([
    ['{"complet": ["docs/**"]}', '1:2  key-unknown complet complete'],
    ['{\n  "contracts": {"literal": []}\n}', '2:17 contracts key-unknown literal literals'],
    ['{"complete": "docs/**"}', '1:14 complete wrong-type array'],
    ['{"complete": ["../docs"]}', '1:15 complete[0] outside-the-site'],
    ['{"untranslated": [""]}', '1:19 untranslated[0] empty'],
    ['{', '1:2  not-json'],
    ['{"complete": [], "complete": []}', '1:18  name-twice complete'],
  ])('that are wrong are refused, each at its place: %s', (text, expected) => {
    const read = readSettings(text, 'check-sync.json');
    const told =
      'problems' in read
        ? read.problems.map(({at, path, because, file: _, ...more}) =>
            [`${at.line}:${at.column}`, path, because, ...Object.values(more)].join(' '),
          )
        : [];
    expect(told).toEqual([expected]);
  });
});
