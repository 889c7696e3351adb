import {posix} from 'node:path';
import logUpdate from 'log-update';
import {CommandError, type ExitStatus} from '../../command/command-error';
import {readSite} from '../../links/site';
import {readText} from '../../links/site/directory';
import {checkSite, type SiteCheck} from '../check-site';
import {expiredFacts} from '../contracts';
import type {SyncFinding} from '../finding';
import {commandWords, type Lang} from '../messages';
import {reportOf} from '../report/report-of';
import {acceptPages} from './accept';
import {expiredFindings} from '../rules/contracts';
import {siteRulesOf, type SiteRules} from '../site-rules';
import type {SyncSettings} from '../settings';
import {badUsage, couldNotRun} from './complaint';
import {fixPages} from './fix';
import {keepPairs} from './known-pairs';
import type {Options} from './options';
import {cacheDirOf, checkSiteIs, rootOf, settingsOf} from './prepare';
import {exitStatus, print} from './print';
import type {Surroundings} from './surroundings';

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
  const {rules, knowledge} = rulesOf(root, settings, lang);
  const cacheDir = cacheDirOf(root, options);
  const kept =
    cacheDir === undefined
      ? undefined
      : keepPairs(cacheDir, [version, program, site.markdown, settings, knowledge], (error) => {
          stderr.write(`${words.cacheTrouble(error.message)}\n`);
        });
  const check = await checkSite({
    siteDir: root,
    site,
    env,
    settings,
    rules,
    ...(options.locales.length > 0 && {locales: options.locales}),
    ...(kept && {known: kept.known}),
    onProgress: progressOn(stderr, words.progress),
  });
  kept?.save();
  if (options.accept) return acceptPages(check, options, lang, around, root);

  const mended = options.fix ? await fixPages(check.findings, options, lang, around, root) : noFindings;
  const expired = settings.contracts ? expiredFindings(expiredFacts(todayIn(env))) : [];
  const findings = [...check.findings.filter((finding) => !mended.has(finding)), ...expired];
  const report = reportOf(
    {
      ...runOf(check, findings, (file) => readText(posix.join(root, file))),
      durationMs: performance.now() - start,
      version,
    },
    lang,
  );
  await print(report, options, lang, around, root);
  return exitStatus(report, options.failOn);
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

function runOf(
  {counts, sourceLanguage, languageOf}: SiteCheck,
  findings: readonly SyncFinding[],
  textOf: (file: string) => string | undefined,
) {
  return {findings, counts, sourceLanguage, languageOf, textOf};
}

/** A line that is written over, on a terminal alone. */
function progressOn(
  stream: NodeJS.WriteStream,
  say: (done: number, of: number) => string,
): (done: number, of: number) => void {
  if (!stream.isTTY) return () => undefined;
  let shown = 0;
  return (done, of) => {
    const now = performance.now();
    if (done === of) logUpdate.clear();
    else if (now - shown > 100) {
      shown = now;
      logUpdate(say(done, of));
    }
  };
}
