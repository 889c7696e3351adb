/** npm test: everything that must hold before a change lands, ending with a count of tests */
import type {SpawnOptions} from 'node:child_process';
import {mkdir, rm} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import pLimit from 'p-limit';
import {CommandError, runCommand} from './command/command-error';
import {parseOptions} from './command/options';
import {runNode, runNodeAside} from './command/run-child';
import {findOrInstallBrowser} from './test/browser';
import {add, countJourneys, countUnit, formatCounts, readReport, type Counts} from './test/counts';
import {findOrInstallShellcheck} from './test/shellcheck';
import {stages, type Stage} from './test/stages';

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
  // Before the long stages: a machine without a browser or a linter should learn so at once.
  const env = {
    ...process.env,
    PASSERELLE_CHROMIUM: findOrInstallBrowser(process.env),
    PASSERELLE_SHELLCHECK: findOrInstallShellcheck(process.env),
    PASSERELLE_JOURNEYS_REPORT: reports.journeys,
  };

  const failed = await runUntilFailure(chosen, env);
  const counts = [
    readReport(reports.unit, countUnit),
    readReport(reports.journeys, countJourneys),
  ].reduce<Counts>((sum, part) => (part ? add(sum, part) : sum), {passed: 0, failed: 0, skipped: 0});
  if (failed.length > 0) {
    const names = failed.map((title) => `“${title}”`).join(', ');
    console.error(`\nStopped at ${names}: the reason stands above.`);
  }
  console.log(`\n${formatCounts(counts)}`);
  return failed.length === 0 ? 0 : 1;
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

/** @returns the titles of the stages that failed: of those that ran at once, there may be several */
async function runUntilFailure(chosen: typeof all, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const options = {cwd: root, env};
  const number = (stage: Stage): string => `[${String(chosen.indexOf(stage) + 1)}/${String(chosen.length)}]`;
  for (const group of readersTogether(chosen)) {
    const failed = await (group.length > 1
      ? runAtOnce(group, options, number)
      : runAlone(group, options, number));
    if (failed.length > 0) return failed;
  }
  return [];
}

/** Neighbours that only read, in one group; each of the others by itself. */
function readersTogether(chosen: typeof all): Stage[][] {
  const groups: Stage[][] = [];
  for (const stage of chosen) {
    const last = groups.at(-1);
    if (stage.isReader && last?.every(({isReader}) => isReader)) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

async function runAlone(
  [stage]: readonly Stage[],
  options: SpawnOptions,
  number: (stage: Stage) => string,
): Promise<readonly string[]> {
  if (!stage) return [];
  const began = performance.now();
  console.log(`\n${number(stage)} ${stage.title}`);
  for (const command of stage.commands) {
    if ((await runNode(command, options)) !== 0) return [stage.title];
  }
  console.log(done(stage, began));
  return [];
}

/** As many as there are cores. Each tells what it found once it is done; all run to their end, so that all is told. */
async function runAtOnce(
  group: readonly Stage[],
  options: SpawnOptions,
  number: (stage: Stage) => string,
): Promise<readonly string[]> {
  console.log(`\n${group.map((stage) => `${number(stage)} ${stage.title}`).join('\n')}\n`);
  const atOnce = pLimit(availableParallelism());
  const failed: string[] = [];
  const run = async (stage: Stage): Promise<void> => {
    const began = performance.now();
    for (const command of stage.commands) {
      const {status, said} = await runNodeAside(command, options);
      if (said.trim() !== '') console.log(`${number(stage)} ${stage.title}:\n${said.trimEnd()}\n`);
      if (status === 0) continue;
      failed.push(stage.title);
      return;
    }
    console.log(done(stage, began));
  };
  await Promise.all(group.map((stage) => atOnce(() => run(stage))));
  return failed;
}

function done({title}: Stage, began: number): string {
  return `    ${title}: done in ${((performance.now() - began) / 1000).toFixed(0)} s`;
}
