import {contentOf} from '../../content/content-of';
import type {FactContext} from '../../facts/read-facts';
import type {SyncFinding} from '../../finding';
import type {PagePair, Section} from '../../model';
import {hasAnchors, sectionAnchors, type Anchors} from './anchors';
import {labelEvidence, labelPairsIn, labelPairsOf, type LabelEvidence} from './label-pairs';
import type {Comparison, Languages} from './languages';
import {moves} from './moves';
import {rememberedFacts, type RememberedFacts} from './remembered-facts';
import {factFindings, type Where} from './say';
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
  const contexts = [contextOf(pair.source, known), contextOf(pair.translation, known)] as const;
  const languages: Languages = {
    source: pair.source.language,
    translation: pair.translation.language,
    labels: known.labels ?? [],
  };
  const files = {source: pair.source.file, translation: pair.translation.file};
  const anchors = sectionAnchors(pair);
  const rememberedOf = rememberedFacts(known);
  const sections = pair.sections.flatMap((one): SectionFacts[] => {
    const {source, translation} = one;
    if (!source || !translation) return [];
    let units: SectionUnits | undefined;
    return [
      {
        source,
        translation,
        remembered: rememberedOf(contentOf(one)),
        units: () =>
          (units ??= [unitsOf(source, contexts[0]), anchors.renamed(unitsOf(translation, contexts[1]))]),
      },
    ];
  });
  const evidence = labelEvidence(() =>
    sections.flatMap(
      ({remembered, units}) => (remembered.labels ??= labelPairsIn(pairUnits(...units()), languages)),
    ),
  );
  return sections.flatMap(({source, translation, units, remembered}) => {
    if (remembered.clean && isStill(remembered.clean, evidence, anchors)) return [];
    const labelPairs = labelPairsOf(evidence, languages);
    const findings = findingsIn(units(), {...languages, labelPairs}, {section: source, translation, files});
    if (findings.length > 0) delete remembered.clean;
    else
      remembered.clean = {
        labels: labelPairs.wasAsked() ? evidence.text() : undefined,
        anchors: hasAnchors(units()[1]) ? anchors.names : undefined,
      };
    return findings;
  });
}

type SectionUnits = readonly [readonly Unit[], readonly Unit[]];

type SectionFacts = {
  readonly source: Section;
  readonly translation: Section;
  readonly remembered: RememberedFacts;
  /** Read when something of it is not known yet. */
  readonly units: () => SectionUnits;
};

/** Whether what nothing rests on is on this page as it was. */
function isStill(
  {labels, anchors}: NonNullable<RememberedFacts['clean']>,
  evidence: LabelEvidence,
  {names}: Anchors,
): boolean {
  return (anchors === undefined || anchors === names) && (labels === undefined || labels === evidence.text());
}

function findingsIn(units: SectionUnits, comparison: Comparison, where: Where): SyncFinding[] {
  const residues = residuesOf(units, comparison);
  if (residues.length === 0) return [];
  const {moved, rest} = moves(residues, comparison);
  const settled = settle(rest, units, comparison);
  const turned = residues.flatMap((residue) => residue.turned ?? []);
  return factFindings({...settled, moved, turned}, where);
}

/** @returns what units that belong together do not share; nothing where all of them agree */
function residuesOf(units: SectionUnits, comparison: Comparison): Residue[] {
  const residues: Residue[] = [];
  for (const [source, translation] of pairUnits(...units)) {
    const residue = residueOf(source, translation, comparison);
    if (residue.missing.length > 0 || residue.extra.length > 0 || residue.turned) residues.push(residue);
  }
  return residues;
}
