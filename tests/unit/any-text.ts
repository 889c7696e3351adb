/** Arbitrary texts for property-based tests of parsers. */
import fc from 'fast-check';

/** Any text at all, lone surrogates and control characters included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc.string({unit: 'grapheme', maxLength: 200}),
  fc.string({maxLength: 200}),
);

/** A valid text with one to four characters deleted, replaced, inserted or repeated. */
export function mutated(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('delete', 'replace', 'insert', 'repeat'),
    text: fc.oneof(
      fc.string({maxLength: 3}),
      fc.constantFrom('/', '-', ' ', '"', '{', '}', ',', '%', '.', ':', '~'),
    ),
  });
  return fc.tuple(valid, fc.array(edit, {minLength: 1, maxLength: 4})).map(([text, edits]) =>
    edits.reduce((current, {at, kind, text: piece}) => {
      const index = at % (current.length + 1);
      const [head, tail] = [current.slice(0, index), current.slice(index)];
      if (kind === 'delete') return head + tail.slice(1);
      if (kind === 'replace') return head + piece + tail.slice(1);
      return kind === 'insert' ? head + piece + tail : head + head.slice(-5) + tail;
    }, text),
  );
}
