/** From the words after `bootstrap.mjs` to a running script: help, installation, hand-over. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {constants} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {listCommands} from './commands.mjs';
import {ensureInstalled} from './install.mjs';
import {langOf} from './language.mjs';
import {programOf} from './program.mjs';
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
  await start([...(await programOf(root, command)), ...args]);
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
