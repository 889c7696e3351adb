/** One check of one site, from its directory to its findings: the parts, in the order in which they need each other. */
import {readFileSync} from 'node:fs';
import {posix, resolve} from 'node:path';
import {Examiner, type Rules} from './check/examine';
import {loadSite, type LoadedSite} from './check/load';
import {readOtherSources} from './check/other-sources';
import {inShard, questionsOf, type Asking} from './check/questions';
import {webUses, type Build} from './check/uses';
import type {LinkFinding} from './finding';
import {applyLists, type Ignored} from './lists';
import type {LocaleId} from './model';
import type {LinkCounts, ProgressState} from './report';
import {languageDocumentRules} from './rules/languages';
import {siteDocumentRules, siteRules} from './rules/site';
import type {Settings} from './settings';
import type {ReadOptions} from '../markdown/options';
import {readSource, type KnownDocuments} from './sources/read';
import {readersHere, readersOnThreads} from './sources/readers';
import {askAll} from './web/ask/ask-all';
import type {WebAnswer, WebQuestion, WebUse} from './web/model';

export type CheckOptions = {
  readonly siteDir: string;
  /** What `process.env` is to the site's configuration. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly settings: Settings;
  readonly tags: NonNullable<ReadOptions['tags']>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Languages to check; all, where it is absent. */
  readonly locales?: readonly LocaleId[];
  readonly shard?: {readonly index: number; readonly of: number};
  /** Names of hosts of this machine that links may lead to, beside those of the settings. */
  readonly allowHosts?: readonly string[];
  /** The build's directory, absolute. */
  readonly built?: string;
  /** Absent: nothing is said of the web. */
  readonly web?: {
    ask(question: WebQuestion): Promise<WebAnswer>;
    readonly perHost: number;
    /** True: answers come from the cache alone. */
    readonly isOffline: boolean;
  };
  readonly known?: KnownDocuments;
  /** What runs, as a path, where its threads may read: absent, all is read in this one. */
  readonly program?: string;
  /** Told often, and waited for: it may let the screen be drawn. */
  readonly onProgress?: (state: CheckProgress) => Promise<void> | undefined;
};

export type CheckProgress =
  Exclude<ProgressState, {phase: 'asking'}> | {phase: 'asking'; done: number; of: number};

export type CheckResult = {
  readonly findings: readonly LinkFinding[];
  readonly ignored: readonly Ignored[];
  readonly counts: LinkCounts;
  /** True: the web was not asked to the end. */
  readonly isInterrupted: boolean;
};

const rules: Rules = {document: [...siteDocumentRules, ...languageDocumentRules], site: siteRules};

/** Checks a site once. */
export async function checkSite(options: CheckOptions): Promise<CheckResult> {
  const check = await SiteCheck.open(options, {isKept: false});
  await check.askWeb();
  return check.result();
}

/** A site checked, and kept so that a change costs only what hangs on it. */
export class SiteCheck {
  private readonly answers = new Map<string, WebAnswer>();
  private isInterrupted = false;
  /** Loaded with the first address: many runs have none, and it takes longer than they do. */
  private judging: typeof import('./web/judge') | undefined;

  private constructor(
    private readonly options: CheckOptions,
    readonly site: LoadedSite,
    private readonly examiner: Examiner,
    private readonly build: Build | undefined,
  ) {}

  /** @param isKept false: nothing is going to {@link change} */
  static async open(options: CheckOptions, {isKept = true} = {}): Promise<SiteCheck> {
    const {siteDir, env, locales, settings, known, onProgress, tags, shard, built, allowHosts = []} = options;
    const root = resolve(siteDir).replaceAll('\\', '/');
    const readers = options.program
      ? readersOnThreads(options.program, tags, {root, tags: settings.tags})
      : readersHere(root, tags);
    const site = await loadSite({
      siteDir,
      env,
      allowHosts: [...settings.allowHosts, ...allowHosts],
      ...(locales && {locales}),
      readOthers: (root, own) => readOtherSources(root, own, {tags, sources: settings.sources}),
      reading: {
        readers,
        ...(known && {known}),
        onRead: (done, of) => onProgress?.({phase: 'reading', done, of}),
      },
    }).finally(() => readers.close());
    // Documents are dealt out by name; what is said of the whole site, the first shard says.
    const isOurs = (file: string): boolean => !shard || inShard(file, shard);
    const own = shard && shard.index > 1 ? {...rules, site: []} : rules;
    const examiner = new Examiner(site.index, site.shown, own, isOurs, isKept);
    await examiner.examineAll(() => onProgress?.({phase: 'checking'}));
    const build =
      built === undefined || (shard && shard.index > 1)
        ? undefined
        : await openBuild(built, site, onProgress);
    return new SiteCheck(options, site, examiner, build);
  }

