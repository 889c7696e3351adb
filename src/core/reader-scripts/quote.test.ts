import {execFileSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {quoteBash, quotePowerShell} from './quote';

/** What a hostile value would be made of: ends of strings, of lines and of commands, in either shell. */
const piece = fc.constantFrom(
  "'",
  '"',
  '`',
  '$',
  '$(',
  ')',
  '\\',
  '\n',
  '\r',
  ';',
  '&',
  '|',
  '#',
  '!',
  '\u2018',
  '\u2019',
  '\u201a',
  '\u201b',
  "'; rm -rf / #",
  "'\"'\"'",
  '\u00e9',
  '\u202e',
  'a b',
);
const hostile = fc.oneof(
  fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join('')),
  fc
    .string({unit: 'binary', maxLength: 40})
    .filter((text) => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text)),
);

describe('bash', () => {
  it('reads every value as it was, many at a time', () => {
    fc.assert(
      fc.property(fc.array(hostile, {minLength: 1, maxLength: 60}), (values) => {
        const script = values.map((value) => `printf '%s\\0' ${quoteBash(value)}`).join('\n');
        const said = execFileSync('bash', ['-c', script], {encoding: 'utf8'});
        expect(said.split('\u0000').slice(0, -1)).toEqual(values);
      }),
      {numRuns: 50},
    );
  });

  it('reads it so whatever shell is at hand', () => {
    const value = `o'brien "$HOME" \`id\` $(id) \\ !`;
    expect(execFileSync('sh', ['-c', `printf %s ${quoteBash(value)}`], {encoding: 'utf8'})).toBe(value);
  });
});

describe('PowerShell', () => {
  it('ends the string where it ends, and reads every value as it was', () => {
    fc.assert(
      fc.property(hostile, hostile, (value, next) => {
        // What follows begins with no quote, or the two would be one string to the shell as well.
        if (!isQuote(next.charAt(0)))
          expect(readString(quotePowerShell(value) + next)).toEqual({value, rest: next});
        expect(readString(quotePowerShell(value))).toEqual({value, rest: ''});
      }),
    );
  });

  it('leaves out what no string can hold', () => {
    expect(quotePowerShell('a\u0000b')).toBe("'ab'");
    expect(quoteBash('a\u0000b')).toBe("'ab'");
  });
});

/** PowerShell's tokenizer, as its own source has it (`ScanStringLiteral`): any quote ends the string, two of them are one. */
function readString(source: string): {value: string; rest: string} {
  let value = '';
  for (let at = 1; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (!isQuote(character)) value += character;
    else if (isQuote(source.charAt(at + 1))) {
      value += character;
      at += 1;
    } else return {value, rest: source.slice(at + 1)};
  }
  throw new Error('no end');
}

function isQuote(character: string): boolean {
  return character !== '' && "'\u2018\u2019\u201a\u201b".includes(character);
}
