/** From what stopped the reading to sentences of the current language. */
import {manifestCheck} from '@manifest-words';
import type {Expected, FieldFault} from '../../core/entra/json-fields';
import type {ManifestNote} from '../messages/manifest-sentences';

export function tellNote(note: ManifestNote, locale: 'en' | 'fr'): string {
  const {problems, faults} = manifestCheck;
  switch (note.code) {
    case 'too-long':
      return problems['too-long']({limit: new Intl.NumberFormat(locale).format(note.limit)});
    case 'wrong-shape':
      return problems['wrong-shape']({count: note.faults.length});
    case 'not-json':
      return problems['not-json']({...note, fault: faults[note.fault]});
    default: {
      const sentence = problems[note.code] as (args: object) => string;
      return sentence(note);
    }
  }
}

/** Path, what stands there, what was expected. */
export function tellFault({path, found, expected}: FieldFault): string {
  const {fault, foundNothing} = manifestCheck;
  return fault({path, found: found ?? foundNothing, expected: tellExpected(expected)});
}

function tellExpected(expected: Expected): string {
  const words = manifestCheck.expected;
  return expected.kind === 'one-of' ? words.oneOf(expected.values.join(', ')) : words[expected.kind];
}
