/** The report of what both languages say: per page, per kind of finding, and what writers accepted. */
import {findingsOf, tallyOf} from './findings';
import {
  families,
  type Family,
  type Found,
  type PageHealth,
  type SyncHealth,
  type UnverifiedLabel,
} from './model';

export type FoundInSync = Found & {
  readonly family: Family;
  /** Key of the section; empty before the first heading. Undefined: of no section. */
  readonly section?: string;
};

export type SyncEvidence = {
  readonly pages: readonly ComparedPage[];
  readonly findings: readonly FoundInSync[];
  /** Unverified French labels, each with the files that show it. */
  readonly labels: readonly {readonly en: string; readonly fr: string; readonly files: readonly string[]}[];
};

export type ComparedPage = {
  /** The two files. */
  readonly files: readonly [source: string, translation: string];
  readonly title: string;
  readonly href: string;
  readonly sections: number;
  /** Sections that the lock has. */
  readonly accepted: number;
  readonly words: PageHealth['words'];
};

/** What makes no drift: advice, looks, and what concerns one language alone. */
const driftless: ReadonlySet<Family> = new Set(['terms', 'contracts', 'pairs']);

export function syncHealth({pages, findings, labels}: SyncEvidence): SyncHealth {
  const shown = pages.map((page) => pageHealth(page, findings));
  const sum = (of: (page: PageHealth) => number) => shown.reduce((total, page) => total + of(page), 0);
  return {
    ...findingsOf(findings),
    sections: sum(({sections}) => sections),
    accepted: sum(({accepted}) => accepted),
    byFamily: families.map((family) => ({
      family,
      tally: tallyOf(findings.filter((finding) => finding.family === family)),
    })),
    pages: shown,
    unpaired: [
      ...new Set(
        findings.flatMap(({family, severity, file}) =>
          family === 'pairs' && severity !== 'note' && file !== undefined ? [file] : [],
        ),
      ),
    ],
    unverified: labels.map(({en, fr, files}): UnverifiedLabel => ({en, fr, pages: files.length})),
  };
}

function pageHealth(
  {files, title, href, sections, accepted, words}: ComparedPage,
  findings: readonly FoundInSync[],
): PageHealth {
  const own = findings.filter(({file}) => file !== undefined && files.includes(file));
  const changed = new Set(own.filter(({family}) => family === 'freshness').map(({section = ''}) => section));
  const [en, fr] = files;
  return {
    files: {en, fr},
    title,
    href,
    sections,
    // What changed since it was accepted no longer is; what was never accepted is in no lock.
    accepted: Math.max(0, Math.min(accepted, sections - changed.size)),
    words,
    hasDrifted: own.some(({severity, family}) => severity !== 'note' && !driftless.has(family)),
    tally: tallyOf(own),
  };
}
