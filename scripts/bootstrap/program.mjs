/** How Node runs a command of this project. */
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {compiledCommand} from './compiled.mjs';

/**
 * What was compiled of it; else its script, with tsx reading the TypeScript. Node itself runs either: one process fewer
 * than tsx's own command, hence one fewer between Ctrl-C and the script.
 *
 * @param {string} root the project's directory
 * @param {string} command
 * @returns {Promise<string[]>} the words for Node, before the command's own options
 */
export async function programOf(root, command) {
  const compiled = await compiledCommand(root, command);
  if (compiled) return compiled;
  const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  return [loaderFlag(process.versions.node), tsx, join(root, 'scripts', `${command}.ts`)];
}

/** @param {string} version Node learnt `--import` in 20.6 */
export function loaderFlag(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || minor >= 6 ? '--import' : '--loader';
}
