import {openWebCache, type WebCache} from '../cache';
import {cachedAsker} from '../check/cached-asker';
import type {MissingHeader, Settings} from '../settings';
import type {AskEvent} from '../web/ask';
import {usual} from '../web/ask/usual';
import type {WebAnswer, WebQuestion} from '../web/model';

export type WebOptions = {
  readonly isOffline: boolean;
  /** Absent: none is used. */
  readonly cacheDir?: string;
  readonly maxAge?: number;
  readonly allowHosts: readonly string[];
  readonly settings: Settings;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly onEvent: (event: AskEvent) => void;
  readonly onCacheTrouble: (error: Error) => void;
  readonly onHeaderMissing: (missing: MissingHeader) => void;
};

export type Web = {
  ask(question: WebQuestion): Promise<WebAnswer>;
  readonly perHost: number;
  readonly isOffline: boolean;
  /** Breaks off what is under way; what was learnt is kept. */
  close(): Promise<void>;
};

/** The web as a run sees it: its cache, and, unless it is offline, its servers. */
export async function openWeb(options: WebOptions): Promise<Web> {
  const {isOffline, cacheDir, maxAge, onCacheTrouble} = options;
  const startedAt = Date.now();
  const cache: WebCache | undefined =
    cacheDir === undefined
      ? undefined
      : openWebCache(cacheDir, {now: () => startedAt, onTrouble: onCacheTrouble});
  // What speaks HTTP takes longer to load than a small site to check.
  const asker = isOffline ? undefined : (await import('./asker')).askerOf(options);
  const {ask} = cachedAsker({
    ...(cache && {cache}),
    ...(asker && {asker}),
    ...(maxAge !== undefined && {maxAge}),
    now: () => startedAt,
  });
  return {
    ask,
    perHost: options.settings.pace.perHostConcurrency ?? usual.perHostConcurrency,
    isOffline,
    close: async () => {
      await asker?.close();
      cache?.prune();
      await cache?.close();
    },
  };
}
