import type {FilePlace, SyncFinding} from '../../finding';
import type {PagePair, Range, SectionPair} from '../../model';

export type StructureRule = (page: PagePair) => readonly SyncFinding[];

/** @returns the part of a finding that says which section it is about */
export function sectionOf({source, translation}: SectionPair): {section?: string; sectionTitle?: string} {
  const section = source ?? translation;
  if (!section) return {};
  const title = section.title.text.trim();
  return {section: section.key, ...(title !== '' && {sectionTitle: title})};
}

/** @returns the part of a finding that says where: the translation, and the source beside it */
export function places(
  {source, translation}: PagePair,
  at: Range | number | undefined,
  beside: Range | number | undefined,
): {at: FilePlace; beside: FilePlace} {
  return {at: placeIn(translation.file, at), beside: placeIn(source.file, beside)};
}

function placeIn(file: string, where: Range | number | undefined): FilePlace {
  if (where === undefined) return {file};
  return {file, range: typeof where === 'number' ? {start: where, end: where} : where};
}
