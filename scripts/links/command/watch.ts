import {statSync} from 'node:fs';
import {posix} from 'node:path';
import {watch} from 'chokidar';
import {SiteCheck, type CheckOptions, type CheckResult} from '../check';

type Watching = {
  /** Told after the first check and after each change, with how long the work took in milliseconds. */
  readonly onResult: (result: CheckResult, durationMs: number) => void;
  readonly now: () => number;
  /** Written by the checks themselves, absolute. */
  readonly cacheDir?: string;
  /** Aborted: stop. */
  readonly signal: AbortSignal;
};

/** chokidar drops what changes within 50 ms of another change of the same file: such as the end of a long write. */
const settledMs = 80;
const skipped = /(?:^|\/)(?:node_modules|\.git|\.docusaurus)(?:\/|$)|^build(?:\/|$)/;

/**
 * Checks a site again after each change of its files, until told to stop. A change of a document's words costs what
 * hangs on it; of addresses, files or configuration, the whole site is read again, from what is known of its documents.
 */
export async function watchSite(
  options: CheckOptions,
  {onResult, now, signal, cacheDir}: Watching,
): Promise<void> {
  let check: SiteCheck | undefined;
  let pending = new Set<string>();
  let working: Promise<void> | undefined;

  // Asked again after each wait: the compiler would take the first answer for good.
  const isOver = (): boolean => signal.aborted;
  const work = async (): Promise<void> => {
    const files = [...pending];
    pending = new Set();
    const start = now();
    const isKnown = check && files.length > 0 && (await changeAll(check, files));
    const current = check && isKnown ? check : await SiteCheck.open(options);
    check = current;
    if (isOver()) return;
    const offline = now() - start;
    onResult(current.result(), offline);
    const asked = await current.askWeb();
    if (asked > 0 && !isOver()) onResult(current.result(), now() - start);
  };
  const root = posix.resolve(options.siteDir);
  const watcher = watch(root, {
    ignored: (path) => skipped.test(posix.relative(root, path)) || path === cacheDir,
    ignoreInitial: true,
  });
  const settling = new Map<string, NodeJS.Timeout>();
  try {
    await new Promise<void>((stop, fail) => {
      const schedule = (): void => {
        working ??= work()
          .catch(fail)
          .finally(() => {
            working = undefined;
            if (pending.size > 0 && !isOver()) schedule();
          });
      };
      const touch = (path: string): void => {
        pending.add(posix.relative(root, path));
        schedule();
        const stamp = stampOf(path);
        clearTimeout(settling.get(path));
        const timer = setTimeout(() => {
          settling.delete(path);
          if (stampOf(path) !== stamp) touch(path);
        }, settledMs);
        settling.set(path, timer);
      };
      watcher.on('all', (_, path) => touch(path));
      watcher.on('error', fail);
      // What changes while the first check reads must not be missed.
      watcher.once('ready', schedule);
      signal.addEventListener('abort', () => stop(), {once: true});
      if (isOver()) stop();
    });
  } finally {
    for (const timer of settling.values()) clearTimeout(timer);
    await watcher.close();
    await working;
  }
}

async function changeAll(check: SiteCheck, files: readonly string[]): Promise<boolean> {
  for (const file of files) if (!(await check.change(file))) return false;
  return true;
}

function stampOf(path: string): string {
  const stat = statSync(path, {throwIfNoEntry: false});
  return stat ? `${stat.mtimeMs} ${stat.size}` : '';
}
