import type {Lang} from '../../report/lang';
import type {SyncArgs, SyncCode} from '../finding';

export type {Lang};

/** What is said of one code: whole sentences. `languages` names both sides in the reader's language. */
export type Words<C extends SyncCode> = {
  /** What the code stands for, without arguments. */
  readonly title: string;
  /** What was found, and what was expected. */
  readonly message: (args: SyncArgs[C], languages: Languages) => string;
  /** What to do next. */
  readonly remedy: (args: SyncArgs[C], languages: Languages) => string;
};

/** `English`, `French`; `anglais`, `français`. */
export type Languages = {readonly source: string; readonly translation: string};

export type WordsFor<Args> = {readonly [C in keyof Args & SyncCode]: Words<C>};

export type FindingWords = WordsFor<SyncArgs>;
