/** Keeps a site open for whoever asks about one page after the other, and reads it anew when it has to be. */
import {existsSync, statSync} from 'node:fs';
import {posix} from 'node:path';
import {settingsFiles} from '../settings';
import {openSite, type LoneFile, type OpenSite, type PairOfFiles} from './open-site';

export type Found = {
  readonly open: OpenSite;
  /** From the site's directory, with forward slashes. */
  readonly file: string;
  /** The pairs it belongs to: one for each other language. */
  readonly pairs: readonly PairOfFiles[];
  /** What is said of it where it stands alone. */
  readonly alone: readonly LoneFile[];
};

const configurations = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map(
  (ending) => `docusaurus.config.${ending}`,
);

/**
 * @param dir the site's directory
 * @param env what `process.env` is to the site's configuration
 * @returns what is known of a file, given by its absolute path; undefined for one that is no page of the site
 */
export function keepOpen(
  dir: string,
  env: Readonly<Record<string, string | undefined>>,
): (path: string) => Found | undefined {
  let kept: {readonly open: OpenSite; readonly stamp: string} | undefined;
  const read = (stamp: string): OpenSite => {
    kept = {open: openSite(dir, env), stamp};
    return kept.open;
  };
  return (path) => {
    const stamp = stampOf(dir);
    const before = kept?.stamp === stamp ? kept.open : undefined;
    const open = before ?? read(stamp);
    const found = find(open, path);
    if (!found || !before || isCurrent(found)) return found;
    return find(read(stamp), path);
  };
}

function find(open: OpenSite, path: string): Found | undefined {
  const file = posix.relative(open.root, path.replaceAll('\\', '/'));
  if (file.startsWith('../') || !/\.mdx?$/.test(file)) return undefined;
  return {
    open,
    file,
    pairs: open.pairs.filter(({files}) => files.source === file || files.translation === file),
    alone: open.alone.filter(({finding}) => finding.at.file === file),
  };
}

/** Files come and go: what was paired is there still, and what was alone is alone still. */
function isCurrent({open, pairs, alone}: Found): boolean {
  const isThere = (file: string) => existsSync(posix.join(open.root, file));
  if (pairs.length + alone.length === 0) return false;
  return (
    pairs.every(({files}) => isThere(files.source) && isThere(files.translation)) &&
    alone.every(({finding: {args}}) => !('expected' in args && isThere(String(args.expected))))
  );
}

function stampOf(dir: string): string {
  return [...configurations, ...settingsFiles]
    .map((file) => statSync(posix.join(dir, file), {throwIfNoEntry: false})?.mtimeMs ?? '')
    .join(' ');
}
