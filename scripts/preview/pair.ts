import type {Readiness} from './front';
import type {PreviewWords} from './messages/words';
import type {PreviewSite, Sites} from './plan';
import {startSite, type SiteProcess} from './site-process';

/** Both previews, started, restarted and stopped together. */
export type Pair = Readiness & {
  /** Resolves, with a sentence, when a preview ends by itself and there is nothing to wait for. */
  start(): Promise<string>;
  /** @param file what changed, for the terminal */
  restart(file: string): void;
  stop(): Promise<void>;
};

export function createPair({
  root,
  sites,
  address,
  words,
  say,
}: {
  root: string;
  sites: Sites;
  /** Origin that the reader opens. */
  address: string;
  words: PreviewWords;
  say: (line: string) => void;
}): Pair {
  const ready = new Set<PreviewSite>();
  const waiting = new Map<PreviewSite, (() => void)[]>();
  let processes: SiteProcess[] = [];
  // Each start makes the ones before it history: what their processes still say no longer counts.
  let latest = 0;
  let giveUp: (sentence: string) => void = () => undefined;

  const places = () =>
    [...sites].reverse().map(({locale, path}) => [`${address}${path}`, words.names[locale]] as const);

  /** @param restarted true: a failure is a mistake in the file just saved, so wait for the next save */
  function launch(restarted: boolean): void {
    const mine = latest;
    const began = performance.now();
    const seconds = () => Math.round((performance.now() - began) / 1000);
    processes = sites.map((site) => {
      const process = startSite(root, site, (line) => {
        say(`[${site.locale}] ${line}`);
      });
      void process.ready.then(() => {
        if (mine !== latest) return;
        ready.add(site);
        for (const resolve of waiting.get(site) ?? []) resolve();
        waiting.delete(site);
        say(`  ${words.compiled(words.names[site.locale], seconds())}`);
        if (ready.size === sites.length) say(words.ready(places()));
      });
      void process.died.then((how) => {
        if (mine !== latest) return;
        const story = words.stopped(words.names[site.locale], how);
        if (!restarted || ready.has(site)) giveUp(story);
        else say(`${story} ${words.startsAgain}`);
      });
      return process;
    });
  }

  async function stop(): Promise<void> {
    latest += 1;
    ready.clear();
    await Promise.all(processes.map(async (process) => process.stop()));
  }

  return {
    isReady: (site) => ready.has(site),
    async whenReady(site) {
      if (ready.has(site)) return;
      await new Promise<void>((resolve) => {
        waiting.set(site, [...(waiting.get(site) ?? []), resolve]);
      });
    },
    async start() {
      say(words.compiling);
      launch(false);
      return new Promise((resolve) => {
        giveUp = resolve;
      });
    },
    restart(file) {
      say(words.changed(file));
      const stopping = stop();
      const mine = latest;
      void stopping.then(() => {
        if (mine === latest) launch(true);
      });
    },
    stop,
  };
}
