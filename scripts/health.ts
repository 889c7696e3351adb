/** What the docs health page shows, gathered into a directory: one file for each language */
import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import manifest from '../package.json' with {type: 'json'};
import {runCommand, type ExitStatus} from './command/command-error';
import {parseOptions} from './command/options';
import {thisProcess} from './command/surroundings';
import {gatherHealth} from './health/gather';

const usage = 'Usage: node scripts/bootstrap.mjs health --out DIR [--site-dir DIR]';

const gather = async (): Promise<ExitStatus> => {
  const {out, 'site-dir': siteDir} = parseOptions(
    process.argv.slice(2),
    {out: {type: 'string', default: '.passerelle/health'}, 'site-dir': {type: 'string', default: '.'}},
    usage,
  );
  const reports = await gatherHealth(resolve(siteDir).replaceAll('\\', '/'), {
    ...thisProcess(manifest.version),
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

void runCommand(gather).then((status) => {
  process.exitCode = status;
});
