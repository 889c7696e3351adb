/** npm run diagnose: explains what Microsoft said, from standard input or --file */
import manifest from '../package.json' with {type: 'json'};
import {runCommand} from './command/command-error';
import {thisProcess} from './command/surroundings';
import {diagnoseCommand} from './diagnose/command/main';

void runCommand(() => diagnoseCommand(process.argv.slice(2), thisProcess(manifest.version))).then(
  (status) => {
    process.exitCode = status;
  },
);
