import type {HeadingName} from '../../markdown/headings';
import type {Words, Written} from '../model';
import {remembered} from '../remembered';

/** What was found out about a stretch of text, for all pages that have it. */
export type KnownStretch = Written & {
  /** Undefined as long as nobody has read it alone; `never` where it cannot be. */
  alone?: ReadAlone | 'never';
};

/** How it reads wherever it stands; places are counted from where it begins in the file. */
export type ReadAlone = {
  /** Undefined before the first heading. */
  readonly heading?: {
    readonly name: HeadingName;
    readonly level: number;
    readonly title: Words;
    readonly end: number;
  };
};

/** A site of some hundred pages with all their versions. */
const most = 20_000;

/** By all else that decides how a text is read, which is nearly always the same. */
const mannersOf = remembered((_text) => new Map<string, KnownStretch>(), most, apart);

/**
 * @param text may be a part of a page
 * @param manner all else that decides how it is read
 * @returns what is known of it; `isNew` where it was never seen
 */
export function knownStretch(
  text: string,
  manner: string,
): {readonly stretch: KnownStretch; readonly isNew: boolean} {
  const manners = mannersOf(text);
  const known = manners.get(manner);
  if (known) return {stretch: known, isNew: false};
  const stretch: KnownStretch = {isWritten: true};
  manners.set(manner, stretch);
  return {stretch, isNew: true};
}

/** A part of a text keeps all of it in memory, as long as it is one. */
function apart(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
