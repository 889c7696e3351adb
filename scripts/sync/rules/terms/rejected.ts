import type {SyncFinding} from '../../finding';
import type {PagePair} from '../../model';
import {fileRange} from '../../read/places';
import {wordsOf} from '../../read/walk';
import type {GlossaryTerm} from './glossary';
import {ownWords} from './prose-of';
import {firstWordIn, rejectedPattern} from './word-forms';

/** Words of the translation that the glossary rejects: not in code, labels, names, nor where somebody is quoted. */
export function termRejected(glossary: readonly GlossaryTerm[]): (pair: PagePair) => SyncFinding[] {
  const rejected = glossary.flatMap(({expected, rejected: forms}) =>
    forms.map((form) => ({
      pattern: rejectedPattern(form),
      mayStand: firstWordIn(form),
      expected: expected[0] ?? '',
    })),
  );
  return ({translation, sections}) =>
    sections.flatMap(({source, translation: section}): SyncFinding[] => {
      if (!section) return [];
      return wordsOf(section).flatMap(({words}) => {
        const text = ownWords(words);
        const plainText = text.toLowerCase();
        return rejected.flatMap(({pattern, mayStand, expected}) =>
          (mayStand(plainText) ? [...text.matchAll(pattern)] : []).map(({0: found, index}): SyncFinding => {
            const range = fileRange(words, {start: index, end: index + found.length});
            return {
              code: 'term-rejected',
              severity: 'warning',
              args: {found, expected},
              section: (source ?? section).key,
              sectionTitle: (source ?? section).title.text,
              at: {file: translation.file, range},
            };
          }),
        );
      });
    });
}
