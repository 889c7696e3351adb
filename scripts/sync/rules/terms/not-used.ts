import type {SyncFinding} from '../../finding';
import type {PagePair} from '../../model';
import {fileRange} from '../../read/places';
import {alignedWords, type AlignedWords} from '../meaning/aligned-words';
import type {GlossaryTerm} from './glossary';
import {ownWords} from './prose-of';
import {firstWordIn, hasWords, termPattern} from './word-forms';

/**
 * Terms of the source for which the translation says something else. A pronoun may stand for a term, and a tag may
 * write it: it is missing only where the translation's whole section has none of its forms.
 */
export function termNotUsed(glossary: readonly GlossaryTerm[]): (pair: PagePair) => SyncFinding[] {
  // The longest first: “client secret” is no “client”.
  const terms = glossary
    .map((term) => ({...term, pattern: termPattern(term.source), mayStand: firstWordIn(term.source)}))
    .toSorted((one, other) => other.source.length - one.source.length);
  return (pair) => {
    const findings: SyncFinding[] = [];
    const seen = new Set<string>();
    for (const section of pair.sections) {
      const {source, translation} = section;
      if (!source || !translation) continue;
      const blocks = alignedWords(section);
      const whole = blocks.map((block) => block.translation.text).join('\n') + translation.title.text;
      for (const block of blocks) {
        let text = ownWords(block.source);
        const plainText = text.toLowerCase();
        for (const {source: words, expected, pattern, mayStand} of terms) {
          // A search for letters is a hundred times quicker than one by pattern, and finds nothing nearly always.
          if (!mayStand(plainText)) continue;
          const found = [...text.matchAll(pattern)];
          text = text.replace(pattern, ' ');
          const key = `${source.key}\n${words}`;
          if (found.length === 0 || seen.has(key) || expected.some((form) => hasWords(whole, form))) continue;
          seen.add(key);
          findings.push(findingOf(pair, block, words, expected[0] ?? ''));
        }
      }
    }
    return findings;
  };
}

function findingOf(
  pair: PagePair,
  {source, translation, section}: AlignedWords,
  term: string,
  expected: string,
): SyncFinding {
  const whole = {start: 0, end: translation.text.length};
  return {
    code: 'term-not-used',
    severity: 'warning',
    args: {source: term, expected},
    section: section.key,
    sectionTitle: section.title.text,
    at: {file: pair.translation.file, range: fileRange(translation, whole)},
    beside: {file: pair.source.file, range: fileRange(source, {start: 0, end: source.text.length})},
  };
}
