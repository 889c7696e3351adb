import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Fact, Language, Words} from '../model';
import {factsIn} from './facts-in';

function words(text: string, marks: Words['marks'] = []): Words {
  return {text, marks, origins: [{at: 0, offset: 100}]};
}

function facts(text: string, language: Language): Fact[] {
  return factsIn(words(text), {language});
}

function keys(text: string, language: Language): string[] {
  return facts(text, language).map(({kind, key}) => `${kind} ${key}`);
}

describe('facts of a text', () => {
  test.each([
    [
      'Wait 90 days, or two years, until March 1, 2026.',
      'en',
      ['duration 90 day', 'duration 2 year', 'date 2026-03-01'],
    ],
    ['Le 1er mars 2026, 1 000 Mo pour 10,5 %.', 'fr', ['date 2026-03-01', 'number 1000 MB', 'number 10.5 %']],
    [
      'User.Read.All and a@b.com, at https://a.com/x.',
      'en',
      ['permission User.Read.All', 'email a@b.com', 'redirect-uri https://a.com/x'],
    ],
    ['Either one may do, first or second.', 'en', []],
    ['<tenant-id> or %TEMP%', 'en', ['placeholder <tenant-id>', 'placeholder %TEMP%']],
  ] as const)('%s', (text, language, expected) => {
    expect(keys(text, language)).toEqual(expected);
  });

  test('offsets are those of the file', () => {
    expect(facts('Wait 90 days.', 'en')).toEqual([
      {kind: 'duration', key: '90 day', shown: '90 days', start: 105, end: 112},
    ]);
  });

  test('nothing in code is a second fact', () => {
    const code = {kind: 'code', value: 'sleep 90 days', start: 4, end: 17} as const;
    expect(factsIn(words('Run sleep 90 days.', [code]), {language: 'en'}).map(({kind}) => kind)).toEqual([
      'code',
    ]);
  });

  test('names of permissions may be given', () => {
    const permissions = new Set(['app_access']);
    expect(
      factsIn(words('app_access, own_name'), {language: 'en', permissions}).map(({kind}) => kind),
    ).toEqual(['permission', 'code']);
  });
});

describe('a value written in both languages has one key', () => {
  const months = [...Array(12).keys()].map((month) => new Date(2026, month, 1));
  const nameOf = (language: string, month: number) =>
    months[month]?.toLocaleDateString(language, {month: 'long'}) ?? '';

  test('numbers', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 99_999_999}), fc.integer({min: 0, max: 9}), (whole, tenth) => {
        const value = whole + tenth / 10;
        const english = value.toLocaleString('en', {useGrouping: true});
        const french = value.toLocaleString('fr', {useGrouping: true});
        expect(keys(`about ${english} rows`, 'en')).toEqual(keys(`environ ${french} lignes`, 'fr'));
      }),
    );
  });

  test('dates', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 28}),
        fc.integer({min: 0, max: 11}),
        fc.integer({min: 2000, max: 2099}),
        (day, month, year) => {
          const english = `on ${nameOf('en', month)} ${day}, ${year}`;
          const british = `on ${day} ${nameOf('en', month)} ${year}`;
          const french = `le ${day === 1 ? '1er' : day} ${nameOf('fr', month)} ${year}`;
          expect(keys(english, 'en')).toEqual(keys(french, 'fr'));
          expect(keys(british, 'en')).toEqual(keys(french, 'fr'));
          expect(keys(english, 'en')).toHaveLength(1);
        },
      ),
    );
  });

  test('durations and sizes', () => {
    const units = fc.constantFrom(
      ['days', 'jours'],
      ['months', 'mois'],
      ['minutes', 'minutes'],
      ['MB', 'Mo'],
      ['%', '%'],
    );
    fc.assert(
      fc.property(fc.integer({min: 2, max: 9999}), units, (value, [english, french]) => {
        expect(keys(`${value} ${english}`, 'en')).toEqual(keys(`${value}\u{a0}${french}`, 'fr'));
      }),
    );
  });

  test('any text is read, in order of place and within its bounds', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom('en', 'fr'), (text, language) => {
        let last = 0;
        for (const {start, end} of facts(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(100 + text.length);
          last = start;
        }
      }),
    );
  });
});
