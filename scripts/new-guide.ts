/** npm run new-guide -- <id>: writes a guide, with its contract, its page in both languages, drawings and tests */
import {fileURLToPath} from 'node:url';
import manifest from '../package.json' with {type: 'json'};
import {runCommand} from './command/command-error';
import {newGuide} from './new-guide/command/main';

process.exitCode = await runCommand(() =>
  newGuide(process.argv.slice(2), {
    env: process.env,
    version: manifest.version,
    root: fileURLToPath(new URL('..', import.meta.url)),
    today: process.env['PASSERELLE_TODAY'] ?? new Date().toISOString().slice(0, 10),
    stdin: process.stdin,
    stdout: process.stdout,
  }),
);
