import {posix, resolve} from 'node:path';
import {noSettings, readSettings, settingsFiles, type Settings, type SettingsProblem} from '../settings';
import {readText} from '../site/directory';

export type FoundSettings =
  | {readonly kind: 'read'; readonly settings: Settings}
  | {readonly kind: 'missing'; readonly path: string}
  | {readonly kind: 'wrong'; readonly problems: readonly SettingsProblem[]};

/**
 * @param siteDir absolute
 * @param named as given by `--config`, from the current directory
 * @param today `YYYY-MM-DD`
 */
export function findSettings(siteDir: string, named: string | undefined, today: string): FoundSettings {
  if (named !== undefined && readText(resolve(named)) === undefined) return {kind: 'missing', path: named};
  const paths =
    named === undefined ? settingsFiles.map((file) => posix.join(siteDir, file)) : [resolve(named)];
  for (const path of paths) {
    const text = readText(path);
    if (text === undefined) continue;
    const read = readSettings(text, posix.relative(siteDir, path), today);
    return 'problems' in read
      ? {kind: 'wrong', problems: read.problems}
      : {kind: 'read', settings: read.settings};
  }
  return {kind: 'read', settings: noSettings};
}
