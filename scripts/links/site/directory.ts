/** The site's files, by absolute paths with forward slashes. The one place here that asks the disk. */
import {existsSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs';
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

/** Every file below a directory, relative to it and in order; links are followed, circles and dead ends are not. */
export function filesBelow(dir: string): string[] {
  const files: string[] = [];
  const visit = (below: string, above: readonly string[]): void => {
    const path = posix.join(dir, below);
    for (const entry of readdirSync(path, {withFileTypes: true})) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.name === 'node_modules' || entry.name === '.git') continue;
      if (!entry.isSymbolicLink()) {
        if (entry.isDirectory()) visit(file, above);
        else files.push(file);
        continue;
      }
      const link = posix.join(dir, file);
      if (!existsSync(link)) continue;
      if (!isDirectory(link)) files.push(file);
      else {
        const target = realPath(link);
        const ways = [...above, realPath(path)];
        if (!ways.some((way) => isAtOrAbove(target, way))) visit(file, ways);
      }
    }
  };
  if (isDirectory(dir)) visit('', []);
  return files.sort();
}

function realPath(path: string): string {
  return realpathSync(path).replaceAll('\\', '/');
}

/** @returns whether a directory is another or holds it: to go there from the other would never end */
function isAtOrAbove(dir: string, other: string): boolean {
  return `${other}/`.startsWith(dir.endsWith('/') ? dir : `${dir}/`);
}
