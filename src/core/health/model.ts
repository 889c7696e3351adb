/**
 * What the docs health page shows, as plain data in one language. `scripts/health` gathers it while the site is built;
 * the page counts and judges with the functions beside this file.
 */
import type {Subject} from '../contracts/freshness';
import type {CheckKind, Provenance} from '../contracts/schema';

/** A report, or why there is none. `pending`: the preview gathers it while the page can be read already. */
export type Part<T> =
  | ({readonly state: 'made'} & T)
  | {readonly state: 'pending'}
  | {readonly state: 'failed'; readonly reason: string};

export type HealthReport = {
  readonly gatheredOn: Day;
  readonly guides: readonly GuideHealth[];
  readonly facts: FactsHealth;
  readonly links: Part<LinksHealth>;
  readonly sync: Part<SyncHealth>;
};

/** A calendar day: ISO, and as the page's language writes it. */
export type Day = {readonly iso: string; readonly words: string};

/** The last days on which facts count as current (ISO), each with how many facts have it; the earliest first. */
export type Limits = readonly (readonly [limit: string, count: number])[];

/** How many findings of each severity. */
export type Tally = {readonly errors: number; readonly warnings: number; readonly notes: number};

export type GuideHealth = {
  readonly id: string;
  readonly title: string;
  /** Inside the site, without its base URL. */
  readonly href: string;
  readonly steps: readonly StepHealth[];
  /** Of the steps that everybody takes. */
  readonly minutes: number;
  readonly limits: Limits;
  /** When the newest and the oldest of its facts were read. Absent where it has none. */
  readonly read?: {readonly newest: Day; readonly oldest: Day; readonly due: Day};
  readonly sources: readonly SourceHealth[];
};

export type StepHealth = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly check: CheckKind;
  readonly minutes: number;
  readonly required: boolean;
};

export type SourceHealth = {
  readonly title: string;
  readonly url: string;
  readonly read: Day;
  readonly limit: Day;
};

export type FactsHealth = {
  readonly limits: Limits;
  readonly bySubject: readonly SubjectHealth[];
  /** What facts rest on, the surest first. */
  readonly byStatus: readonly {readonly status: Provenance['status']; readonly count: number}[];
  /** Facts that one file has and that are due on one day, the earliest first; not all of them. */
  readonly due: readonly DueGroup[];
};

export type SubjectHealth = {
  readonly about: Subject;
  /** How long a reading counts. */
  readonly days: number;
  readonly limits: Limits;
  readonly oldest: Day;
  readonly first: Day;
};

export type DueGroup = {
  /** A contract's id, or the catalogue that has them. */
  readonly owner: string;
  /** Of the guide, where the owner is its contract. */
  readonly title?: string;
  /** Of some of them. */
  readonly ids: readonly string[];
  readonly count: number;
  readonly read: Day;
  readonly limit: Day;
};

/** What a check found, in words. */
export type Found = {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  /** The kind of thing, in a few words. */
  readonly title: string;
  readonly message: string;
  /** What to do next. */
  readonly remedy?: string;
  /** From the site directory. */
  readonly file?: string;
  readonly line?: number;
  /** The link as written. */
  readonly target?: string;
};

export type Kind = {
  readonly code: string;
  readonly title: string;
  readonly severity: Found['severity'];
  readonly count: number;
};

/** Findings of one sort, counted. */
export type Findings = {
  readonly tally: Tally;
  /** The most serious first, then the most frequent. */
  readonly kinds: readonly Kind[];
  /** The most serious, not all of them. */
  readonly first: readonly Found[];
};

export type LinksHealth = {
  readonly counts: {readonly files: number; readonly links: number};
  /** Inside the site. */
  readonly own: Findings;
  /** Files in which something was found, of the site or of the web. */
  readonly byFile: Readonly<Record<string, Tally>>;
  readonly web: WebHealth;
};

export type WebHealth = Findings & {
  /** Of the web, each once. */
  readonly addresses: number;
  /** Of these: asked some day, by what is kept on this machine. */
  readonly asked: number;
  readonly fine: number;
  readonly unsure: number;
  readonly broken: number;
  /** The oldest and the newest answer. Absent where nothing was asked. */
  readonly answers?: {readonly oldest: Day; readonly newest: Day};
};

export const families = [
  'pairs',
  'structure',
  'facts',
  'meaning',
  'contracts',
  'freshness',
  'terms',
] as const;

/** What a finding between the languages is about. */
export type Family = (typeof families)[number];

export type SyncHealth = Findings & {
  readonly sections: number;
  /** Sections whose two languages a writer accepted as saying the same, and of which neither has changed since. */
  readonly accepted: number;
  readonly byFamily: readonly {readonly family: Family; readonly tally: Tally}[];
  readonly pages: readonly PageHealth[];
  /** Files that one language lacks, or that translate nothing. */
  readonly unpaired: readonly string[];
  readonly unverified: readonly UnverifiedLabel[];
};

export type PageHealth = {
  /** From the site directory. */
  readonly files: {readonly en: string; readonly fr: string};
  /** In the page's language. */
  readonly title: string;
  readonly href: string;
  readonly sections: number;
  readonly accepted: number;
  /** Words that stand in the page's file: what tags put there is not counted. */
  readonly words: {readonly en: number; readonly fr: number};
  readonly hasDrifted: boolean;
  readonly tally: Tally;
};

/** A French label that nobody has seen in the product. */
export type UnverifiedLabel = {readonly en: string; readonly fr: string; readonly pages: number};
