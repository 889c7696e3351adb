/** Writes a set of files as one: all of them, or none. */
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

export type Writing = {
  /** From the project’s directory. */
  readonly path: string;
  /** What the file must still hold; undefined: it must not be there. */
  readonly before: string | undefined;
  /** Undefined: the file goes. */
  readonly after: string | undefined;
};

/** A file is not as it was when the plan was made: somebody else is at work. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged';

  constructor(readonly path: string) {
    super(`${path} has changed meanwhile.`);
  }
}

/**
 * Everything is first written beside its place; then each file takes its place. Whatever fails, what stood there before is
 * put back. Ctrl-C waits for the end.
 *
 * @throws FileChanged, or what Node throws for a file that cannot be written; nothing has changed then
 */
export function writeAll(root: string, writings: readonly Writing[]): void {
  for (const signal of signals) process.on(signal, holdOut);
  try {
    writeTogether(root, writings);
  } finally {
    for (const signal of signals) process.off(signal, holdOut);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** That somebody listens is enough: nobody is told before the files are written, which takes no turn of the event loop. */
function holdOut(): void {
  // Intentionally empty.
}

function writeTogether(root: string, writings: readonly Writing[]): void {
  for (const {path, before} of writings) {
    if (readIfThere(join(root, path)) !== before) throw new FileChanged(path);
  }
  const staged = writings.map((writing) => ({...writing, draft: `${join(root, writing.path)}.new-guide`}));
  const done: Writing[] = [];
  try {
    for (const {path, after, draft} of staged) {
      if (after === undefined) continue;
      mkdirSync(dirname(join(root, path)), {recursive: true});
      writeFileSync(draft, after, {flag: 'wx'});
    }
    for (const {draft, ...writing} of staged) {
      if (writing.after === undefined) rmSync(join(root, writing.path));
      else renameSync(draft, join(root, writing.path));
      done.push(writing);
    }
  } catch (error) {
    for (const {path, before} of done.reverse()) {
      if (before === undefined) rmSync(join(root, path), {force: true});
      else writeFileSync(join(root, path), before);
    }
    throw error;
  } finally {
    for (const {draft} of staged) rmSync(draft, {force: true});
  }
}

export function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
