/** npm run check:sync: whether every page and its translation say the same, section by section */
import {isMainThread} from 'node:worker_threads';
import manifest from '../package.json' with {type: 'json'};
import {runCommand} from './command/command-error';
import {thisProcess} from './command/surroundings';
import {checkSync} from './sync/command/main';

if (isMainThread) {
  void runCommand(() => checkSync(process.argv.slice(2), thisProcess(manifest.version))).then((status) => {
    process.exitCode = status;
  });
} else {
  // On a large site the command runs itself again, once for each further core.
  void import('./sync/judging/thread').then(({judgeAsAsked}) => {
    judgeAsAsked();
  });
}
