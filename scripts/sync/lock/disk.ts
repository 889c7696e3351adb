import {randomUUID} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {parseLock, serializeLock} from './format';
import type {PageLock} from './model';

/** Locks by the path of their page in the site's default language, POSIX, relative to the site directory. */
export type Locks = ReadonlyMap<string, PageLock>;

/** What a page's path begins with if its folder stands beside the site's. */
const outside = '..';
const outsideHere = '%2E%2E';
const ending = '.jsonl';

/**
 * @param folder of the language's translations, relative to the site directory: `i18n/fr`
 * @returns the lock of a page of which nothing is accepted yet
 */
export function emptyLock(folder: string, page: string): PageLock {
  const inside = page.split('/').map((part) => (part === outside ? outsideHere : part));
  return {file: path.posix.join(folder, '.sync', ...inside) + ending, sections: [], damage: []};
}

/**
 * @param folder as for {@link emptyLock}
 * @returns empty where nothing was ever accepted
 * @throws what Node throws for a folder or a file that is there and cannot be read
 */
export async function readLocks(siteDir: string, folder: string): Promise<Locks> {
  const root = path.join(siteDir, folder, '.sync');
  const names = await readdir(root, {recursive: true}).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const locks = new Map<string, PageLock>();
  for (const name of names.filter((one) => one.endsWith(ending)).toSorted()) {
    const parts = name.slice(0, -ending.length).split(path.sep);
    const page = parts.map((part) => (part === outsideHere ? outside : part)).join('/');
    const text = await readFile(path.join(root, name), 'utf8');
    locks.set(page, parseLock(text.replace(/^\ufeff/, ''), emptyLock(folder, page).file));
  }
  return locks;
}

/**
 * Writes each lock through a temporary file beside it, so that none is ever half written; one that accepts nothing is
 * removed. A file that says the same already is left alone, and so is one that a later version wrote.
 *
 * @returns the files that changed
 */
export async function writeLocks(siteDir: string, locks: Iterable<PageLock>): Promise<string[]> {
  const changed: string[] = [];
  for (const lock of locks) {
    if (lock.damage.some(({reason}) => reason === 'other-version')) continue;
    const target = path.join(siteDir, lock.file);
    const isEmpty = lock.sections.length === 0 && lock.damage.length === 0;
    const text = isEmpty ? undefined : serializeLock(lock);
    const before = await readFile(target, 'utf8').catch(() => undefined);
    if (before === text) continue;
    if (text === undefined) await rm(target, {force: true});
    else await replaceFile(target, text);
    changed.push(lock.file);
  }
  return changed;
}

async function replaceFile(target: string, text: string): Promise<void> {
  const temporary = `${target}.${randomUUID()}.tmp`;
  await mkdir(path.dirname(target), {recursive: true});
  try {
    await writeFile(temporary, text);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
