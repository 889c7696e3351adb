/** What the docs health page shows, gathered into a directory: one file for each language */
import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import manifest from '../package.json' with {type: 'json'};
import {runCommand, type ExitStatus} from './command/command-error';
import {plainCommand} from './command/plain-command';
import {thisProcess} from './command/surroundings';
import {defaultDir} from './health/call';
import {gatherHealth} from './health/gather';
import {healthWords} from './health/messages';

const around = thisProcess(manifest.version);
const options = {out: {type: 'string'}, 'site-dir': {type: 'string'}} as const;

const gather = async (out: string, siteDir: string): Promise<ExitStatus> => {
  const reports = await gatherHealth(resolve(siteDir).replaceAll('\\', '/'), {
    ...around,
    signal: new AbortController().signal,
  });
  mkdirSync(out, {recursive: true});
  for (const [locale, report] of Object.entries(reports)) {
    // Whoever reads meanwhile has the old file or the new one.
    const file = join(out, `${locale}.json`);
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(report));
    renameSync(`${file}.${process.pid}`, file);
  }
  return 0;
};

void runCommand(() =>
  plainCommand(process.argv.slice(2), around, options, healthWords, async (given) =>
    gather(given.out ?? defaultDir, given['site-dir'] ?? '.'),
  ),
).then((status) => {
  process.exitCode = status;
});
