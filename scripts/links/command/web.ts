import {openWebCache, type WebCache} from '../cache';
import {cachedAsker} from '../check/cached-asker';
import {headersFrom, type MissingHeader, type Settings} from '../settings';
import {createAsker, proxyOf, usual, type AskEvent, type Asker} from '../web/ask';
import type {WebAnswer, WebQuestion} from '../web/model';
import {createPageReader} from '../web/page';

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
export function openWeb(options: WebOptions): Web {
  const {isOffline, cacheDir, maxAge, onCacheTrouble} = options;
  const startedAt = Date.now();
  const cache: WebCache | undefined =
    cacheDir === undefined
      ? undefined
      : openWebCache(cacheDir, {now: () => startedAt, onTrouble: onCacheTrouble});
  const asker = isOffline ? undefined : askerOf(options);
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

function askerOf({settings, allowHosts, env, version, onEvent, onHeaderMissing}: WebOptions): Asker {
  const hosts = [...settings.allowHosts, ...allowHosts];
  const {headers, missing} = headersFrom({headers: settings.headers, allowHosts: hosts}, env);
  for (const each of missing) onHeaderMissing(each);
  const {perHostConcurrency, globalConcurrency, perHostPace} = settings.pace;
  const proxy = proxyOf(env);
  return createAsker({
    ...usual,
    ...(perHostConcurrency !== undefined && {perHostConcurrency}),
    ...(globalConcurrency !== undefined && {globalConcurrency}),
    ...(perHostPace !== undefined && {perHostPace}),
    ...(proxy && {proxy}),
    userAgent: `Mozilla/5.0 (compatible; passerelle-check-links/${version})`,
    allowHosts: hosts,
    headersFor: headers.for,
    readPage: createPageReader,
    onEvent,
  });
}
