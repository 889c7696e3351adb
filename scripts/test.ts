/** npm test: everything that must hold before a change lands, ending with a count of tests */
import {mkdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import manifest from '../package.json' with {type: 'json'};
import {problem} from './command/arguments';
import {runCommand, type ExitStatus} from './command/command-error';
import {badUsage} from './command/own-complaints';
import {plainCommand} from './command/plain-command';
import {thisProcess} from './command/surroundings';
import type {Lang} from './report/lang';
import {findOrInstallBrowser} from './test/browser';
import {add, countJourneys, countUnit, formatCounts, readReport, type Counts} from './test/counts';
import {testWords} from './test/messages';
import type {TestWords} from './test/messages/words';
import {findOrInstallShellcheck} from './test/shellcheck';
import {runUntilFailure} from './test/run-stages';
import {stages} from './test/stages';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.passerelle', 'test');
const reports = {unit: join(folder, 'unit.json'), journeys: join(folder, 'journeys.json')};
const all = stages(reports);

process.exitCode = await runCommand(async () =>
  plainCommand(
    process.argv.slice(2),
    thisProcess(manifest.version),
    {only: {type: 'string'}},
    testWords,
    async ({only}, lang) => test(choose(only, lang), testWords[lang]),
  ),
);

async function test(chosen: typeof all, words: TestWords): Promise<ExitStatus> {
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  // Before the long stages: a machine without a browser or a linter should learn so at once.
  const env = {
    ...process.env,
    PASSERELLE_CHROMIUM: findOrInstallBrowser(process.env, words),
    PASSERELLE_SHELLCHECK: findOrInstallShellcheck(process.env, words),
    PASSERELLE_JOURNEYS_REPORT: reports.journeys,
  };

  const failed = await runUntilFailure(
    chosen.map((stage) => ({...stage, title: words.stages[stage.id]})),
    {cwd: root, env},
    words,
  );
  const counts = [
    readReport(reports.unit, countUnit),
    readReport(reports.journeys, countJourneys),
  ].reduce<Counts>((sum, part) => (part ? add(sum, part) : sum), {passed: 0, failed: 0, skipped: 0});
  if (failed.length > 0) console.error(`\n${words.stopped(failed)}`);
  console.log(`\n${formatCounts(counts)}`);
  return failed.length === 0 ? 0 : 1;
}

/** @throws CommandError (`bad-usage`) where there is no such stage */
function choose(only: string | undefined, lang: Lang): typeof all {
  if (only === undefined) return all;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !all.some(({id}) => id === name));
  if (unknown !== undefined) {
    const allowed = all.map(({id}) => id);
    throw badUsage(lang, problem('value-not-allowed', {option: '--only', value: unknown, allowed}));
  }
  return all.filter(({id}) => names.includes(id));
}
