/**
 * The closed form of every sentence about findings and errors: a code without words in one of the languages does
 * not compile. Portal labels in them are Microsoft's own, in that language.
 */
import type {ScopeState} from '../checks/compare-scopes';
import type {FindingArgs, FindingCode, StepStatus} from '../checks/finding';
import type {ToolErrorCode} from '../checks/tool-error';
import type {CodeOf, ErrorCode, Family} from '../diagnosis/catalogue';
import type {Actor, Cause} from '../diagnosis/explanation';

/** Whose guide is being followed, as names: `Codat`, `Dynamics 365 Business Central`. */
export type ReaderContext = {readonly vendor: string; readonly product: string};

export type FindingSentence = {
  readonly title: string;
  readonly found: string;
  readonly expected: string;
  readonly next: string;
};

export type FindingSentences = {
  readonly [C in FindingCode]: (args: FindingArgs[C], context: ReaderContext) => FindingSentence;
};

export type ToolErrorSentence = {readonly title: string; readonly next: string};

export type ErrorSentence = {readonly happened: string; readonly cause: string; readonly next: string};

export type FamilySentences<F extends Family> = Readonly<Record<CodeOf<F>, ErrorSentence>>;
export type ErrorSentences = Readonly<Record<ErrorCode, ErrorSentence>>;

/** A few words for each cause: a heading, an entry of a list. */
export type CauseWords = Readonly<Record<Cause, string>>;

/** What every check needs. Sentences about errors and causes are apart, because few readers need them. */
export type Sentences = {
  readonly findings: FindingSentences;
  readonly toolErrors: Readonly<Record<ToolErrorCode, ToolErrorSentence>>;
  /** Who must act, as the subject of no sentence: `An administrator of your tenant`. */
  readonly actors: Readonly<Record<Actor, string>>;
  readonly stepStatuses: Readonly<Record<StepStatus, string>>;
  readonly scopeStates: Readonly<Record<ScopeState, string>>;
};
