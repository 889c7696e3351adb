/** What was found in one section, said of another that is written alike. */
import type {FilePlace, SyncFinding} from '../finding';
import type {PagePair, Range, SectionPair} from '../model';

/** Where a section and its counterpart stand. */
export type Where = {
  readonly key: string;
  readonly source: Side;
  readonly translation: Side;
};

type Side = {readonly file: string; readonly range: Range};

const nowhere: Range = {start: 0, end: 0};

export function whereIs({source, translation}: SectionPair, page: PagePair): Where {
  return {
    key: (source ?? translation)?.key ?? '',
    source: {file: page.source.file, range: source?.range ?? nowhere},
    translation: {file: page.translation.file, range: translation?.range ?? nowhere},
  };
}

/** Whether all its places are in the section: what stands elsewhere on the page may stand elsewhere on another. */
export function isWithin({section, at, beside, fix}: SyncFinding, where: Where): boolean {
  return (
    section === where.key &&
    [at, beside, fix && {file: at.file, range: fix.range}].every((place) => !place || isIn(place, where))
  );
}

export function elsewhere(finding: SyncFinding, from: Where, to: Where): SyncFinding {
  return {...withPlaces(finding, (place) => moved(place, from, to)), section: to.key};
}

/** @returns the same finding in other places */
export function withPlaces(finding: SyncFinding, move: (place: FilePlace) => FilePlace): SyncFinding {
  const {at, beside, fix} = finding;
  const range = fix && move({file: at.file, range: fix.range}).range;
  return {
    ...finding,
    at: move(at),
    ...(beside && {beside: move(beside)}),
    ...(fix && range && {fix: {...fix, range}}),
  };
}

function isIn(place: FilePlace, where: Where): boolean {
  const {file, range} = sideOf(place, where);
  return (
    place.file === file &&
    (place.range === undefined || (place.range.start >= range.start && place.range.end <= range.end))
  );
}

/** @returns the side that a place is on; of `other`, where that is given */
function sideOf({file}: FilePlace, where: Where, other = where): Side {
  return file === where.source.file ? other.source : other.translation;
}

function moved(place: FilePlace, from: Where, to: Where): FilePlace {
  const side = sideOf(place, from, to);
  return {
    file: side.file,
    ...(place.range && {range: movedRange(place.range, sideOf(place, from), side)}),
  };
}

function movedRange({start, end}: Range, from: Side, to: Side): Range {
  const by = to.range.start - from.range.start;
  return {start: start + by, end: end + by};
}
