/**
 * What was accepted, section by section, and what of it a page says now.
 *
 * The lock keeps words, not hashes of them. Only so can a word diff be shown in a shallow clone or in no clone at all,
 * and what counts as a cosmetic edit can be decided anew in every version of this program without anybody having to
 * accept a whole site again. They are kept as text, about as long as the pages: deflated and in base64 they would be
 * 40 % shorter on disk, but 40 % longer in the repository, whose own compression can do little with base64, and no
 * reviewer could read them.
 */
import type {LockFault} from '../finding';
import type {Range} from '../model';

/** In the order in which `kind: words` would be looked for by a reader. */
export const pieceKinds = [
  'heading',
  'text',
  'step',
  'bullet',
  'row',
  'code',
  'admonition',
  'tag',
  'expression',
] as const;

export type PieceKind = (typeof pieceKinds)[number];

/**
 * The smallest that is told of as changed: a paragraph, a step, a row. `words` are Markdown of sorts, see `written`.
 */
export type Piece = {readonly kind: PieceKind; readonly words: string};

/** A piece of a page as it is now. */
export type PlacedPiece = Piece & {readonly range: Range};

/** What both languages said when somebody last found them to say the same. */
export type AcceptedSection = {
  /** Of the source's section, or of the translation's if it alone has it. */
  readonly key: string;
  /** Undefined: the section stood in the other language alone. */
  readonly source?: readonly Piece[];
  readonly translation?: readonly Piece[];
  /** Why it was accepted, in a writer's words. */
  readonly reason: string;
  /** Who accepted it. */
  readonly by?: string;
};

/**
 * A line of the lock that could not be used; the others count. `line` is kept, so that nothing is lost when the rest
 * is written again.
 */
export type LockDamage = {readonly reason: LockFault; readonly range: Range; readonly line: string};

/** The lock of one page in one language. */
export type PageLock = {
  /** Where it is kept: POSIX, relative to the site directory. */
  readonly file: string;
  readonly sections: readonly AcceptedSection[];
  readonly damage: readonly LockDamage[];
};
