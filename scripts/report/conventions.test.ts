/** What terminals and languages expect of every report. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {wantsColors} from './colors';
import {countIn, durationIn} from './count';
import {anyText} from './harness/reports';
import {langOf} from './lang';
import {visible, visibleLine} from './visible';

it.each([
  [{}, 'en'],
  [{LANG: 'fr_CA.UTF-8'}, 'fr'],
  [{LANG: 'fr'}, 'fr'],
  [{LANG: 'frp_FR'}, 'en'],
  [{LANG: 'fr_FR', LC_ALL: 'C.UTF-8'}, 'en'],
  [{LANG: 'en_GB', LC_MESSAGES: 'fr_FR', LC_ALL: ''}, 'fr'],
])('%o is read in %s', (env, lang) => {
  expect(langOf(env)).toBe(lang);
});

it.each([
  [{}, true, true],
  [{}, false, false],
  [{NO_COLOR: '1', FORCE_COLOR: '1'}, true, false],
  [{NO_COLOR: ''}, true, true],
  [{FORCE_COLOR: '1'}, false, true],
  [{FORCE_COLOR: '0'}, true, false],
  [{TERM: 'dumb'}, true, false],
])('%o on a terminal (%s): colours %s', (env, isTTY, expected) => {
  expect(wantsColors(env, {isTTY})).toBe(expected);
});

describe('numbers', () => {
  it.each([
    ['en', 0, '0 files'],
    ['en', 1, '1 file'],
    ['en', 12345, '12,345 files'],
    ['fr', 0, '0 file'],
    ['fr', 1, '1 file'],
    ['fr', 2, '2 files'],
    ['fr', 12345, '12\u202f345 files'],
  ] as const)('%s counts %d as “%s”', (lang, count, words) => {
    expect(countIn(lang)(count, 'file', 'files')).toBe(words);
  });

  it.each([
    ['en', 340.4, '340\u00a0ms'],
    ['en', 4210, '4.2\u00a0s'],
    ['fr', 4210, '4,2\u00a0s'],
    ['en', 185_000, '3\u00a0min\u00a005\u00a0s'],
  ] as const)('%s tells %d ms as “%s”', (lang, milliseconds, words) => {
    expect(durationIn(lang)(milliseconds)).toBe(words);
  });
});

describe('visible text', () => {
  it('holds no character that acts unseen, and is itself visible', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(text)).toBe(visible(visible(text)));
        expect(visibleLine(text)).toMatch(/^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u);
      }),
    );
  });

  it('leaves what people write', () => {
    const text = 'Élève — 日本語 👍🏽, “quoted”, «\u00a0cité\u00a0», a\u202f; b';
    expect(visible(text)).toBe(text);
  });
});
