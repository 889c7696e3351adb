/** Runs the stages of npm test, those that only read side by side, and tells what each of them found. */
import type {SpawnOptions} from 'node:child_process';
import {availableParallelism} from 'node:os';
import pLimit from 'p-limit';
import {runNode, runNodeAside} from '../command/run-child';
import type {TestWords} from './messages/words';
import type {Stage} from './stages';

type TitledStage = Stage & {readonly title: string};

/** @returns the titles of the stages that failed: of those that ran at once, there may be several */
export async function runUntilFailure(
  chosen: readonly TitledStage[],
  options: SpawnOptions,
  words: TestWords,
): Promise<readonly string[]> {
  const number = (stage: TitledStage): string =>
    `[${String(chosen.indexOf(stage) + 1)}/${String(chosen.length)}]`;
  for (const group of readersTogether(chosen)) {
    const failed = await (group.length > 1
      ? runAtOnce(group, options, number, words)
      : runAlone(group, options, number, words));
    if (failed.length > 0) return failed;
  }
  return [];
}

/** Neighbours that only read, in one group; each of the others by itself. */
function readersTogether(chosen: readonly TitledStage[]): TitledStage[][] {
  const groups: TitledStage[][] = [];
  for (const stage of chosen) {
    const last = groups.at(-1);
    if (stage.isReader && last?.every(({isReader}) => isReader)) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

async function runAlone(
  [stage]: readonly TitledStage[],
  options: SpawnOptions,
  number: (stage: TitledStage) => string,
  words: TestWords,
): Promise<readonly string[]> {
  if (!stage) return [];
  const began = performance.now();
  console.log(`\n${number(stage)} ${stage.title}`);
  for (const command of stage.commands) {
    if ((await runNode(command, options)) !== 0) return [stage.title];
  }
  console.log(`    ${words.done(stage.title, seconds(began))}`);
  return [];
}

/** As many as there are cores. Each tells what it found once it is done; all run to their end, so that all is told. */
async function runAtOnce(
  group: readonly TitledStage[],
  options: SpawnOptions,
  number: (stage: TitledStage) => string,
  words: TestWords,
): Promise<readonly string[]> {
  console.log(`\n${group.map((stage) => `${number(stage)} ${stage.title}`).join('\n')}\n`);
  const atOnce = pLimit(availableParallelism());
  const failed: string[] = [];
  const run = async (stage: TitledStage): Promise<void> => {
    const began = performance.now();
    for (const command of stage.commands) {
      const {status, said} = await runNodeAside(command, options);
      if (said.trim() !== '') console.log(`${number(stage)} ${stage.title}:\n${said.trimEnd()}\n`);
      if (status === 0) continue;
      failed.push(stage.title);
      return;
    }
    console.log(`    ${words.done(stage.title, seconds(began))}`);
  };
  await Promise.all(group.map((stage) => atOnce(() => run(stage))));
  return failed;
}

function seconds(began: number): number {
  return Math.round((performance.now() - began) / 1000);
}
