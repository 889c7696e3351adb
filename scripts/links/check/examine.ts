/** Every document through every rule, and after a change only those it concerns. Pure. */
import type {DocumentRule, DocumentView, SiteRule} from '../evidence';
import type {LinkFinding} from '../finding';
import type {LocaleId, SourceDocument} from '../model';
import {Dependents, facetsChanged, trackedIndex, type LinkIndex} from '../resolve';
import type {WebUse} from '../web/model';
import {joinLocales} from './join';

export type Rules = {readonly document: readonly DocumentRule[]; readonly site: readonly SiteRule[]};

/** What the sources say by themselves, without the web. */
export type Examination = {
  readonly findings: readonly LinkFinding[];
  readonly uses: readonly WebUse[];
  readonly links: number;
};

/** One document as one language shows it, examined. */
type Run = {
  readonly file: string;
  readonly locale: LocaleId;
  readonly findings: readonly LinkFinding[];
  readonly uses: readonly WebUse[];
  readonly links: number;
};

/** A site's documents examined, kept so that one more change costs only what hangs on it. */
export class Examiner {
  private readonly runs = new Map<string, Run>();
  private readonly dependents = new Dependents();

  constructor(
    private current: LinkIndex,
    private readonly shown: ReadonlyMap<string, ReadonlySet<LocaleId>>,
    private readonly rules: Rules,
    /** Of other documents nothing is said; what they lead to on the web still counts. */
    private readonly isOurs: (file: string) => boolean = () => true,
    /** False: nothing is going to change, and nobody notes what hangs on what; a change examines all again. */
    private readonly isKept = true,
  ) {}

  /** As it is after all changes. */
  get index(): LinkIndex {
    return this.current;
  }

  /** @param onExamined told after each document, and waited for */
  async examineAll(onExamined?: () => Promise<void> | undefined): Promise<void> {
    for (const [file, locales] of this.shown) {
      for (const locale of locales) this.examine(file, locale);
      await onExamined?.();
    }
  }

  /**
   * One document read again, the routes of all being what they were.
   *
   * @returns the number of runs of the rules that were done again
   */
  change(document: SourceDocument): number {
    const {file} = document;
    const facets = this.isKept ? facetsChanged(this.current.document(file), document) : 'all';
    this.current = this.current.withDocument(document);
    const concerned = new Set(facets === 'all' ? this.runs.keys() : this.dependents.of(file, facets));
    for (const locale of this.shown.get(file) ?? []) concerned.add(nameOf(file, locale));
    for (const name of concerned) {
      const run = this.runs.get(name);
      if (run) this.examine(run.file, run.locale);
    }
    return concerned.size;
  }

  /** Of everything examined, whole. */
  result(): Examination {
    const uses = new Map<string, WebUse>();
    const found: {finding: LinkFinding; locale?: LocaleId}[] = [];
    const links = new Map<string, number>();
    for (const run of this.runs.values()) {
      for (const finding of run.findings) found.push({finding, locale: run.locale});
      for (const use of run.uses) uses.set(placeOf(use), use);
      links.set(run.file, run.links);
    }
    for (const rule of this.rules.site) for (const finding of rule(this.current)) found.push({finding});
    return {
      findings: joinLocales(found),
      uses: [...uses.values()],
      links: [...links.values()].reduce((sum, count) => sum + count, 0),
    };
  }

  private examine(file: string, locale: LocaleId): void {
    const tracked = this.isKept ? trackedIndex(this.current, file) : undefined;
    const index = tracked?.index ?? this.current;
    const view = index.view(file, locale);
    const name = nameOf(file, locale);
    this.runs.set(name, {
      file,
      locale,
      findings: view && this.isOurs(file) ? this.rules.document.flatMap((rule) => rule(view, index)) : [],
      uses: view ? usesIn(file, view) : [],
      links: this.isOurs(file) ? (view?.links.length ?? 0) : 0,
    });
    if (tracked) this.dependents.record(name, tracked.consulted);
  }
}

/** Most links lead to no other site: nothing is made for those. */
function usesIn(file: string, {links}: DocumentView): WebUse[] {
  const uses: WebUse[] = [];
  for (const {link, target} of links)
    if (target.kind === 'web' && link.syntax !== 'reference') uses.push({file, link, href: target.href});
  return uses;
}

function nameOf(file: string, locale: LocaleId): string {
  return `${locale}:${file}`;
}

/** A document shown in two languages has each of its links once. */
function placeOf({file, link, href}: WebUse): string {
  return `${file}:${link.span.start.line}:${link.span.start.column}:${href}`;
}
