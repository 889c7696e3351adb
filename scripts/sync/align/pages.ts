import type {PagePair, Section, SectionPair, SyncDocument} from '../model';
import {withLostHeadings} from './lost-headings';
import {movedSections} from './order';
import {matchSections, type Partner} from './sections';

/**
 * Finds which sections of a page and its translation belong together. The same explicit id decides, and so does the
 * same slug, unless contents plainly say otherwise; then what is the same in every language (code, addresses, numbers,
 * pictures, tags), words that look alike, levels, kinds of blocks and position. Survives sections that were moved,
 * renamed, split, inserted or left out, ids that are missing or translated, and titles that occur twice.
 * @returns each section once, in the source's order; those before the first heading always belong together
 */
export function alignPages(source: SyncDocument, translation: SyncDocument): PagePair {
  const partners = matchSections(source.sections, translation.sections);
  const moved = movedSections(
    source.sections,
    translation.sections,
    partners.map((partner) => partner?.index),
  );
  const taken = new Set(partners.map((partner) => partner?.index));
  const sections: SectionPair[] = [];
  const following = extraAfter(translation.sections, taken);
  const addExtra = (index: number) => {
    for (const extra of following.get(index) ?? []) sections.push({translation: extra});
  };
  addExtra(-1);
  for (const [index, section] of source.sections.entries()) {
    const partner = partners[index];
    sections.push(pairOf(section, partner, translation.sections, moved.has(index)));
    if (partner) addExtra(partner.index);
  }
  return {source, translation, sections: withLostHeadings(sections.filter((pair) => !isNothing(pair)))};
}

function pairOf(
  source: Section,
  partner: Partner | undefined,
  others: readonly Section[],
  isMoved: boolean,
): SectionPair {
  const translation = partner && others[partner.index];
  return translation ? {source, translation, by: partner.by, ...(isMoved && {isMoved})} : {source};
}

/** Sections that the translation alone has, by the place of the one that has a partner and stands before them. */
function extraAfter(sections: readonly Section[], taken: ReadonlySet<number | undefined>) {
  const following = new Map<number, Section[]>();
  let before = -1;
  for (const [index, section] of sections.entries()) {
    if (taken.has(index)) before = index;
    else following.set(before, [...(following.get(before) ?? []), section]);
  }
  return following;
}

/** A page that begins with its title has nothing before it. */
function isNothing({source, translation}: SectionPair): boolean {
  const only = source && translation ? undefined : (source ?? translation);
  return only?.level === 0 && only.blocks.length === 0;
}
