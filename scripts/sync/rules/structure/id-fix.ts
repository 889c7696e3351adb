import type {PagePair, Range, Section, SyncDocument, Words} from '../../model';
import {fileOffset, positionAt} from '../../read/places';

/** What MDX's comment around an id has more than `{#id}`: `{/* #id *\/}` against `{#id}`. */
const shortestComment = 8;

/**
 * @returns what gives the translation's heading the source's id, written as the pages write ids; nothing where the
 *   heading's end is not known, or another heading has that id
 */
export function idFix(page: PagePair, source: Section, translation: Section) {
  const isTaken = page.translation.sections.some(({key}) => key === source.key);
  const end = titleEnd(translation.title);
  if (isTaken || end === undefined || end > lineEnd(page.translation, translation.range)) return undefined;
  const isComment = hasComments(page.translation) || hasComments(page.source);
  return {
    range: {start: end, end},
    to: isComment ? ` {/* #${source.key} */}` : ` {#${source.key}}`,
  };
}

const known = new WeakMap<SyncDocument, boolean>();

function hasComments(document: SyncDocument): boolean {
  let found = known.get(document);
  if (found === undefined) {
    found = document.sections.some((section) => hasComment(document, section));
    known.set(document, found);
  }
  return found;
}

/** A heading whose line goes on after its words for as long as a comment takes. */
function hasComment(document: SyncDocument, {id, title, range}: Section): boolean {
  const end = titleEnd(title);
  if (id === undefined || end === undefined) return false;
  return lineEnd(document, range) - end >= id.length + shortestComment;
}

/** Where the title's last words and the marks around them end in the file. */
function titleEnd(title: Words): number | undefined {
  const {text, marks} = title;
  if (text.trim() === '') return undefined;
  let end = fileOffset(title, text.length - 1) + 1;
  for (const mark of marks) {
    if (mark.end !== text.length) continue;
    if (mark.kind === 'code') end += 1;
    else if (mark.kind === 'strong') end += 2;
    else if (mark.kind === 'emphasis') end += 1;
    else return undefined;
  }
  return end;
}

function lineEnd({lineStarts}: SyncDocument, {start, end}: Range): number {
  const next = lineStarts[positionAt(lineStarts, start).line];
  return next === undefined ? end : next - 1;
}
