/** npm run check:links: every link of a Docusaurus site, in all its languages, and those that lead to the web */
import {readFileSync} from 'node:fs';
import {runCommand} from './command/command-error';
import {untilSignal} from './command/until-signal';
import {checkLinks} from './links/command/main';

const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const stopping = new AbortController();
void untilSignal().then(() => {
  stopping.abort();
});

process.exitCode = await runCommand(() =>
  checkLinks(process.argv.slice(2), {
    env: process.env,
    version,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: stopping.signal,
  }),
);
