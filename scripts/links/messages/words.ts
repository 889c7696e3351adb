/**
 * The closed form of every sentence about a link: a code without words in one of the languages does not compile.
 * Reports show them; rules never see them.
 */
import type {FindingArgs, LinkCode} from '../finding';

/** The link a sentence is about, as written; absent where the finding is about no link. */
export type LinkContext = {readonly target?: string};

export type Words<C extends LinkCode> = {
  /** Of the code, whatever its arguments: a heading, the title of an annotation. */
  readonly title: string;
  /** What it does to a reader, or why one should care. */
  readonly why: string;
  /** What was found, and what was expected. */
  readonly message: (args: FindingArgs[C], link: LinkContext) => string;
  /** What to do next. Where a finding has a suggestion, that stands beside it. */
  readonly remedy: (args: FindingArgs[C], link: LinkContext) => string;
};

export type FindingWords = {readonly [C in LinkCode]: Words<C>};

export type {Lang} from '../../report/lang';