  /**
   * Asks what no earlier call has asked.
   *
   * @returns the number of addresses asked
   */
  async askWeb(): Promise<number> {
    const {web, onProgress} = this.options;
    if (!web) return 0;
    const {asking} = this.asking(this.examiner.result().uses);
    const questions = asking.questions.filter(({url, fragments}) => {
      const page = this.answers.get(url)?.observation;
      return !page || (fragments.length > 0 && page.kind === 'answered' && !page.page);
    });
    if (questions.length > 0) this.judging ??= await import('./web/judge');
    let done = 0;
    const answered = await askAll(questions, web, {
      perHost: web.perHost,
      onAnswer: async (answer, {url}) => {
        this.answers.set(url, answer);
        done += 1;
        await onProgress?.({phase: 'asking', done, of: questions.length});
      },
    });
    this.isInterrupted = answered < questions.length;
    return answered;
  }

  /**
   * One file was written.
   *
   * @returns false if that changes more than the file: addresses, or which files there are; open the site again
   */
  async change(file: string): Promise<boolean> {
    const source = this.site.sources.get(file);
    const before = this.examiner.index.document(file);
    const {known, tags} = this.options;
    const {root} = this.site;
    const reading = {readers: readersHere(root, tags), ...(known && {known})};
    const after = source && (await readSource(root, source, reading));
    if (!before || !after) return false;
    if (JSON.stringify(before.frontMatter) !== JSON.stringify(after.frontMatter)) return false;
    this.examiner.change(after);
    return true;
  }

  result(): CheckResult {
    const {settings, today, web, locales, shard} = this.options;
    const {index} = this.examiner;
    const {findings, links, uses} = this.examiner.result();
    const {asking, uses: all} = this.asking(uses);
    const answered = asking.questions.flatMap((question) => {
      const answer = this.answers.get(question.url);
      if (!answer || !this.judging) return [];
      const {judge, placeFindings} = this.judging;
      return placeFindings(judge(question, answer), asking.usesOf.get(question.url) ?? []);
    });
    const built = this.build?.findings(index, findings) ?? [];
    const files = [...this.site.documents.keys()];
    const listed = applyLists(
      [...findings, ...built, ...answered],
      {ignore: settings.ignore, expect: settings.expect, file: settings.file ?? 'check-links.json'},
      {
        today,
        isOffline: web?.isOffline ?? true,
        isPartial: locales !== undefined || shard !== undefined || this.isInterrupted,
        documents: files.flatMap((file) => index.document(file) ?? []),
        textOf: (file) => readFileSync(posix.join(this.site.root, file), 'utf8'),
        webTargets: [...new Set(all.map(({link}) => link.target))],
      },
    );
    const asked = [...this.answers.values()].filter(({fromCache}) => !fromCache);
    return {
      ...listed,
      counts: {
        files: shard ? files.filter((file) => inShard(file, shard)).length : files.length,
        links,
        addresses: asking.questions.length,
        requests: asked.reduce((sum, {requests}) => sum + requests, 0),
      },
      isInterrupted: this.isInterrupted,
    };
  }

  /** Addresses of a host are asked by one shard, whichever documents lead there. */
  private asking(sources: readonly WebUse[]): {readonly asking: Asking; readonly uses: readonly WebUse[]} {
    const {shard} = this.options;
    const uses = webUses(sources, this.build);
    const asking = questionsOf(uses);
    if (!shard) return {asking, uses};
    const questions = asking.questions.filter(({url}) => inShard(new URL(url).host, shard));
    return {asking: {...asking, questions}, uses};
  }
}

/** What reads HTML is loaded for a build alone. */
async function openBuild(
  dir: string,
  {site, root}: LoadedSite,
  onProgress: CheckOptions['onProgress'],
): Promise<Build> {
  const {checkBuilt, readBuilt, webLinksOf} = await import('./built');
  const built = await readBuilt(dir, site, (done, of) => onProgress?.({phase: 'built', done, of}));
  return {
    dir: posix.relative(root, resolve(dir)),
    webLinks: webLinksOf(built),
    findings: (index, known) => checkBuilt(built, index, known),
  };
}
