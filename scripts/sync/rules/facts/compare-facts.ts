import type {FactContext} from '../../facts/read-facts';
import type {SyncFinding} from '../../finding';
import type {PagePair} from '../../model';
import {sectionAnchors} from './anchors';
import {labelPairsOf} from './label-pairs';
import type {Comparison, Languages} from './languages';
import {moves} from './moves';
import {factFindings} from './say';
import {settle} from './settle';
import {residueOf, type Residue} from './residue';
import {contextOf, pairUnits, unitsOf, type Unit} from './units';

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
    return {source, translation, units};
  });
  const labelPairs = labelPairsOf(() => sections.flatMap(({units}) => pairUnits(...units)), languages);
  const comparison = {...languages, labelPairs};
  const files = {source: pair.source.file, translation: pair.translation.file};
  return sections.flatMap(({source, translation, units}) => {
    const residues = residuesOf(units, comparison);
    if (residues.length === 0) return [];
    const {moved, rest} = moves(residues, comparison);
    const settled = settle(rest, units, comparison);
    const turned = residues.flatMap((residue) => residue.turned ?? []);
    return factFindings({...settled, moved, turned}, {section: source, translation, files});
  });
}

/** @returns what units that belong together do not share; nothing where all of them agree */
function residuesOf(units: readonly [readonly Unit[], readonly Unit[]], comparison: Comparison): Residue[] {
  const residues: Residue[] = [];
  for (const [source, translation] of pairUnits(...units)) {
    const residue = residueOf(source, translation, comparison);
    if (residue.missing.length > 0 || residue.extra.length > 0 || residue.turned) residues.push(residue);
  }
  return residues;
}
