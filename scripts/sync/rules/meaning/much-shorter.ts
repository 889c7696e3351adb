import type {SyncFinding} from '../../finding';
import {shortfallOf} from '../../meaning/missing-sentences';
import type {PagePair} from '../../model';
import {fileRange} from '../../read/places';
import {readingOf} from './reading';

/**
 * A paragraph that says a sentence or more less than in the other language, by its length. At the shorter of the two.
 * English and French only: of other languages it is not known how long they are.
 */
export function textMuchShorter(pair: PagePair): SyncFinding[] {
  const reading = readingOf(pair);
  if (!reading) return [];
  return reading.words.flatMap((words): SyncFinding[] => {
    const {source, translation, section, role, lengths} = words;
    if (role !== 'paragraph') return [];
    const found = shortfallOf(lengths, reading.ratio, () => reading.groupsOf(words));
    if (!found) return [];
    reading.tell(words);
    const {side, ...args} = found;
    const places = {
      source: {file: pair.source.file, range: fileRange(source, {start: 0, end: source.text.length})},
      translation: {
        file: pair.translation.file,
        range: fileRange(translation, {start: 0, end: translation.text.length}),
      },
    };
    return [
      {
        code: 'text-much-shorter',
        severity: 'warning',
        args,
        section: section.key,
        sectionTitle: section.title.text,
        at: places[side],
        beside: places[side === 'source' ? 'translation' : 'source'],
      },
    ];
  });
}
