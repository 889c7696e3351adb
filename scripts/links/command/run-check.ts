import type {ExitStatus} from '../../command/command-error';
import type {Report} from '../../report/model';
import {checkSite, type CheckResult} from '../check';
import type {LinkFinding} from '../finding';
import {commandWords, type Lang} from '../messages';
import {defaultFailOn, exitStatus, reportOf} from '../report';
import {begin, type Begun} from './begin';
import type {Options} from './options';
import {printerOf} from './print';
import type {Surroundings} from './surroundings';

/**
 * Checks a site once, or goes on checking it.
 *
 * @throws CommandError in the language asked for
 */
export async function runCheck(options: Options, lang: Lang, around: Surroundings): Promise<ExitStatus> {
  const begun = await begin(options, lang, around);
  const failOn = options.failOn ?? defaultFailOn(around.env);
  const {version} = around;
  const print = await printerOf(options, lang, around, begun.root, failOn);
  const shard = options.shard && {shard: options.shard};
  const show = ({counts}: CheckResult, findings: readonly LinkFinding[], durationMs: number): void => {
    const report: Report = reportOf({findings, counts, durationMs, version, failOn, ...shard}, lang);
    print(report);
  };
  try {
    if (options.watch) {
      await keepWatch(begun, lang, around, show);
      return 0;
    }
    const start = performance.now();
    const result = await checkSite(begun.checking);
    begun.progress.stop();
    const mended = options.fix ? await mend(result.findings, options, lang, around, begun.root) : noFindings;
    const left = result.findings.filter((finding) => !mended.has(finding));
    show(result, left, performance.now() - start);
    if (result.isInterrupted) around.stderr.write(`${commandWords[lang].interrupted}\n`);
    return result.isInterrupted ? 3 : exitStatus(left, failOn);
  } finally {
    await begun.close();
  }
}

const noFindings: ReadonlySet<LinkFinding> = new Set();

async function keepWatch(
  {checking, progress, cacheDir}: Begun,
  lang: Lang,
  {stderr, signal}: Surroundings,
  show: (result: CheckResult, findings: readonly LinkFinding[], durationMs: number) => void,
): Promise<void> {
  const words = commandWords[lang];
  stderr.write(`${words.watching}\n`);
  const {watchSite} = await import('./watch');
  await watchSite(checking, {
    now: () => performance.now(),
    signal,
    ...(cacheDir !== undefined && {cacheDir}),
    onResult: (result, durationMs) => {
      progress.around(() => {
        show(result, result.findings, durationMs);
        stderr.write(`${words.checkedIn(Math.round(durationMs))}\n`);
      });
    },
  });
}

/** Asks before it writes where somebody can answer. */
async function mend(
  findings: readonly LinkFinding[],
  {yes}: Options,
  lang: Lang,
  {stdin, stderr}: Surroundings,
  root: string,
): Promise<ReadonlySet<LinkFinding>> {
  const {fixLinks} = await import('./fix');
  return fixLinks(root, findings, {
    lang,
    asks: !yes && stdin.isTTY && stderr.isTTY,
    input: stdin,
    output: stderr,
  });
}
