import type {SyncFinding} from '../../finding';
import type {PagePair, SectionPair} from '../../model';

/** Both languages have it, and nobody said that they say the same; without a section, of a whole page. */
export function notAccepted({source, translation}: PagePair, pair?: SectionPair): SyncFinding {
  const [own, other] = [pair?.translation?.range, pair?.source?.range];
  return {
    code: 'section-not-accepted',
    severity: 'note',
    args: {},
    ...(pair?.source && {section: pair.source.key, sectionTitle: pair.source.title.text}),
    at: {file: translation.file, ...(own && {range: {start: own.start, end: own.start}})},
    beside: {file: source.file, ...(other && {range: {start: other.start, end: other.start}})},
  };
}
