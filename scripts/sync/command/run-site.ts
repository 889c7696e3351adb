import {posix} from 'node:path';
import {CommandError, type ExitStatus} from '../../command/command-error';
import {readSite} from '../../links/site';
import {readText} from '../../links/site/directory';
import {checkSite, type SiteCheck} from '../check-site';
import {expiredFacts} from '../contracts';
import type {SyncFinding} from '../finding';
import {withoutCopies} from '../judging/copies';
import {judgeOnceAsked} from '../judging/here';
import type {PairRule} from '../judging/judge';
import {judgesOnThreads} from '../judging/threads';
import {commandWords, type Lang} from '../messages';
import {reportOf} from '../report/report-of';
import {expiredFindings} from '../rules/contracts';
import {siteRulesOf, type SiteRules} from '../site-rules';
import type {SyncSettings} from '../settings';
import {acceptPages} from './accept';
import {badUsage, couldNotRun} from './complaint';
import {fixPages} from './fix';
import {keepPairs} from './known-pairs';
import type {Options} from './options';
import {cacheDirOf, checkSiteIs, rootOf, settingsOf} from './prepare';
import {exitStatus, print} from './print';
import {progressOn} from './progress';
import type {JudgeText} from './sound-fixes';
import type {Surroundings} from '../../command/surroundings';

/**
 * Checks a site; with `--accept`, takes what it says as said together instead; with `--fix`, corrects first.
 *
 * @throws CommandError in the language asked for
 */
export async function runSite(options: Options, lang: Lang, around: Surroundings): Promise<ExitStatus> {
  const start = performance.now();
  const {env, stderr, version, program} = around;
  const words = commandWords[lang];
  const root = rootOf(options, lang);
  const settings = settingsOf(root, options, lang);
  const site = readSite(root, {env});
  checkSiteIs(site, options, lang);
  const listed = {
    siteDir: root,
    site,
    settings,
    ...(options.locales.length > 0 && {locales: options.locales}),
  };
  if (options.accept) return acceptPages(listed, options, lang, around);

  const {rules, knowledge, glossary} = rulesOf(root, settings, lang);
  // Sources that are run as they are change without their name.
  const cacheDir = program.endsWith('.ts') ? undefined : cacheDirOf(root, options);
  const kept =
    cacheDir === undefined
      ? undefined
      : keepPairs(cacheDir, [version, program, site.markdown, settings, knowledge], (error) => {
          stderr.write(`${words.cacheTrouble(error.message)}\n`);
        });
  const progress = await progressOn(stderr, env, words.progress);
  const judges = judgesOnThreads(program, rules, {settings, ...(glossary !== undefined && {glossary})});
  const checkNow = (onProgress: Parameters<typeof checkSite>[0]['onProgress']): Promise<SiteCheck> =>
    checkSite({
      ...listed,
      // Contracts say which page is to say what.
      judges: settings.contracts ? judges : withoutCopies(judges),
      ...(kept && {known: kept.known}),
      ...(onProgress && {onProgress}),
    });
  const found = await checkNow(progress.show).finally(progress.end);
  const mended = options.fix
    ? await fixPages(found.findings, options, lang, around, root, judgeTexts(root, found, rules))
    : noFindings;
  // What is left stands elsewhere now.
  const check = mended.size > 0 ? await checkNow(undefined) : found;
  kept?.save();
  const expired = settings.contracts ? expiredFindings(expiredFacts(todayIn(env))) : [];
  const report = reportOf(
    {
      ...check,
      findings: [...check.findings, ...expired],
      textOf: (file) => readText(posix.join(root, file))?.replace(/^\u{feff}/u, ''),
      durationMs: performance.now() - start,
      showsNotes: options.showsNotes || options.format !== 'text',
      version,
    },
    lang,
  );
  await print(report, options, lang, around, root);
  return exitStatus(report, options.failOn);
}

/** Judges a page as it would be, one file of it having another text. */
function judgeTexts(root: string, {pages, languageOf}: SiteCheck, rules: readonly PairRule[]): JudgeText {
  const judge = judgeOnceAsked(rules);
  const textOf = (file: string): string => readText(posix.join(root, file)) ?? '';
  return async (file, text) => {
    const page = pages.find(({files}) => files.source === file || files.translation === file);
    if (!page) return undefined;
    const {source, translation} = page.files;
    const texts = {source: textOf(source), translation: textOf(translation)};
    const languages = {source: languageOf(source), translation: languageOf(translation)};
    const side = file === source ? 'source' : 'translation';
    const task = {...page, languages, texts: {...texts, [side]: text}};
    return (await judge(task)).findings;
  };
}

function todayIn(env: Surroundings['env']): string {
  return env['PASSERELLE_TODAY'] ?? new Date().toISOString().slice(0, 10);
}

function rulesOf(root: string, settings: SyncSettings, lang: Lang): SiteRules {
  try {
    return siteRulesOf(settings, (file) => {
      const text = readText(posix.join(root, file));
      if (text === undefined) throw badUsage(lang, {code: 'file-missing', args: {path: file}});
      return text;
    });
  } catch (error) {
    if (error instanceof CommandError || !(error instanceof Error)) throw error;
    throw couldNotRun(lang, {
      code: 'glossary-unreadable',
      args: {path: settings.glossary ?? '', reason: error.message},
    });
  }
}

const noFindings: ReadonlySet<SyncFinding> = new Set();
