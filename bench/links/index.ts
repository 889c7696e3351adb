/** The link checker’s benchmark: ratios of one run, each beside what it should be. */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {runNode} from '../../scripts/command/run-child';
import {measureAgainstBuild} from './parts/build';
import {measureAgainstPeer, measureGrowth, measureSecondRun, type Tell} from './parts/offline';
import {measureReading} from './parts/reading';
import {findPeer} from './peer';
import {isMet, lineOf} from '../target';
import type {Result} from './result';
import {partNames, type PartName, type Words} from './words';

export type BenchOptions = {
  /** Empty: every part. */
  readonly only: readonly PartName[];
  /** Those parts too that take a build of a site. */
  readonly full: boolean;
  readonly words: Words;
  readonly locale: string;
  /** Results. */
  readonly print: (line: string) => void;
  /** Progress. */
  readonly tell: Tell;
};

const webBench = fileURLToPath(new URL('web.mts', import.meta.url));

/** @returns whether every target was met that was measured */
export async function benchLinks(options: BenchOptions): Promise<boolean> {
  const {only, full, words, print, tell} = options;
  let allMet = true;
  for (const part of partNames.filter((name) => only.length === 0 || only.includes(name))) {
    print(`\n${words.parts[part]}`);
    if (part === 'build' && !full && only.length === 0) {
      print(`  ${words.onlyWithFull}`);
      continue;
    }
    tell(words.measuring(words.parts[part]));
    if (part === 'web') {
      allMet = (await benchWeb()) && allMet;
      continue;
    }
    for (const result of await parts[part](options)) {
      print(line(result, options));
      if (result.details) tell(`    ${result.details}`);
      if (isMet(result) === false) allMet = false;
    }
  }
  return allMet;
}

const parts: Readonly<
  Record<Exclude<PartName, 'web'>, (options: BenchOptions) => Result[] | Promise<Result[]>>
> = {
  reading: ({tell}) => measureReading(tell),
  async peer({words, tell}) {
    const peer = findPeer((packages) => tell(words.fetching(packages)));
    return [await measureAgainstPeer(2000, peer, tell), await measureAgainstPeer(10_000, peer, tell)];
  },
  growth: async ({tell}) => measureGrowth(tell),
  warm: async ({tell}) => [await measureSecondRun(tell)],
  build: async ({tell}) => [await measureAgainstBuild(tell)],
};

/** It has its own clock, servers and words. Compiled as the command is: what runs TypeScript names every closure anew. */
async function benchWeb(): Promise<boolean> {
  const outfile = fileURLToPath(new URL('../../.passerelle/commands/bench-web.mjs', import.meta.url));
  await build({
    entryPoints: [webBench],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return (await runNode([outfile], {})) === 0;
}

function line(result: Result, {words, locale}: BenchOptions): string {
  const digits = result.value < 10 ? 2 : result.value < 100 ? 1 : 0;
  const prefix = result.isBound ? '>\u00a0' : '';
  return lineOf(result, {name: words.results[result.id], digits, prefix, locale, words});
}
