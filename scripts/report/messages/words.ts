import type {Severity} from '../model';

/** The words that formats put around findings, whatever was checked. */
export type ReportWords = {
  readonly severity: Readonly<Record<Severity, string>>;
  /** `3 errors`, with the number. */
  readonly severityCount: Readonly<Record<Severity, (count: number) => string>>;
  /** Before what to write instead. */
  readonly instead: string;
  /** Before what to do next. */
  readonly next: string;
  readonly nothingFound: string;
  /** The same finding at so many places. */
  readonly places: (count: number) => string;
  readonly more: (count: number) => string;
  readonly inThisRun: (duration: string) => string;
  /** Errors that do not make the run fail. */
  readonly advisory: (count: number) => string;
  readonly withoutFile: string;
  readonly rest: (count: number) => string;
  readonly checked: string;
  readonly page: PageWords;
};

/** Headings and captions of the pages that reports become. */
export type PageWords = {
  readonly title: string;
  readonly bySeverity: string;
  readonly byCode: string;
  readonly byFile: string;
  readonly findings: string;
  readonly count: string;
  readonly place: string;
  readonly found: string;
  readonly toDo: string;
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly why: string;
  readonly share: string;
  /** A chart in one sentence, for who cannot see it. */
  readonly chart: (parts: string) => string;
};
