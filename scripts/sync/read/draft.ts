import type {Range} from '../../markdown/place';
import type {Mark, Words} from '../model';
import {standIn} from '../model';

/** Words in the making. Offsets are those of the text that was parsed; {@link finished} makes them the file's. */
export type Draft = {
  text: string;
  /** Whether the text ends in a space or is empty: to ask a text that is still growing makes it whole each time. */
  isSpaced: boolean;
  readonly marks: Mark[];
  readonly origins: {at: number; offset: number}[];
};

export function emptyDraft(): Draft {
  return {text: '', isSpaced: true, marks: [], origins: []};
}

/** Adds text that stands in the file as it is, one character for each. */
export function addText(draft: Draft, text: string, offset: number): void {
  if (text === '') return;
  const {origins, text: before} = draft;
  const last = origins.at(-1);
  const follows = last !== undefined && last.offset + before.length - last.at === offset;
  // An origin where the text ends so far says where something ends, not where this begins.
  if (!follows || last.at === before.length) origins.push({at: before.length, offset});
  draft.text = before + text;
  draft.isSpaced = text.endsWith(' ');
}

/** Adds text that the file writes in another way, from `start` to `end`. */
export function addInstead(draft: Draft, text: string, {start, end}: Range): void {
  addText(draft, text, start);
  draft.origins.push({at: draft.text.length, offset: end});
}

/** White space, however much of it, is one space between words and none before them. */
export function addSpace(draft: Draft, offset: number): void {
  if (!draft.isSpaced) addText(draft, ' ', offset);
}

/** @returns where it stands in the text */
export function addStandIn(draft: Draft, range: Range): Range {
  const start = draft.text.length;
  addInstead(draft, standIn, range);
  return {start, end: start + 1};
}

/** Takes away what follows `length`, and white space before that. */
export function cut(draft: Draft, length: number): void {
  const {origins} = draft;
  if (length >= draft.text.length && !(draft.isSpaced && length > 0)) return;
  let end = Math.min(length, draft.text.length);
  while (end > 0 && draft.text[end - 1] === ' ') end--;
  draft.text = draft.text.slice(0, end);
  for (const [index, mark] of draft.marks.entries()) {
    if (mark.end > end) draft.marks[index] = {...mark, start: Math.min(mark.start, end), end};
  }
  while ((origins.at(-1)?.at ?? 0) > end) origins.pop();
  // The beginning of what is gone; an end may stay.
  if (origins.at(-1)?.at === end) origins.pop();
}

/**
 * @param range of the whole, in the parsed text
 * @param toFile undefined if the parsed text is the file's
 */
export function finished(draft: Draft, range: Range, toFile?: (offset: number) => number): Words {
  cut(draft, draft.text.length);
  const {text, marks} = draft;
  if (draft.origins.length === 0) draft.origins.push({at: 0, offset: range.start});
  if (!toFile) return {text, marks, origins: draft.origins};
  return {text, marks, origins: draft.origins.map(({at, offset}) => ({at, offset: toFile(offset)}))};
}
