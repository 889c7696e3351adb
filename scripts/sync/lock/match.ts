import type {PagePair, SectionPair} from '../model';
import {storedPiece, piecesOf} from './pieces';
import type {AcceptedSection, Piece} from './model';

export type Matched = {readonly pair: SectionPair; readonly accepted?: AcceptedSection};

/** Half of its pieces as they were: the same section under another name. */
const enough = 0.5;

/**
 * Finds what was accepted of each section: by its key, and what is left by what it says in either language, so that a
 * new heading, a new id or another place are no new section.
 */
export function matchAccepted(
  {sections}: PagePair,
  accepted: readonly AcceptedSection[],
): {readonly matched: readonly Matched[]; readonly gone: readonly AcceptedSection[]} {
  const byKey = new Map(accepted.map((section) => [section.key, section]));
  const left = new Set(accepted);
  const found = new Map<SectionPair, AcceptedSection>();
  const join = (pair: SectionPair, section: AcceptedSection) => {
    found.set(pair, section);
    left.delete(section);
  };
  for (const pair of sections) {
    const section = byKey.get(keyOf(pair));
    if (section && left.has(section)) join(pair, section);
  }
  const candidates = sections
    .filter((pair) => !found.has(pair))
    .flatMap((pair) => Array.from(left, (section) => ({pair, section, share: shareOf(pair, section)})))
    .filter(({share}) => share >= enough)
    .toSorted((one, other) => other.share - one.share);
  for (const {pair, section} of candidates) if (!found.has(pair) && left.has(section)) join(pair, section);
  const matched = sections.map((pair): Matched => {
    const section = found.get(pair);
    return section ? {pair, accepted: section} : {pair};
  });
  return {matched, gone: [...left]};
}

export function keyOf({source, translation}: SectionPair): string {
  return source?.key ?? translation?.key ?? '';
}

/** The larger share of either language that says what was accepted; titles apart, which many sections share. */
function shareOf({source, translation}: SectionPair, accepted: AcceptedSection): number {
  return Math.max(
    share(source && piecesOf(source), accepted.source),
    share(translation && piecesOf(translation), accepted.translation),
  );
}

function share(pieces: readonly Piece[] = [], was: readonly Piece[] = []): number {
  const known = new Set(bodyOf(was));
  const said = bodyOf(pieces);
  const shared = said.filter((piece) => known.has(piece)).length;
  return shared / Math.max(1, said.length, known.size);
}

function bodyOf(pieces: readonly Piece[]): string[] {
  return pieces.filter(({kind}) => kind !== 'heading').map(storedPiece);
}
