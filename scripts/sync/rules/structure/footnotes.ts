import {compareSection, type Unit} from '../../align';
import {contentOf} from '../../content/content-of';
import type {SyncFinding} from '../../finding';
import type {Block, PagePair, Section, SectionPair} from '../../model';
import {fileRange} from '../../read/places';
import {walkBlocks} from '../../read/walk';
import {rememberedOf} from '../../remembered';
import {beginningOf} from './beginning-of';
import {places, sectionOf, type StructureRule} from './finding-at';
import {compareOccurrences, type Occurrence} from './occurrences';

type Note = Extract<Block, {kind: 'footnote'}>;

/** References to footnotes and the footnotes. Labels may be renamed; where a footnote stands in the file is free. */
export const footnotes: StructureRule = (page) => {
  const noted = page.sections.filter(hasNotes);
  if (noted.length === 0) return [];
  const all = [...noted, ...page.sections.filter(({source, translation}) => !source || !translation)];
  const notes = notesOf(all.map(({source}) => source));
  const otherNotes = notesOf(all.map(({translation}) => translation));
  const told = new Set<string>();
  const findings = noted.flatMap((pair): SyncFinding[] => {
    if (compareSection(pair).units.length === 0) return [];
    const {differing, missing, extra} = compareOccurrences(pair, ['footnote'], referencesIn);
    // A label that the other language has for another note is not a new name for this one.
    const exchanged = differing.filter(([{key}, other]) => otherNotes.has(key) || notes.has(other.key));
    const lost = [...missing, ...exchanged.map(([one]) => one)];
    for (const {key} of [...lost, ...extra]) told.add(key);
    for (const [one, other] of differing) told.add(one.key).add(other.key);
    return [
      ...lost.map((one) => ({...findingOf(page, one, true), ...sectionOf(pair)})),
      ...extra.map((one) => ({...findingOf(page, one, false), ...sectionOf(pair)})),
    ];
  });
  return [...findings, ...lostNotes(page, notes, otherNotes, told)];
};

/** References stand in words; a note without any is a block. */
const hasNotes = rememberedOf((pair: SectionPair): boolean => {
  const {holds, blocks} = compareSection(pair);
  return (
    holds.has('footnote') ||
    blocks.some(
      ({source, translation}) => source[0]?.kind === 'footnote' || translation[0]?.kind === 'footnote',
    )
  );
}, contentOf);

function findingOf(page: PagePair, {key, range}: Occurrence, isMissing: boolean): SyncFinding {
  return {
    code: isMissing ? 'block-missing' : 'block-extra',
    severity: 'error',
    args: {kind: 'footnote', words: `[^${key}]`},
    ...(isMissing ? places(page, undefined, range) : places(page, range, undefined)),
  };
}

/** Notes without their counterpart, whose references say nothing of it. */
function lostNotes(
  page: PagePair,
  notes: ReadonlyMap<string, Note>,
  otherNotes: ReadonlyMap<string, Note>,
  told: ReadonlySet<string>,
): SyncFinding[] {
  const alone = (here: ReadonlyMap<string, Note>, there: ReadonlyMap<string, Note>) =>
    [...here.values()].filter(({label}) => !there.has(label) && !told.has(label));
  const [missing, extra] = [alone(notes, otherNotes), alone(otherNotes, notes)];
  const renamed = Math.min(missing.length, extra.length);
  const finding = (note: Note, isMissing: boolean): SyncFinding => ({
    ...findingOf(page, {key: note.label, name: 'footnote', range: note.range}, isMissing),
    code: isMissing ? 'block-missing' : 'block-extra',
    args: {kind: 'footnote', words: beginningOf(note)},
  });
  return [
    ...missing.slice(renamed).map((note) => finding(note, true)),
    ...extra.slice(renamed).map((note) => finding(note, false)),
  ];
}

function notesOf(sections: readonly (Section | undefined)[]): ReadonlyMap<string, Note> {
  const notes = sections
    .flatMap((section) => (section ? walkBlocks(section) : []))
    .flatMap(({block}) => (block.kind === 'footnote' ? [block] : []));
  return new Map(notes.map((note) => [note.label, note]));
}

function referencesIn(texts: Unit['source']): Occurrence[] {
  return texts.flatMap((text) =>
    'kind' in text
      ? []
      : text.marks.flatMap((mark) =>
          mark.kind === 'footnote' ? [{key: mark.label, name: 'footnote', range: fileRange(text, mark)}] : [],
        ),
  );
}
