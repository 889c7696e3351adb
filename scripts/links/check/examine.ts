/** Every document through every rule, and after a change only those it concerns. Pure. */
import type {DocumentRule, SiteRule} from '../evidence';
import type {LinkFinding} from '../finding';
import type {LocaleId, SourceDocument} from '../model';
import {trackedIndex, type LinkIndex} from '../resolve';
import type {WebUse} from '../web/model';
import {joinLocales} from './join';

export type Rules = {readonly document: readonly DocumentRule[]; readonly site: readonly SiteRule[]};

/** What the sources say by themselves, without the web. */
export type Examination = {
  readonly findings: readonly LinkFinding[];
  readonly uses: readonly WebUse[];
  readonly links: number;
};

/** One document as one language shows it. */
type Examined = {
  readonly locale: LocaleId;
  readonly findings: readonly LinkFinding[];
  readonly uses: readonly WebUse[];
  readonly links: number;
  /** Files whose words decided: when one of them changes, this is to be done again. */
  readonly read: ReadonlySet<string>;
};

/** A site's documents examined, kept so that one more change costs only what hangs on it. */
export class Examiner {
  private readonly examined = new Map<string, Examined[]>();

  constructor(
    private index: LinkIndex,
    private readonly shown: ReadonlyMap<string, ReadonlySet<LocaleId>>,
    private readonly rules: Rules,
  ) {}

  /** @param onExamined told after each document, and waited for */
  async examineAll(onExamined?: () => Promise<void> | undefined): Promise<void> {
    for (const file of this.shown.keys()) {
      this.examine(file);
      await onExamined?.();
    }
  }

  /**
   * One document read again, the routes of all being what they were.
   *
   * @returns the files examined again
   */
  change(document: SourceDocument): string[] {
    this.index = this.index.withDocument(document);
    const concerned = [...this.examined].flatMap(([file, views]) =>
      file === document.file || views.some(({read}) => read.has(document.file)) ? [file] : [],
    );
    for (const file of concerned) this.examine(file);
    return concerned;
  }

  /** Of everything examined, whole. */
  result(): Examination {
    const views = [...this.examined.values()].flat();
    const uses = new Map<string, WebUse>();
    for (const use of views.flatMap((view) => view.uses)) {
      const {line, column} = use.link.span.start;
      // A document shown in two languages has each link once.
      uses.set(`${use.file}:${line}:${column}:${use.href}`, use);
    }
    const documents = views.flatMap(({locale, findings}) => findings.map((finding) => ({finding, locale})));
    const site = this.rules.site.flatMap((rule) => rule(this.index)).map((finding) => ({finding}));
    return {
      findings: joinLocales([...documents, ...site]),
      uses: [...uses.values()],
      links: [...this.examined.values()].reduce((sum, [first]) => sum + (first?.links ?? 0), 0),
    };
  }

  private examine(file: string): void {
    const locales = [...(this.shown.get(file) ?? [])];
    this.examined.set(
      file,
      locales.flatMap((locale) => this.examineView(file, locale) ?? []),
    );
  }

  private examineView(file: string, locale: LocaleId): Examined | undefined {
    const {index, read} = trackedIndex(this.index);
    const view = index.view(file, locale);
    if (!view) return undefined;
    return {
      locale,
      findings: this.rules.document.flatMap((rule) => rule(view, index)),
      uses: view.links.flatMap(({link, target}) =>
        target.kind === 'web' && link.syntax !== 'reference' ? [{file, link, href: target.href}] : [],
      ),
      links: view.links.length,
      read,
    };
  }
}
