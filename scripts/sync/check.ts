/** Reads a page and its translation, finds what belongs together, and asks every rule that compares the two. */
import type {ReadOptions} from '../markdown/options';
import {alignPages} from './align';
import {withoutEchoes} from './echoes-of-blocks';
import {knownLabels, knownPermissions} from './facts/catalogue';
import type {SyncFinding} from './finding';
import type {PagePair, SyncDocument} from './model';
import {readSyncDocument} from './read';
import {compareFacts, type KnownFacts} from './rules/facts/compare-facts';
import {compareDescriptions} from './rules/facts/descriptions';
import {compareMeaning} from './rules/meaning';
import {structureRules} from './rules/structure';

/** `drifted`: the two do not say the same. Notes, typography and terms make no drift. */
export type PairStatus = 'in-sync' | 'drifted';

export type CheckOptions = ReadOptions &
  KnownFacts & {
    /** `en` and `fr`, unless said otherwise. */
    readonly languages?: {readonly source: string; readonly translation: string};
  };

export type CheckedPair = {
  readonly status: PairStatus;
  /** In order of place. */
  readonly findings: readonly SyncFinding[];
  /** For rules that want more than these two pages. */
  readonly pair: PagePair;
};

/** Compares two texts. Pure; never throws. Files are named from the site's directory, with forward slashes. */
export function checkPair(
  sourceFile: string,
  sourceText: string,
  translationFile: string,
  translationText: string,
  options: CheckOptions = {},
): CheckedPair {
  const {languages = {source: 'en', translation: 'fr'}, labels, permissions, ...reading} = options;
  const read = {format: 'detect', ...reading} as const;
  return checkDocuments(
    readSyncDocument(sourceFile, sourceText, {...read, language: languages.source}),
    readSyncDocument(translationFile, translationText, {...read, language: languages.translation}),
    {...(labels && {labels}), ...(permissions && {permissions})},
  );
}

/** {@link checkPair}, for documents that have been read already. Where one does not parse, that is all that is said. */
export function checkDocuments(
  source: SyncDocument,
  translation: SyncDocument,
  known: KnownFacts = {},
): CheckedPair {
  const pair = alignPages(source, translation);
  const faults = [...unreadable(source), ...unreadable(translation)];
  if (faults.length > 0) return {status: 'drifted', findings: faults, pair};
  const facts = {labels: knownLabels, permissions: knownPermissions, ...known};
  const differences = withoutEchoes(
    [
      ...structureRules.flatMap((rule) => rule(pair)),
      ...compareDescriptions(pair, facts),
      ...compareFacts(pair, facts),
      ...compareMeaning(pair),
    ],
    pair,
  );
  const named = namedIn(pair);
  return {
    status: differences.some(({severity}) => severity !== 'note') ? 'drifted' : 'in-sync',
    findings: differences.toSorted(byPlace).map(named),
    pair,
  };
}

/** How a section is called in reports: by its id where one is written out, else by its title. */
export function namedIn({source: page, sections}: PagePair): (finding: SyncFinding) => SyncFinding {
  const names = new Map(
    sections.map(({source, translation}) => {
      const section = source ?? translation;
      const own = page.frontMatter['title'];
      const opening = typeof own === 'string' ? own : '';
      const title = section?.level === 0 ? opening : (section?.title.text ?? '');
      return [
        section?.key ?? '',
        {sectionTitle: title, ...(section?.id !== undefined && {sectionId: section.id})},
      ];
    }),
  );
  return (finding) => ({...finding, ...(finding.section !== undefined && names.get(finding.section))});
}

function unreadable({file, lineStarts, problem}: SyncDocument): SyncFinding[] {
  if (!problem) return [];
  const start = (lineStarts[problem.at.line - 1] ?? 0) + problem.at.column - 1;
  const args = {reason: problem.message};
  return [{code: 'source-not-readable', severity: 'error', args, at: {file, range: {start, end: start}}}];
}

function byPlace(one: SyncFinding, other: SyncFinding): number {
  const [a, b] = [one.at.range?.start ?? 0, other.at.range?.start ?? 0];
  return one.at.file < other.at.file ? -1 : one.at.file > other.at.file ? 1 : a - b;
}
