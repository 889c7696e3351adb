/** npm run check:links: every link of a Docusaurus site, in all its languages, and those that lead to the web */
import {isMainThread} from 'node:worker_threads';
import manifest from '../package.json' with {type: 'json'};
import {runCommand} from './command/command-error';
import {thisProcess} from './command/surroundings';
import {untilSignal} from './command/until-signal';
import {checkLinks} from './links/command/main';

if (isMainThread) {
  const stopping = new AbortController();
  void untilSignal().then(() => {
    stopping.abort();
  });

  void runCommand(() =>
    checkLinks(process.argv.slice(2), {...thisProcess(manifest.version), signal: stopping.signal}),
  ).then((status) => {
    process.exitCode = status;
  });
} else {
  // On a large site the command runs itself again, once for each further core.
  void import('./links/sources/thread').then(({readAsAsked}) => {
    readAsAsked();
  });
}
