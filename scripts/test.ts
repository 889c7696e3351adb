/** npm test: everything that must hold before a change lands, ending with a count of tests */
import {mkdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {CommandError, runCommand} from './command/command-error';
import {parseOptions} from './command/options';
import {runNode} from './command/run-child';
import {findOrInstallBrowser} from './test/browser';
import {add, countJourneys, countUnit, formatCounts, readReport, type Counts} from './test/counts';
import {stages} from './test/stages';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.passerelle', 'test');
const reports = {unit: join(folder, 'unit.json'), journeys: join(folder, 'journeys.json')};
const all = stages(reports);

const usage = `Usage: npm test -- [--only STAGE[,STAGE…]]

  --only   ${all.map(({id}) => id).join(', ')}
  --help   this text`;

process.exitCode = await runCommand(async () => {
  const {help, only} = parseOptions(
    process.argv.slice(2),
    {only: {type: 'string'}, help: {type: 'boolean', default: false}},
    usage,
  );
  if (help) {
    console.log(usage);
    return 0;
  }
  const chosen = choose(only);
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  // Before the long stages: a machine without a browser should learn so at once.
  const browser = findOrInstallBrowser(process.env);
  const env = {...process.env, PASSERELLE_CHROMIUM: browser, PASSERELLE_JOURNEYS_REPORT: reports.journeys};

  const failed = await runUntilFailure(chosen, env);
  const counts = [
    readReport(reports.unit, countUnit),
    readReport(reports.journeys, countJourneys),
  ].reduce<Counts>((sum, part) => (part ? add(sum, part) : sum), {passed: 0, failed: 0, skipped: 0});
  if (failed !== undefined) console.error(`\nStopped at “${failed}”: the reason stands above.`);
  console.log(`\n${formatCounts(counts)}`);
  return failed === undefined ? 0 : 1;
});

function choose(only: string | undefined): typeof all {
  if (only === undefined) return all;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !all.some(({id}) => id === name));
  if (unknown !== undefined) {
    throw new CommandError('bad-usage', `--only: there is no stage “${unknown}”.\n\n${usage}`);
  }
  return all.filter(({id}) => names.includes(id));
}

/** @returns the title of the stage that failed, if one did */
async function runUntilFailure(chosen: typeof all, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  for (const [index, {title, commands}] of chosen.entries()) {
    const began = performance.now();
    console.log(`\n[${String(index + 1)}/${String(chosen.length)}] ${title}`);
    for (const command of commands) {
      if ((await runNode(command, {cwd: root, env})) !== 0) return title;
    }
    console.log(`    ${title}: done in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
  return undefined;
}
