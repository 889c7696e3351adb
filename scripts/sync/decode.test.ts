import fc from 'fast-check';
import {expect, it} from 'vitest';
import {decodePage} from './decode';

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

it.each([
  ['UTF-8', bytes('# Été\n')],
  ['UTF-8 with its mark', bytes('\ufeff# Été\n')],
  ['UTF-16, little end first', Buffer.from('\ufeff# Été\n', 'utf16le')],
  ['UTF-16, big end first', Buffer.from('\ufeff# Été\n', 'utf16le').swap16()],
])('%s', (_, given) => {
  expect(decodePage(given)).toEqual({text: '# Été\n'});
});

it.each([
  [
    'Latin-1',
    Buffer.from('# A\n\nLe 31 décembre\n', 'latin1'),
    {reason: 'not-utf-8', at: {line: 3, column: 8}},
  ],
  ['a cut character', bytes('# Été').subarray(0, 6), {reason: 'not-utf-8', at: {line: 1, column: 5}}],
  ['UTF-16 without its mark', Buffer.from('# A', 'utf16le'), {reason: 'not-text', at: {line: 1, column: 2}}],
])('%s is told with its place', (_, given, expected) => {
  expect(decodePage(given)).toEqual(expected);
});

it('takes any bytes; what is UTF-8 comes back as it was', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 40}), (given) => {
      expect(Object.keys(decodePage(given)).length).toBeGreaterThan(0);
    }),
  );
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff') && !/\p{Surrogate}/u.test(text));
      expect(decodePage(bytes(text))).toEqual({text});
    }),
  );
});
