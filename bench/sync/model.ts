/** What the benchmark is made of: pages, and edits of one side of a pair. */
import type {SyncCode} from '../../scripts/sync/finding';

export type Side = 'en' | 'fr';

export type PairFiles = {
  readonly name: string;
  /** Path of each side, as its site would have it. */
  readonly file: Readonly<Record<Side, string>>;
  readonly text: Readonly<Record<Side, string>>;
};

/** Replaces what stands from `start` to `end`. */
export type Change = {readonly start: number; readonly end: number; readonly to: string};

/** Something to do to a page; `fact` says in a few words what is no longer the same. */
export type Edit = {
  readonly changes: readonly Change[];
  readonly fact: string;
  /** Sections whose finding counts beside the first change's own: by index, or by key where a section is new. */
  readonly alsoSections?: readonly (number | string)[];
};

export type Family = {
  readonly name: string;
  /** Kind of finding that names it rightly; empty for what is harmless. */
  readonly codes: readonly SyncCode[];
  readonly propose: (page: Page) => readonly Edit[];
};

export type Line = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly zone: 'front' | 'fence' | 'code' | 'heading' | 'underline' | 'row' | 'item' | 'blank' | 'prose';
};

export type SectionMark = {
  readonly key: string;
  readonly id?: string;
  readonly level: number;
  readonly start: number;
  readonly end: number;
};

/** One side, as the generators look at it. Masks have the text's length; what they hide is U+0000. */
export type Page = {
  readonly name: string;
  readonly file: string;
  readonly side: Side;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly sections: readonly SectionMark[];
  /** Words: no code, addresses, tags, front matter, list numbers. */
  readonly prose: string;
  /** What stands between backticks. */
  readonly inline: string;
  /** What stands in fences. */
  readonly fenced: string;
};

export type Scenario = {
  readonly pair: string;
  readonly family: string;
  readonly isHarmless: boolean;
  readonly side: Side;
  /** Keys of the sections any of which a finding may name; empty for what is harmless. */
  readonly sections: readonly string[];
  readonly codes: readonly SyncCode[];
  readonly fact: string;
  readonly file: PairFiles['file'];
  readonly text: PairFiles['text'];
};
