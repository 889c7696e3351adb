/** npm run verify -- <integration>: proves a set-up from a terminal, with the application’s own credential */
import manifest from '../package.json' with {type: 'json'};
import {runCommand} from './command/command-error';
import {thisProcess} from './command/surroundings';
import {verifyCommand} from './verify/command/main';

process.exitCode = await runCommand(() =>
  verifyCommand(process.argv.slice(2), thisProcess(manifest.version)),
);
