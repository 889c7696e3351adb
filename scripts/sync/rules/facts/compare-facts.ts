import type {FactContext} from '../../facts/read-facts';
import type {SyncFinding} from '../../finding';
import type {PagePair} from '../../model';
import {sectionAnchors} from './anchors';
import {labelPairsOf} from './label-pairs';
import type {Languages} from './languages';
import {moves} from './moves';
import {factFindings} from './say';
import {settle} from './settle';
import {residueOf} from './residue';
import {contextOf, pairUnits, unitsOf} from './units';

/** What is known beforehand: labels of user interfaces, names of permissions. */
export type KnownFacts = Omit<FactContext, 'language'>;

/**
 * Both languages must state the same facts in each section, and in the same steps, rows and cells. Code listings,
 * pictures and tags are the structure's; so is a section that one side lacks.
 *
 * @returns findings in the source's order
 */
export function compareFacts(pair: PagePair, known: KnownFacts = {}): SyncFinding[] {
  const anchors = sectionAnchors(pair);
  const contexts = [contextOf(pair.source, known), contextOf(pair.translation, known)] as const;
  const languages: Languages = {
    source: pair.source.language,
    translation: pair.translation.language,
    labels: known.labels ?? [],
  };
  const sections = pair.sections.flatMap(({source, translation}) => {
    if (!source || !translation) return [];
    const units = [unitsOf(source, contexts[0]), anchors(unitsOf(translation, contexts[1]))] as const;
    return {source, translation, units, paired: pairUnits(...units)};
  });
  const labelPairs = labelPairsOf(
    sections.flatMap(({paired}) => paired),
    languages,
  );
  const comparison = {...languages, labelPairs};
  const files = {source: pair.source.file, translation: pair.translation.file};
  return sections.flatMap(({source, translation, units, paired}) => {
    const residues = paired.map((both) => residueOf(...both, comparison));
    if (residues.every(({missing, extra}) => missing.length === 0 && extra.length === 0)) return [];
    const {moved, rest} = moves(residues, comparison);
    const settled = settle(rest, units, comparison);
    return factFindings({...settled, moved}, {section: source, translation, files});
  });
}
