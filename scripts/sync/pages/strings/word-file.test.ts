import fc from 'fast-check';
import {expect, it} from 'vitest';
import {anyText, mutated} from '../../../../tests/unit/any-text';
import {readWordFile} from './word-file';

it('takes any text, and gives each key its place', () => {
  const valid = fc
    .dictionary(fc.string({minLength: 1}), fc.record({message: fc.string()}))
    .map((words) => JSON.stringify(words, null, 2));
  fc.assert(
    fc.property(fc.oneof(anyText, mutated(valid), valid), (text) => {
      const read = readWordFile(text);
      if ('problem' in read) {
        expect(read.range.end).toBeGreaterThanOrEqual(read.range.start);
        return;
      }
      const data = JSON.parse(text) as Record<string, unknown>;
      expect([...read.words.keys()].sort()).toEqual(Object.keys(data).sort());
      for (const [key, {range}] of read.words) {
        expect(JSON.parse(text.slice(range.start, range.start + JSON.stringify(key).length) || '""')).toBe(
          key,
        );
      }
    }),
  );
});
