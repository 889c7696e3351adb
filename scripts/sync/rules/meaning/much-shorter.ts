import type {SyncFinding} from '../../finding';
import {ratioOf} from '../../meaning/lengths';
import {shortfallOf} from '../../meaning/missing-sentences';
import type {PagePair} from '../../model';
import {fileRange} from '../../read/places';
import {alignedWords} from './aligned-words';
import {tonguesOf} from './sentence-pairs';

/**
 * A paragraph that says a sentence or more less than in the other language, by its length. At the shorter of the two.
 * English and French only: of other languages it is not known how long they are.
 */
export function textMuchShorter(pair: PagePair): SyncFinding[] {
  const tongues = tonguesOf(pair);
  if (!tongues) return [];
  const all = alignedWords(pair);
  const ratio = ratioOf(all, `${tongues.source}-${tongues.translation}`);
  return all.flatMap(({source, translation, section, role}): SyncFinding[] => {
    if (role === 'cell') return [];
    const found = shortfallOf(
      {words: source, tongue: tongues.source},
      {words: translation, tongue: tongues.translation},
      ratio,
    );
    if (!found) return [];
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
