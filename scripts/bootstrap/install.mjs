/** Brings `node_modules` to what the lock file says, and only when it is not already. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {explainStaleness} from './staleness.mjs';

/** @typedef {import('./words.mjs').Words} Words */

/**
 * @param {string} root the project's directory
 * @param {Words} words
 * @returns {Promise<string | undefined>} one sentence when the installation failed
 */
export async function ensureInstalled(root, words) {
  const stale = explainStaleness(
    readLock(join(root, 'package-lock.json')),
    // npm writes this at the very end, so an interrupted installation has none, or an old one.
    readLock(join(root, 'node_modules/.package-lock.json')),
  );
  if (!stale && existsSync(join(root, 'node_modules/tsx/dist/loader.mjs'))) return undefined;

  // Standard error, because a command may be piped; so does npm's own output.
  const {code, name} = stale ?? {code: /** @type {const} */ ('incomplete'), name: ''};
  console.error(words.installing(words.reasons[code](name)));
  const {file, args} = npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  const child = spawn(file, args, {cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32'});
  /** @type {unknown} */
  const status = await once(child, 'exit').then(
    ([code, signal]) => code ?? signal,
    /** @param {unknown} error */ (error) => (error instanceof Error ? error.message : error),
  );
  if (status === 0) return undefined;
  return words.notInstalled(String(status));
}

/**
 * The npm that started us, if one did: the machine may have several.
 *
 * @param {string[]} args
 */
function npm(args) {
  const running = process.env['npm_execpath'];
  if (running && /npm-cli\.c?js$/.test(running)) return {file: process.execPath, args: [running, ...args]};
  return {file: 'npm', args};
}

/**
 * @param {string} file
 * @returns {import('./staleness.mjs').Lock | undefined} undefined when there is none that can be read
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
