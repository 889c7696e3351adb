/**
 * What the sync checker finds: a state of the world, a code and plain arguments. Words live in `messages`, in each
 * language; a code added here does not compile until both have them.
 */
import type {FactKind, Position, Range} from './model';

/** An `error` is a difference, a `warning` is probably one, a `note` is advice. */
export type Severity = 'error' | 'warning' | 'note';

/** Each code fixes the shape of its own arguments, all plain: they are spread into the JSON report. */
export type SyncArgs = PairArgs &
  StructureArgs &
  FactArgs &
  MeaningArgs &
  ContractArgs &
  FreshnessArgs &
  TermArgs;

type None = object;

/** What exists in one language only. */
export type PairArgs = {
  'source-not-readable': {readonly reason: string};
  /** Two pages that this program itself could not compare: `reason` is what its parts said. */
  'pair-not-compared': {readonly reason: string};
  /** Readers of the other language get the default one in silence: `expected` is the file that would end this. */
  'page-missing': {readonly expected: string};
  /** A translation of nothing: `expected` is the source it would have. */
  'page-orphan': {readonly expected: string};
  'partial-missing': {readonly expected: string};
  'partial-orphan': {readonly expected: string};
  /** A string of the interface: of a sidebar, the theme, a widget; `key` as in its JSON file. */
  'string-missing': {readonly key: string; readonly words: string};
  'string-orphan': {readonly key: string; readonly words: string};
  /** What the string is to be filled in by: placeholders as written, empty for none. */
  'string-placeholders-differ': {readonly key: string; readonly missing: string; readonly extra: string};
  /** Forms for one and for several: `expected` is how many the translation's language has. */
  'string-forms-differ': {readonly key: string; readonly expected: number; readonly found: number};
};

/** `side` is the language that has less, or is not as the source is. Values are shown as written. */
export type StructureArgs = {
  'section-missing': {readonly title: string};
  'section-extra': {readonly title: string};
  'section-moved': {readonly title: string; readonly after: string};
  'heading-id-differs': {readonly expected: string; readonly found: string};
  /** Links to this section break in one language: its id comes from words that were translated. */
  'heading-id-missing': {readonly expected: string};
  'heading-level-differs': {readonly expected: number; readonly found: number};
  /** `kind` of a block that one side lacks. `words` begins what it says. */
  'block-missing': {readonly kind: BlockName; readonly words: string};
  'block-extra': {readonly kind: BlockName; readonly words: string};
  'block-moved': {readonly kind: BlockName; readonly words: string};
  'list-kind-differs': {readonly expected: 'numbered' | 'bulleted'; readonly found: 'numbered' | 'bulleted'};
  'list-length-differs': {
    readonly expected: number;
    readonly found: number;
    readonly kind: 'numbered' | 'bulleted';
  };
  'steps-in-other-order': {readonly expected: number; readonly found: number};
  'table-shape-differs': {
    readonly expectedRows: number;
    readonly expectedColumns: number;
    readonly foundRows: number;
    readonly foundColumns: number;
  };
  'admonition-kind-differs': {readonly expected: string; readonly found: string};
  'code-differs': {readonly expected: string; readonly found: string};
  'code-language-differs': {readonly expected: string; readonly found: string};
  'image-differs': {readonly expected: string; readonly found: string};
  /** A tag with other props, or with none of its name on the other side. */
  'tag-missing': {readonly tag: string};
  'tag-extra': {readonly tag: string};
  'tag-props-differ': {
    readonly tag: string;
    readonly prop: string;
    readonly expected: string;
    readonly found: string;
  };
};

export type BlockName =
  | 'paragraph'
  | 'numbered-list'
  | 'bulleted-list'
  | 'list-item'
  | 'table'
  | 'code'
  | 'admonition'
  | 'quote'
  | 'image'
  | 'footnote'
  | 'tag'
  | 'heading'
  | 'rule'
  | 'expression';

export type FactArgs = {
  'fact-missing': {readonly kind: FactKind; readonly expected: string};
  'fact-extra': {readonly kind: FactKind; readonly found: string};
  'fact-differs': {readonly kind: FactKind; readonly expected: string; readonly found: string};
  /** The same facts, but not in the same steps, rows or cells. */
  'facts-in-other-order': {readonly kind: FactKind; readonly expected: string; readonly found: string};
};

/** Less certain: sentences are compared where they align. `expected` and `found` are the words that decide. */
export type MeaningArgs = {
  'negation-differs': {readonly expected: string; readonly found: string};
  'obligation-differs': {readonly expected: string; readonly found: string};
  /** Much less is said: lengths in characters. */
  'text-much-shorter': {readonly expected: number; readonly found: number};
  /** A sentence of the translation in the source's language: `found` begins it. */
  'left-untranslated': {readonly found: string};
};

export type ContractArgs = {
  /** Written out in prose though a contract owns it: `tag` shows it. */
  'contract-literal': {readonly value: string; readonly owner: string; readonly tag: string};
  'tag-id-unknown': {
    readonly tag: string;
    readonly prop: string;
    readonly id: string;
    readonly nearest?: string;
  };
  'step-without-section': {readonly contract: string; readonly step: string};
  'section-without-step': {readonly contract: string; readonly id: string};
  'steps-in-contract-order': {readonly contract: string; readonly expected: string; readonly found: string};
  'label-unknown': {readonly words: string; readonly nearest?: string};
  'label-unverified': {readonly label: string; readonly words: string};
  'fact-expired': {readonly owner: string; readonly verifiedOn: string; readonly limit: string};
};

export type FreshnessArgs = {
  /** `before` and `after` are what changed, as words; empty where a whole section came or went. */
  'source-changed-alone': {readonly before: string; readonly after: string};
  'translation-changed-alone': {readonly before: string; readonly after: string};
  /** Nobody has accepted the two together yet. */
  'section-not-accepted': None;
  /** The lock file names what is gone. */
  'accepted-section-gone': {readonly key: string};
  'accepted-page-gone': None;
  'lock-not-readable': {readonly reason: LockFault};
};

/** What keeps a line of the lock file from being used. */
export type LockFault = 'conflict' | 'not-json' | 'not-a-section' | 'key-twice' | 'other-version';

export type TermArgs = {
  /** The source says `source`; the glossary's word for it is `expected`. */
  'term-not-used': {readonly source: string; readonly expected: string};
  'term-rejected': {readonly found: string; readonly expected: string};
  /** A page of Microsoft's in the source's language: `found` and `expected` as its addresses write languages. */
  'link-locale': {readonly found: string; readonly expected: string; readonly url: string};
  typography: {readonly found: string; readonly expected: string; readonly rule: string};
};

export type SyncCode = keyof SyncArgs;

/**
 * Where, in one file; lines and columns are worked out when it is reported. `position` is for a file whose text is not
 * known: there is nothing to count in.
 */
export type FilePlace = {readonly file: string; readonly range?: Range; readonly position?: Position};

export type SyncFinding<C extends SyncCode = SyncCode> = {
  [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly args: SyncArgs[K];
    /** Key of the section: of the source's, if it has one. */
    readonly section?: string;
    /** Its id, where one is written out; worked out when all findings are there. */
    readonly sectionId?: string;
    /** Its title in the source's language, for people. */
    readonly sectionTitle?: string;
    /** Where somebody has to write: the translation, mostly. */
    readonly at: FilePlace;
    /** What it is compared with, in the other language. */
    readonly beside?: FilePlace;
    /** Replaces `range` of `at.file`; absent where a person has to decide. */
    readonly fix?: {readonly range: Range; readonly to: string};
  };
}[C];
