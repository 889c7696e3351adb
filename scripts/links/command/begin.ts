import {posix, resolve} from 'node:path';
import type {CheckOptions} from '../check';
import {commandWords, type Lang} from '../messages';
import {openProgress, type Progress} from '../report';
import {registeredTags} from '../settings';
import {readSite} from '../site';
import {readText} from '../site/directory';
import {keepDocuments} from './known-documents';
import type {Options} from './options';
import {painter} from './paint';
import {cacheDirOf, checkDirectories, checkSiteIs, settingsOf} from './prepare';
import type {Surroundings} from './surroundings';
import {openWeb} from './web';

/** All that a check needs, made ready. */
export type Begun = {
  /** The site directory, absolute. */
  readonly root: string;
  readonly checking: CheckOptions;
  readonly progress: Progress;
  readonly cacheDir?: string;
  /** Keeps what was learnt. */
  close(): Promise<void>;
};

/** @throws CommandError in the language asked for, where there is nothing to check or the settings are wrong */
export async function begin(options: Options, lang: Lang, around: Surroundings): Promise<Begun> {
  const {env, stderr, signal, version, program} = around;
  const words = commandWords[lang];
  checkDirectories(options, lang);
  const root = resolve(options.siteDir).replaceAll('\\', '/');
  const today = env['PASSERELLE_TODAY'] ?? new Date().toISOString().slice(0, 10);
  const settings = settingsOf(root, options, lang, today);
  const site = readSite(root, {env});
  checkSiteIs(site, options, lang);
  const warn = (text: string): void => void stderr.write(`${text}\n`);

  const {tags, key, unreadable} = registeredTags(settings, (path) => readText(posix.join(root, path)));
  for (const path of unreadable) warn(words.listUnreadable(path));
  const cacheDir = cacheDirOf(root, options);
  const onTrouble = once((error: Error) => warn(words.cacheTrouble(error.message)));
  const readBy = [version, program, site.markdown, site.instances, key];
  const kept = cacheDir === undefined ? undefined : keepDocuments(cacheDir, readBy, onTrouble);
  const now = (): number => performance.now();
  const progress = await openProgress({stream: stderr, lang, isTerminal: stderr.isTTY, env, now});
  const paint = painter(progress, now);
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
  return {
    root,
    progress,
    ...(cacheDir !== undefined && {cacheDir}),
    checking: {
      siteDir: root,
      env,
      settings,
      tags,
      program,
      today,
      allowHosts: options.allowHosts,
      ...(options.locales.length > 0 && {locales: options.locales}),
      ...(options.shard && {shard: options.shard}),
      ...(options.built !== undefined && {built: resolve(options.built)}),
      ...(web && {web}),
      ...(kept && {known: kept.known}),
      onProgress: paint.onProgress,
    },
    close: async () => {
      progress.stop();
      signal.removeEventListener('abort', stop);
      await kept?.save();
      await web?.close();
    },
  };
}

/** The same trouble with one cache is told once, though two of its parts meet it. */
function once(tell: (error: Error) => void): (error: Error) => void {
  let isTold = false;
  return (error) => {
    if (!isTold) tell(error);
    isTold = true;
  };
}
