/** The site's files, by absolute paths with forward slashes. The one place here that asks the disk. */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {posix} from 'node:path';

/** @returns undefined if there is no such file */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A directory, or nothing at all.
    return undefined;
  }
}

export function isDirectory(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Names of the directories in a directory. */
export function directoriesIn(dir: string): string[] {
  if (!isDirectory(dir)) return [];
  return readdirSync(dir)
    .filter((name) => isDirectory(posix.join(dir, name)))
    .sort();
}

/** Names of the files in a directory, in order. */
export function filesIn(dir: string): string[] {
  return readdirSync(dir, {withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({name}) => name)
    .sort();
}

/** Every file below a directory, relative to it and in order; links are followed, circles are not. */
export function filesBelow(dir: string): string[] {
  const files: string[] = [];
  const visit = (below: string, depth: number): void => {
    const path = posix.join(dir, below);
    if (depth > 40) return;
    for (const entry of readdirSync(path, {withFileTypes: true})) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      const isDir = entry.isSymbolicLink() ? isDirectory(posix.join(dir, file)) : entry.isDirectory();
      if (!isDir) files.push(file);
      else if (entry.name !== 'node_modules' && entry.name !== '.git') visit(file, depth + 1);
    }
  };
  if (isDirectory(dir)) visit('', 0);
  return files.sort();
}
