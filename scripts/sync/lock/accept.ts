import type {PagePair, SectionPair} from '../model';
import {driftOf} from './drift';
import {printOf} from './fingerprint';
import {keyOf, matchAccepted, type Matched} from './match';
import type {AcceptedSection, PageLock, Piece} from './model';
import {piecesOf} from './pieces';

export type Acceptance = {
  /** Keys of sections, of those too that are gone; undefined: the whole page. */
  readonly sections?: readonly string[];
  readonly reason: string;
  readonly by?: string;
};

/**
 * Takes what a page and its translation say now as said together. What has not changed but for its looks keeps its line
 * and the reason it was accepted for. Damaged lines go with the whole page; else they stay to be seen, and what a later
 * version wrote stays in any case.
 */
export function accept(lock: PageLock, pair: PagePair, {sections, reason, by}: Acceptance): PageLock {
  if (lock.damage.some((one) => one.reason === 'other-version')) return lock;
  const {matched, gone} = matchAccepted(pair, lock.sections);
  const isNamed = (key: string) => sections === undefined || sections.includes(key);
  const accepted = matched.flatMap((match): AcceptedSection[] => {
    const key = keyOf(match.pair);
    const now = {key, ...said(match.pair), reason, ...(by !== undefined && {by})};
    if (match.accepted && saysSame(match.accepted, now)) return [{...match.accepted, key}];
    if (isNamed(key)) return [now];
    return match.accepted ? [match.accepted] : [];
  });
  return {
    file: lock.file,
    sections: [...accepted, ...gone.filter(({key}) => !isNamed(key))],
    damage: sections === undefined ? [] : lock.damage,
  };
}

/**
 * @returns keys of the sections of which both languages have changed, each change followed by the other: accepting them
 *   hides nothing, and not accepting them lets a later change of one language pass for followed
 */
export function followedSections(pair: PagePair, lock: PageLock): string[] {
  return matchAccepted(pair, lock.sections)
    .matched.filter((match) => hasFollowed(match, pair))
    .map((match) => keyOf(match.pair));
}

function hasFollowed({pair: {source, translation}, accepted}: Matched, page: PagePair): boolean {
  if (!source || !translation || !accepted) return false;
  const now = {...accepted, ...said({source, translation})};
  return !saysSame(accepted, now) && driftOf(accepted, {source, translation}, page).length === 0;
}

function said({source, translation}: SectionPair): Pick<AcceptedSection, 'source' | 'translation'> {
  return {
    ...(source && {source: piecesOf(source).map(bare)}),
    ...(translation && {translation: piecesOf(translation).map(bare)}),
  };
}

/** Places are not kept. */
function bare({kind, words}: Piece): Piece {
  return {kind, words};
}

function saysSame(one: AcceptedSection, other: AcceptedSection): boolean {
  return isSame(one.source, other.source) && isSame(one.translation, other.translation);
}

function isSame(one: readonly Piece[] | undefined, other: readonly Piece[] | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.length === other.length &&
    one.every((piece, at) => {
      const counterpart = other[at];
      return counterpart !== undefined && printOf(piece) === printOf(counterpart);
    })
  );
}
