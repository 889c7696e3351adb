/** What changed in one language alone, shown in both around where it changed: of a long paragraph, that part. */
import type {WordChange} from '../lock/word-diff';
import type {Range} from '../model';
import {excerptOf, windowOf, type Excerpt} from './excerpt';

/** A range of a file’s text. */
export type Passage = {readonly text: string; readonly range: Range};

/** @returns the excerpt of the language that changed, in which the new words are pointed out, and of the other */
export function changeExcerpts(
  words: readonly WordChange[],
  changed: Passage,
  lagging: Passage,
): {readonly changed: Excerpt; readonly lagging: Excerpt} {
  const found = placeOf(words, changed);
  return {
    changed: found ? excerptOf(changed.text, found) : windowOf(changed.text, changed.range, 0),
    lagging: windowOf(lagging.text, lagging.range, found ? shareOf(changed.range, found) : 0),
  };
}

/**
 * Where the first words that came stand, or stood those that went. The words are those of the page as they were accepted,
 * without marks: what cannot be found letter for letter is not pointed at.
 */
function placeOf(words: readonly WordChange[], {text, range}: Passage): Range | undefined {
  const first = words.findIndex(({kind}) => kind !== 'same');
  const before = (words[first - 1]?.text ?? '').replace(/^…\s*/, '').trimEnd().slice(-mostBefore);
  const behind = before === '' ? range.start : endOf(text.indexOf(before, range.start), before);
  if (behind === undefined || behind > range.end) return undefined;
  const come = words.slice(first, first + 2).find(({kind}) => kind === 'come');
  const shown = come?.text.trim() ?? '';
  if (shown === '') return before === '' ? undefined : {start: behind, end: behind};
  const at = text.indexOf(shown, behind);
  return at < 0 || at + shown.length > range.end ? undefined : {start: at, end: at + shown.length};
}

const mostBefore = 16;

function endOf(at: number, words: string): number | undefined {
  return at < 0 ? undefined : at + words.length;
}

/** How far into a passage, from 0 to 1: languages say things in much the same order. */
function shareOf({start, end}: Range, found: Range): number {
  return end > start ? (found.start - start) / (end - start) : 0;
}
