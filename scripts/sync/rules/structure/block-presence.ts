import {compareSection, soleMark, type PlacedPair} from '../../align';
import type {BlockName, Severity, SyncFinding} from '../../finding';
import type {Block, PagePair} from '../../model';
import {nameOf} from '../../read/walk';
import {beginningOf} from './beginning-of';
import {places, sectionOf, type StructureRule} from './finding-at';

/** A block that one language lacks, with all that stands in it. Tags, pictures and footnotes have rules of their own. */
export const blockPresence: StructureRule = (page) =>
  page.sections.flatMap((pair) => {
    const {blocks} = compareSection(pair);
    return blocks.flatMap((placed) => {
      const findings = findingsOf(page, placed);
      return findings.map((finding): SyncFinding => ({...finding, ...sectionOf(pair)}));
    });
  });

function findingsOf(page: PagePair, pair: PlacedPair): SyncFinding<'block-missing' | 'block-extra'>[] {
  if (pair.isUnwrapped === true) return lostContainer(page, pair);
  if (pair.source.length > 0 && pair.translation.length > 0) return [];
  const [block] = [...pair.source, ...pair.translation];
  if (!block || isToldElsewhere(block)) return [];
  const isMissing = pair.source.length > 0;
  return [findingOf(page, pair, block, isMissing)];
}

function findingOf(page: PagePair, pair: PlacedPair, block: Block, isMissing: boolean) {
  return {
    code: isMissing ? ('block-missing' as const) : ('block-extra' as const),
    severity: severityOf(nameOf(block)),
    args: {kind: nameOf(block), words: beginningOf(block)},
    ...(isMissing
      ? places(page, pair.translation[0]?.range ?? pair.translationAt, block.range)
      : places(page, block.range, pair.source[0]?.range ?? pair.sourceAt)),
  };
}

/** The list, admonition or quote around contents that both have. A tag's loss is told of with tags. */
function lostContainer(page: PagePair, pair: PlacedPair) {
  const isHere = pair.source.length === 1 && pair.source[0]?.kind !== 'paragraph';
  const [block] = isHere ? pair.source : pair.translation;
  return !block || isToldElsewhere(block) ? [] : [findingOf(page, pair, block, isHere)];
}

function isToldElsewhere(block: Block): boolean {
  return block.kind === 'tag' || block.kind === 'footnote' || soleMark(block) !== undefined;
}

function severityOf(kind: BlockName): Severity {
  return kind === 'paragraph' || kind === 'quote' || kind === 'rule' || kind === 'heading'
    ? 'warning'
    : 'error';
}
