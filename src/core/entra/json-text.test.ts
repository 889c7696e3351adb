import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText, mutated} from '../../../tests/unit/any-text';
import {parseJsonText} from './json-text';

const faults = [
  ...['trailing-comma', 'missing-comma', 'comment', 'single-quote', 'typographic-quote', 'unquoted-name'],
  ...['bad-string', 'bad-number', 'cut-off', 'text-after', 'unexpected-character'],
];

describe('parseJsonText', () => {
  it.each([
    ['{"a": 1,\n "b": [],\n}', 'trailing-comma', ',', 2, 9],
    ['[1, 2,]', 'trailing-comma', ',', 1, 6],
    ['{"a": [1, {"b": 2},\n ], "c": 3}', 'trailing-comma', ',', 1, 19],
    ['{"a": }', 'unexpected-character', '}', 1, 7],
    ['{,}', 'unexpected-character', ',', 1, 2],
    ['[,]', 'unexpected-character', ',', 1, 2],
    ['{"a": 1,, "b": 2}', 'unexpected-character', ',', 1, 9],
    ['{"a": 1 "b": 2}', 'missing-comma', '"', 1, 9],
    ['{"a": 1\n "b": 2}', 'missing-comma', '"', 2, 2],
    ['[{} {}]', 'missing-comma', '{', 1, 5],
    ['{"a" 1}', 'unexpected-character', '1', 1, 6],
    ['{\n  // the id\n  "a": 1}', 'comment', '/', 2, 3],
    ['{"a": 1 /* one */}', 'comment', '/', 1, 9],
    ['# manifest\n{}', 'comment', '#', 1, 1],
    ["{'a': 1}", 'single-quote', "'", 1, 2],
    ['{"a": \'b\'}', 'single-quote', "'", 1, 7],
    ['{“a”: 1}', 'typographic-quote', '“', 1, 2],
    ['{"a": « b »}', 'typographic-quote', '«', 1, 7],
    ['{a: 1}', 'unquoted-name', 'a', 1, 2],
    ['{"a": True}', 'unexpected-character', 'T', 1, 7],
    ['{"a": nullable}', 'unexpected-character', 'n', 1, 7],
    ['{"a": 01}', 'bad-number', '0', 1, 7],
    ['{"a": 1.}', 'bad-number', '1', 1, 7],
    ['{"a": "C:\\data"}', 'bad-string', '\\', 1, 10],
    ['{"a": "one\ntwo"}', 'bad-string', '\n', 1, 11],
    ['{"a": [1, 2', 'cut-off', '', 1, 12],
    ['{"a": "b', 'cut-off', '', 1, 9],
    ['{"a": "b\\', 'cut-off', '', 1, 10],
    ['{"a": 1', 'cut-off', '', 1, 8],
    ['{"a": 1}}', 'text-after', '}', 1, 9],
    ['{"a": 1}\nPS C:\\>', 'text-after', 'P', 2, 1],
    ['WARNING: old version\n{}', 'unexpected-character', 'W', 1, 1],
    ['{"a": [1}]', 'unexpected-character', '}', 1, 9],
    ['😀', 'unexpected-character', '😀', 1, 1],
  ])('finds the fault of %j', (text, fault, found, line, column) => {
    expect(parseJsonText(text)).toEqual({ok: false, problem: {code: 'not-json', fault, found, line, column}});
  });

  it.each([
    ['', {code: 'empty'}],
    [' \r\n', {code: 'empty'}],
    ['\ufeff{"a": 1}', {code: 'byte-order-mark'}],
    ['```json\n{"a": 1}\n```', {code: 'code-fence'}],
    ['"{"a": 1}"', {code: 'wrapped-in-quotes', quote: '"'}],
    ["'{\n}'\n", {code: 'wrapped-in-quotes', quote: "'"}],
    ['« {} »', {code: 'wrapped-in-quotes', quote: '«'}],
  ])('refuses %j', (text, problem) => {
    expect(parseJsonText(text)).toEqual({ok: false, problem});
  });

  it('agrees with JSON.parse on what is JSON, and names a fault of its own for the rest', () => {
    const json = fc.json();
    fc.assert(
      fc.property(fc.oneof(anyText, json, mutated(json)), (text) => {
        const result = parseJsonText(text);
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expect(result.ok).toBe(false);
        }
        if (result.ok) {
          expect(result.value).toEqual(expected);
          return;
        }
        if (result.problem.code === 'not-json') {
          expect(faults).toContain(result.problem.fault);
          expect(result.problem.line).toBeGreaterThan(0);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('places every fault where the text is still the beginning of some JSON', () => {
    fc.assert(
      fc.property(mutated(fc.json()), (text) => {
        const result = parseJsonText(text);
        fc.pre(!result.ok && result.problem.code === 'not-json' && result.problem.fault !== 'cut-off');
        const {line, column, fault} = result.problem;
        const lines = text.split('\n');
        const before =
          lines.slice(0, line - 1).join('\n') +
          (line > 1 ? '\n' : '') +
          (lines[line - 1] ?? '').slice(0, column - 1);
        const again = parseJsonText(before);
        if (!again.ok && again.problem.code === 'not-json') {
          // Cutting a string in two can make an escape wrong; everything else is merely not finished.
          expect(fault === 'bad-string' ? 'cut-off' : again.problem.fault).toBe('cut-off');
        }
      }),
      {numRuns: 500},
    );
  });

  it('takes any depth of nesting', () => {
    const deep = '['.repeat(200_000);
    expect(parseJsonText(deep)).toMatchObject({ok: false, problem: {fault: 'cut-off'}});
    expect(parseJsonText(`"${'\\n'.repeat(200_000)}`)).toMatchObject({
      ok: false,
      problem: {fault: 'cut-off'},
    });
  });
});
