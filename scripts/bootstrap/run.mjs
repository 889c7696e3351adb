/** From the words after `bootstrap.mjs` to a running script: help, installation, hand-over. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {constants} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {listCommands} from './commands.mjs';
import {compiledCommand} from './compiled.mjs';
import {ensureInstalled} from './install.mjs';
import {langOf} from './language.mjs';
import {words} from './words.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Sets the exit status: the script's own, 2 for an unknown command, 3 when the installation failed.
 *
 * @param {string[]} words the command and its options
 */
export async function run([command, ...args]) {
  const said = words[langOf(process.env)];
  const commands = listCommands(join(root, 'scripts'));
  if (!command || command === '--help' || command === '-h') {
    console.log(help(commands));
    process.exitCode = command ? 0 : 2;
    return;
  }
  if (!commands.some(({name}) => name === command)) {
    console.error(`${said.noCommand(command)}\n\n${help(commands)}`);
    process.exitCode = 2;
    return;
  }
  const failure = await ensureInstalled(root, said);
  if (failure) {
    console.error(failure);
    process.exitCode = 3;
    return;
  }
  const compiled = await compiledCommand(root, command);
  if (compiled) await start([compiled, ...args]);
  else await handOver(join(root, 'scripts', `${command}.ts`), args);
}

/** @param {readonly {name: string, summary: string}[]} commands */
function help(commands) {
  const width = Math.max(...commands.map(({name}) => name.length));
  return [
    'Usage: node scripts/bootstrap.mjs <command> [options]',
    '',
    ...commands.map(({name, summary}) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Each command explains its options with --help.',
  ].join('\n');
}

/**
 * Node itself runs the script, with tsx reading the TypeScript: one process fewer than tsx's own command,
 * hence one fewer between Ctrl-C and the script.
 *
 * @param {string} script
 * @param {string[]} args
 */
async function handOver(script, args) {
  const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  await start([loaderFlag(process.versions.node), tsx, script, ...args]);
}

/** @param {string[]} words for Node */
async function start(words) {
  const child = spawn(process.execPath, words, {cwd: root, stdio: 'inherit'});
  // The terminal sends Ctrl-C to the whole group, `kill` to this process alone: pass every signal on.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  /** @type {[number | null, NodeJS.Signals | null]} */
  const [code, signal] = /** @type {any} */ (await once(child, 'exit'));
  process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
}

/** @param {string} version Node learnt `--import` in 20.6 */
export function loaderFlag(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || minor >= 6 ? '--import' : '--loader';
}
