import {posix, resolve} from 'node:path';
import type {ExitStatus} from '../../command/command-error';
import type {Report} from '../../report/model';
import {checkSite, type CheckOptions, type CheckResult} from '../check';
import type {LinkFinding} from '../finding';
import {commandWords, type Lang} from '../messages';
import {createProgress, defaultFailOn, exitStatus, reportOf} from '../report';
import {registeredTags} from '../settings';
import {readSite} from '../site';
import {readText} from '../site/directory';
import {fixLinks} from './fix';
import {keepDocuments} from './known-documents';
import type {Options} from './options';
import {painter} from './paint';
import {cacheDirOf, checkDirectories, checkSiteIs, settingsOf} from './prepare';
import {print} from './print';
import type {Surroundings} from './surroundings';
import {watchSite} from './watch';
import {openWeb} from './web';

/** Checks a site, or goes on checking it.
 *
 * @throws CommandError in the language asked for
 */
export async function runCheck(options: Options, lang: Lang, around: Surroundings): Promise<ExitStatus> {
  const {env, stderr, signal, version} = around;
  const words = commandWords[lang];
  checkDirectories(options, lang);
  const root = resolve(options.siteDir).replaceAll('\\', '/');
  const today = env['PASSERELLE_TODAY'] ?? new Date().toISOString().slice(0, 10);
  const settings = settingsOf(root, options, lang, today);
  const site = readSite(root, {env});
  checkSiteIs(site, options, lang);
  const warn = (text: string): void => void stderr.write(`${text}\n`);

  const {tags, key} = registeredTags(settings, (path) => readText(posix.join(root, path)));
  const cacheDir = cacheDirOf(root, options);
  const onTrouble = once((error: Error) => warn(words.cacheTrouble(error.message)));
  const kept =
    cacheDir === undefined
      ? undefined
      : keepDocuments(cacheDir, [version, site.markdown, site.instances, settings.sources, key], onTrouble);
  const progress = createProgress({
    stream: stderr,
    lang,
    isTerminal: stderr.isTTY,
    env,
    now: () => performance.now(),
  });
  const paint = painter(progress, () => performance.now());
  const web =
    options.web === 'none'
      ? undefined
      : await openWeb({
          isOffline: options.web === 'cache-only',
          ...(cacheDir !== undefined && {cacheDir}),
          ...(options.maxAge !== undefined && {maxAge: options.maxAge}),
          allowHosts: options.allowHosts,
          settings,
          env,
          version,
          onEvent: paint.onEvent,
          onCacheTrouble: onTrouble,
          onHeaderMissing: (missing) => warn(words.headerMissing(missing)),
        });
  const stop = (): void => void web?.close();
  signal.addEventListener('abort', stop, {once: true});
  const checking: CheckOptions = {
    siteDir: root,
    env,
    settings,
    tags,
    today,
    allowHosts: options.allowHosts,
    ...(options.locales.length > 0 && {locales: options.locales}),
    ...(options.shard && {shard: options.shard}),
    ...(options.built !== undefined && {built: resolve(options.built)}),
    ...(web && {web}),
    ...(kept && {known: kept.known}),
    onProgress: paint.onProgress,
  };
  const start = performance.now();
  const report = (result: CheckResult, findings: readonly LinkFinding[], durationMs: number): Report =>
    reportOf(
      {
        findings,
        counts: result.counts,
        durationMs,
        version,
        failOn,
        ...(options.shard && {shard: options.shard}),
      },
      lang,
    );
  const failOn = options.failOn ?? defaultFailOn(env);
  try {
    if (options.watch) {
      warn(words.watching);
      await watchSite(checking, {
        now: () => performance.now(),
        signal,
        ...(cacheDir !== undefined && {cacheDir}),
        onResult: (result, durationMs) => {
          progress.around(() => {
            print(report(result, result.findings, durationMs), options, lang, around, root);
            warn(words.checkedIn(Math.round(durationMs)));
          });
        },
      });
      return 0;
    }
    const result = await checkSite(checking);
    progress.stop();
    const mended = options.fix
      ? await fixLinks(root, result.findings, {
          lang,
          asks: !options.yes && around.stdin.isTTY && stderr.isTTY,
          input: around.stdin,
          output: stderr,
        })
      : new Set<LinkFinding>();
    const left = result.findings.filter((finding) => !mended.has(finding));
    print(report(result, left, performance.now() - start), options, lang, around, root);
    if (result.isInterrupted) warn(words.interrupted);
    return result.isInterrupted ? 3 : exitStatus(left, failOn);
  } finally {
    progress.stop();
    signal.removeEventListener('abort', stop);
    await kept?.save();
    await web?.close();
  }
}

/** The same trouble with one cache is told once, though two of its parts meet it. */
function once(tell: (error: Error) => void): (error: Error) => void {
  let isTold = false;
  return (error) => {
    if (!isTold) tell(error);
    isTold = true;
  };
}
