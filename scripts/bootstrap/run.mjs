/** From the words after `bootstrap.mjs` to a running script: help, installation, hand-over. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {constants} from 'node:os';
import {fileURLToPath} from 'node:url';
import {commands} from './commands.mjs';
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
  const lang = langOf(process.env);
  const said = words[lang];
  if (!command || command === '--help' || command === '-h') {
    console.log(help(lang));
    process.exitCode = command ? 0 : 2;
    return;
  }
  if (!Object.hasOwn(commands, command)) {
    console.error(`${said.noCommand(command)}\n\n${help(lang)}`);
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

/** @param {'en' | 'fr'} lang */
function help(lang) {
  const said = words[lang];
  const names = Object.keys(commands);
  const width = Math.max(...names.map((name) => name.length));
  const called = Object.entries(commands).map(([name, {call, [lang]: does}]) => {
    return `  ${name.padEnd(width)}  ${call === undefined ? does : said.calls(call, does)}`;
  });
  return [said.usage('node scripts/bootstrap.mjs'), '', ...called, '', said.eachHelps].join('\n');
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
