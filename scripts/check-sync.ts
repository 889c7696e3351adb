/** npm run check:sync: whether every page and its translation say the same, section by section */
import manifest from '../package.json' with {type: 'json'};
import {runCommand} from './command/command-error';
import {checkSync} from './sync/command/main';

void runCommand(() =>
  checkSync(process.argv.slice(2), {
    env: process.env,
    version: manifest.version,
    program: process.argv[1] ?? '',
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  }),
).then((status) => {
  process.exitCode = status;
});
