/**
 * The state that widgets of one guide share: the reader's values, which steps they ticked, what checks proved.
 * No framework: widgets subscribe. Values and results live in this tab (`sessionStorage`), ticks survive it
 * (`localStorage`); no secret, token or account name is ever put here.
 */
import type {InputId} from '../../core/contracts/schema';
import type {Mode} from '../../core/checks/check-record';
import type {Proofs} from '../../core/checks/proof';

export type PortalLanguage = 'en' | 'fr';

export type GuideState = {
  /** As typed, trimmed; validity is the reader's of this map to judge. */
  readonly values: Readonly<Partial<Record<InputId, string>>>;
  /** Steps that the reader says are done. */
  readonly done: readonly string[];
  readonly proofs: Proofs;
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
  setProofs(proofs: Proofs): void;
  setPortalLanguage(language: PortalLanguage): void;
  setMode(mode: Mode): void;
  /** Forgets everything this guide kept; returns what it was, for undo through `restore`. */
  clear(): GuideState;
  restore(state: GuideState): void;
};
