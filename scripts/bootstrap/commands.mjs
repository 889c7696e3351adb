import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * The entry files of `scripts/`, each described by the first line of its opening comment.
 *
 * @param {string} directory
 * @returns {{name: string, summary: string}[]} in alphabetical order
 */
export function listCommands(directory) {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.ts'.length),
      summary: firstCommentLine(readFileSync(join(directory, file), 'utf8')),
    }));
}

/** @param {string} source */
function firstCommentLine(source) {
  return /^\/\*\*[\s*]*(.*?)\s*(?:\*\/|\n)/.exec(source)?.[1] ?? '';
}
