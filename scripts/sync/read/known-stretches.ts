import type {HeadingName} from '../../markdown/headings';
import type {Words, Written} from '../model';

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

/** By text, and then by all else that decides how it is read, which is nearly always the same. */
type Memory = Map<string, Map<string, KnownStretch>>;

let recent: Memory = new Map();
let before: Memory = new Map();

/**
 * @param text may be a part of a page
 * @param manner all else that decides how it is read
 * @returns what is known of it; `isNew` where it was never seen
 */
export function knownStretch(
  text: string,
  manner: string,
): {readonly stretch: KnownStretch; readonly isNew: boolean} {
  let manners = recent.get(text);
  if (!manners) {
    manners = before.get(text) ?? new Map<string, KnownStretch>();
    if (recent.size >= most) [before, recent] = [recent, new Map() as Memory];
    recent.set(apart(text), manners);
  }
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
