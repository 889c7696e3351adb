/** The sync checker’s benchmark: what it finds, what it finds that is not there, and what that costs. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {measureBaselines, measureEdits, measureHandEdits, type Quality} from './parts/quality';
import {measureSpeed} from './parts/speed';
import {isMet, lineOf} from '../target';
import type {Result} from './result';
import {partNames, type PartName, type Words} from './words';

export type BenchOptions = {
  /** Empty: every part. */
  readonly only: readonly PartName[];
  /** Every family, and every miss. */
  readonly verbose: boolean;
  readonly words: Words;
  readonly locale: string;
  /** Results. */
  readonly print: (line: string) => void;
  /** Progress. */
  readonly tell: (what: string) => void;
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const missesFile = fileURLToPath(new URL('../../.passerelle/bench/sync-misses.txt', import.meta.url));

/** @returns whether every target was met that was measured */
export async function benchSync(options: BenchOptions): Promise<boolean> {
  const {only, verbose, words, print, tell} = options;
  let allMet = true;
  const misses: string[] = [];
  for (const part of partNames.filter((name) => only.length === 0 || only.includes(name))) {
    print(`\n${words.parts[part]}`);
    tell(words.measuring(words.parts[part]));
    const quality = part === 'speed' ? undefined : measurements[part]();
    const results = quality?.results ?? (await measureSpeed(tell));
    for (const result of results) {
      print(line(result, options));
      if (isMet(result) === false) allMet = false;
    }
    if (quality && quality.byFamily.length > 0) printFamilies(quality, options);
    misses.push(...(quality?.misses ?? []));
  }
  if (misses.length > 0) {
    mkdirSync(dirname(missesFile), {recursive: true});
    writeFileSync(missesFile, `${misses.join('\n\n')}\n`);
    print(`\n${words.misses(misses.length, relative(root, missesFile))}`);
    if (verbose) for (const miss of misses) print(`\n${miss}`);
  }
  return allMet;
}

const measurements: Readonly<Record<Exclude<PartName, 'speed'>, () => Quality>> = {
  baselines: measureBaselines,
  edits: () => measureEdits('own'),
  'held-out': () => measureEdits('held-out'),
  fresh: () => measureEdits('fresh'),
  'by-hand': measureHandEdits,
};

/** Those in which something went wrong; all of them if asked. */
function printFamilies({byFamily}: Quality, {verbose, words, print}: BenchOptions): void {
  const rows = byFamily
    .filter(
      ({tally: {missed, falseAlarms, scenarios}}) => scenarios > 0 && (verbose || missed + falseAlarms > 0),
    )
    .map(({family, isHarmless, tally: {scenarios, found, named, silent}}) => [
      family,
      isHarmless ? words.harmless : words.harmful,
      String(scenarios),
      String(isHarmless ? silent : found),
      isHarmless ? '' : String(named),
    ]);
  if (rows.length === 0) return;
  for (const [name = '', kind = '', ...figures] of [words.families, ...rows]) {
    print(`    ${name.padEnd(22)} ${kind.padEnd(9)}${figures.map((figure) => figure.padStart(11)).join('')}`);
  }
}

function line(result: Result, {words, locale}: BenchOptions): string {
  const digits = Number.isInteger(result.value) ? 0 : result.value < 1 ? 4 : result.value < 100 ? 2 : 0;
  const of = result.of ? ` [${result.of}]` : '';
  return lineOf(result, {name: `${words.results[result.id]}${of}`, digits, locale, words});
}
