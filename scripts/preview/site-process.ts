import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {setTimeout as delay} from 'node:timers/promises';
import {isNoise} from './noise';
import type {PreviewSite} from './plan';

/** How long a preview may take to stop when asked, before it is made to. Milliseconds. */
const grace = 2000;

export type SiteProcess = {
  /** Resolves when the first compilation is over, well or badly. */
  readonly ready: Promise<void>;
  /** Resolves when the process ends without having been asked to, with its exit status, or the signal that ended it. */
  readonly died: Promise<number | string>;
  /** Ends the process and whatever it started. */
  stop(): Promise<void>;
};

/**
 * Starts Docusaurus's own preview of one language.
 *
 * @param say receives each line that it prints and that tells something
 */
export function startSite(root: string, site: PreviewSite, say: (line: string) => void): SiteProcess {
  const args = [
    'start',
    '--locale',
    site.locale,
    '--port',
    String(site.port),
    '--host',
    '127.0.0.1',
    '--no-open',
  ];
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), ...args],
    {
      cwd: root,
      // A group of its own, so that everything it starts can be ended with it.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...(process.stdout.isTTY && !process.env['NO_COLOR'] && {FORCE_COLOR: '1'}),
        // Two previews at once would overwrite each other's generated files.
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus/${site.locale}`,
        // That cache does not see contracts, which a Markdown plugin puts into the pages.
        DOCUSAURUS_NO_PERSISTENT_CACHE: '1',
        PASSERELLE_DEFAULT_MODE: 'practice',
        PASSERELLE_WS_PATH: site.hmrPath,
      },
    },
  );
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      if (!isNoise(line)) say(line);
    });
  }

  let asked = false;
  const ended = once(child, 'exit').then(([code, signal]: (number | string | null)[]) =>
    Number.isInteger(code) ? Number(code) : String(signal),
  );
  const died = new Promise<number | string>((resolve) => {
    void ended.then((how) => {
      if (!asked) resolve(how);
    });
  });
  return {
    ready: untilAnswering(site, () => asked || child.exitCode !== null),
    died,
    async stop() {
      asked = true;
      signalGroup(child.pid, 'SIGTERM');
      await Promise.race([ended, delay(grace, undefined, {ref: false})]);
      signalGroup(child.pid, 'SIGKILL');
      await ended;
    },
  };
}

/** The server holds the first answer back until it has compiled. */
async function untilAnswering(site: PreviewSite, over: () => boolean): Promise<void> {
  while (!over()) {
    try {
      await fetch(`http://127.0.0.1:${String(site.port)}${site.path}`);
      return;
    } catch {
      await delay(250);
    }
  }
  // Ended before it answered: never ready.
  return new Promise(() => undefined);
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // Already gone.
  }
}
