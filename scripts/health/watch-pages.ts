import {watch} from 'chokidar';
import path from 'node:path';

/** What changes the reports while a preview runs; a change of contracts starts the preview anew. */
const watched = ['docs', 'i18n', 'config', 'sidebars.ts'];

/** After the first compilation, and after the last of several saves. Milliseconds. */
const pause = 4000;

let isWatching = false;

/**
 * Gathers once soon, and again whenever pages have changed and been left alone for a while. Never twice at once, and
 * from the first call of a process alone: a preview that reloads its plugins goes on watching.
 */
export function watchPages(siteDir: string, gather: () => Promise<unknown>): void {
  if (isWatching) return;
  isWatching = true;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(gather);
    }, pause);
    timer.unref();
  };
  watch(
    watched.map((name) => path.join(siteDir, name)),
    {ignoreInitial: true},
  ).on('all', soon);
  soon();
}
