import type {FilePlace, SyncFinding} from './finding';
import type {Block, PagePair, SyncDocument} from './model';
import {walkBlocks} from './read/walk';

/**
 * A block that one language lacks takes its facts, pictures and negations with it, and what changes places takes its
 * facts along: each is told of once, by the whole.
 *
 * @returns the findings, without those that another says already
 */
export function withoutEchoes(findings: readonly SyncFinding[], pair: PagePair): readonly SyncFinding[] {
  const wholes = findings.flatMap((finding) =>
    placesOfWhole(finding, pair).flatMap(({file, range}) =>
      range && range.end > range.start ? [{finding, place: {file, range}}] : [],
    ),
  );
  const isEcho = (finding: SyncFinding) =>
    wholes.some((whole) => whole.finding !== finding && isInside(finding, whole.place));
  return withoutRepeatedMoves(wholes.length > 0 ? findings.filter((finding) => !isEcho(finding)) : findings);
}

/** Where the block stands that the other language lacks, or that has another shape there. */
function placesOfWhole({code, args, section, at, beside}: SyncFinding, pair: PagePair): FilePlace[] {
  switch (code) {
    case 'section-missing':
      return beside ? [beside] : [];
    case 'section-extra':
      return [at];
    case 'block-missing':
    case 'block-extra': {
      if (args.kind !== 'footnote')
        return [code === 'block-missing' ? beside : at].filter((place) => place !== undefined);
      const label = args.words.slice(2, -1);
      return bothSides(pair, undefined, (block) => block.kind === 'footnote' && block.label === label);
    }
    case 'table-shape-differs':
      return bothSides(pair, section, ({kind}) => kind === 'table');
    default:
      return [];
  }
}

/** @param key of the source's section; every section where it is undefined */
function bothSides(pair: PagePair, key: string | undefined, isMeant: (block: Block) => boolean): FilePlace[] {
  const placesIn = ({file}: SyncDocument, blocks: readonly Block[] = []) =>
    walkBlocks(blocks).flatMap(({block}) => (isMeant(block) ? [{file, range: block.range}] : []));
  return pair.sections
    .filter(({source, translation}) => key === undefined || (source ?? translation)?.key === key)
    .flatMap(({source, translation}) => [
      ...placesIn(pair.source, source?.blocks),
      ...placesIn(pair.translation, translation?.blocks),
    ]);
}

/**
 * Of a block that one language lacks, only where it stands counts. Where it would stand in the other language may well
 * be in a block that the first lacks: two that are in each other's place are both told of.
 */
function isInside({code, at, beside}: SyncFinding, {file, range}: FilePlace): boolean {
  const isMissing = code === 'section-missing' || code === 'block-missing';
  const isExtra = code === 'section-extra' || code === 'block-extra';
  const places = isMissing ? [beside] : isExtra ? [at] : [at, beside];
  const place = places.find((one) => one?.file === file);
  if (!range || !place?.range) return false;
  const {start, end} = place.range;
  const isSame = start === range.start && end === range.end;
  return !isSame && range.start <= start && end <= range.end;
}

/** One move in a section is told of once: by its step if it is one, else by the first of its facts. */
function withoutRepeatedMoves(findings: readonly SyncFinding[]): readonly SyncFinding[] {
  const told = new Set<string>();
  for (const {code, section = ''} of findings) if (code === 'steps-in-other-order') told.add(section);
  return findings.filter(({code, section = ''}) => {
    if (code !== 'facts-in-other-order') return true;
    const isFirst = !told.has(section);
    told.add(section);
    return isFirst;
  });
}
