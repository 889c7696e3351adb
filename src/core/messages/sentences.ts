/**
 * The closed form of every sentence about findings and errors: a code without words in one of the languages does
 * not compile. Portal labels in them are Microsoft's own, in that language.
 */
import type {ScopeState} from '../checks/compare-scopes';
import type {FindingArgs, FindingCode, StepStatus} from '../checks/finding';
import type {ToolErrorCode} from '../checks/tool-error';
import type {CodeOf, ErrorCode, Family} from '../diagnosis/catalogue';
import type {CauseFamily, CauseOf} from '../diagnosis/causes';
import type {
  Place,
  Support,
  SupportItem,
  UndoKind,
  WaitReason,
  refusalRoles,
} from '../diagnosis/causes/cause-facts';
import type {Confidence, MaskedKind, ReasonArgs, ReasonCode, Speaker} from '../diagnosis/diagnosis';
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

export type CauseTitles = Readonly<Record<Cause, string>>;

export type CauseSentence = {
  readonly happened: string;
  /** How to tell it from what it is confused with. */
  readonly tell: string;
  /** What to do, one instruction each, in order. */
  readonly steps: readonly string[];
  readonly undo: string;
  /** When to stop trying, and whom to ask. */
  readonly stop: string;
};

export type CauseFamilySentences<F extends CauseFamily> = Readonly<Record<CauseOf<F>, CauseSentence>>;
export type CauseSentences = Readonly<Record<Cause, CauseSentence>>;

/** What a diagnosis says besides its causes. */
export type DiagnosisWords = {
  readonly confidences: Readonly<Record<Confidence, string>>;
  /** Why a cause stands where it stands: one sentence each. */
  readonly reasons: {readonly [C in ReasonCode]: (args: ReasonArgs[C]) => string};
  /** Names of roles that no guide's step needs; the others are in the contracts. */
  readonly roles: Readonly<Record<(typeof refusalRoles)[number], string>>;
  /** What a link to the place is called. */
  readonly places: Readonly<Record<Place, string>>;
  /** Whether time mends it; in minutes. */
  readonly waiting: Readonly<Record<WaitReason, (usual: number, longest: number) => string>>;
  readonly undoKinds: Readonly<Record<UndoKind, string>>;
  readonly supports: Readonly<Record<Support, string>>;
  readonly supportItems: Readonly<Record<SupportItem, string>>;
  readonly speakers: Readonly<Record<Speaker, string>>;
  /** What was wiped from a text: “2 passwords”. */
  readonly masked: Readonly<Record<MaskedKind, (count: number) => string>>;
};

/** What every check needs. Sentences about errors and causes are apart, because few readers need them. */
export type Sentences = {
  readonly findings: FindingSentences;
  readonly toolErrors: Readonly<Record<ToolErrorCode, ToolErrorSentence>>;
  /** Who must act, as the subject of no sentence: `An administrator of your tenant`. */
  readonly actors: Readonly<Record<Actor, string>>;
  readonly stepStatuses: Readonly<Record<StepStatus, string>>;
  readonly scopeStates: Readonly<Record<ScopeState, string>>;
};
