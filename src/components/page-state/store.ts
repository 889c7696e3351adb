/**
 * The state that widgets of one guide share: the reader's values, which steps they ticked, what checks proved.
 * No framework: widgets subscribe. Values and results live in this tab (`sessionStorage`), ticks survive it
 * (`localStorage`); no secret, token or account name is ever put here.
 */
import type {InputId} from '../../core/contracts/schema';
import type {Mode} from '../../core/checks/check-record';
import type {LearntFrom, LearntId, LearntIds} from '../../core/entra/learnt-ids';
import type {CheckOutcome, Standing} from '../../core/checks/outcome';

export type PortalLanguage = 'en' | 'fr';

export type GuideState = {
  /** As typed, trimmed; validity is the reader's of this map to judge. */
  readonly values: Readonly<Partial<Record<InputId, string>>>;
  /** Steps that the reader says are done. */
  readonly done: readonly string[];
  /** What each check last came to, oldest first. Their records stay in memory. */
  readonly outcomes: readonly CheckOutcome[];
  /** Where each step stands after them all. */
  readonly proofs: Standing;
  /** Object IDs that the page has read somewhere; in memory alone. */
  readonly learnt: LearntIds;
  readonly portalLanguage: PortalLanguage;
  readonly mode: Mode;
};

/** The part of `Storage` that is used; `undefined` where the browser refuses storage. */
export type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type GuideStore = {
  get(): GuideState;
  /** @returns the way to stop. */
  subscribe(listener: () => void): () => void;
  setValue(id: InputId, text: string): void;
  setDone(step: string, done: boolean): void;
  /** A check came to an end: its outcome replaces what the same check saw before. */
  addOutcome(outcome: CheckOutcome): void;
  /** What was read there replaces what was read there before. */
  learn(from: LearntFrom, ids: readonly LearntId[]): void;
  setPortalLanguage(language: PortalLanguage): void;
  setMode(mode: Mode): void;
  /** Forgets everything this guide kept; returns what it was, for undo through `restore`. */
  clear(): GuideState;
  restore(state: GuideState): void;
};
