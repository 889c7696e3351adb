/**
 * Mutation test of the contracts: one fact at a time is written wrong, and some test has to notice. A change that none
 * notices is a fact that nobody keeps true.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as z from 'zod';
import {familyNames, mutantsOf, type Mutant} from './facts';
import {openJudge, type Verdict} from './judge';
import {choose, nameOf, setAside} from './choose';
import {tallyOf, type Judged, type Tally} from './tally';
import type {Words} from './words';

export {familyNames};

export type BenchOptions = {
  /** Families; empty: all. */
  readonly only: readonly string[];
  /** Every fact, and not a sample of each family. */
  readonly full: boolean;
  /** Each change with its verdict. */
  readonly verbose: boolean;
  readonly words: Words;
  /** Results. */
  readonly print: (line: string) => void;
  /** Progress. */
  readonly tell: (what: string) => void;
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const resultFile = 'bench/mutation/result.json';
const seed = 1;

const beyondKnowledge = z.array(
  z.strictObject({family: z.string().optional(), facts: z.array(z.string()), why: z.string()}),
);

/** @returns whether every change was noticed */
export async function benchMutation(options: BenchOptions): Promise<boolean> {
  const {only, full, words, print, tell} = options;
  const began = performance.now();
  const listed = beyondKnowledge.parse(
    JSON.parse(readFileSync(new URL('beyond-knowledge.json', import.meta.url), 'utf8')),
  );
  const all = mutantsOf(root, seed);
  const {kept, left, stale} = setAside(all, listed);
  const chosen = choose(kept, {only, full});
  print(words.chosen(all.length, chosen.length));
  if (left.length > 0) print(words.known(left.length));
  if (stale.length > 0) print(words.stale(stale));

  tell(words.reading);
  const {judge, requirePeace, close} = await openJudge(root).catch((error: unknown) => {
    throw new Error(words.baseline(error instanceof Error ? error.message : String(error)));
  });
  const judged: Judged[] = [];
  try {
    for (const mutant of chosen) {
      const verdict = await judge(mutant);
      judged.push({mutant, verdict});
      if (options.verbose || !verdict.killed) print(`  ${lineOf(mutant, verdict)}`);
      if (judged.length % 25 === 0) {
        tell(words.progress(judged.length, chosen.length, judged.filter(survives).length));
      }
    }
    await requirePeace();
  } finally {
    await close();
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  const tallies = tallyOf(kept, judged);
  printTable(tallies, words, print);
  const survivors = judged.filter(survives);
  if (survivors.length > 0) print(`\n${words.survivors(survivors.length)}`);
  for (const {mutant, verdict} of survivors) print(`  ${lineOf(mutant, verdict)}`);
  print(`\n${words.killed(judged.length - survivors.length, judged.length, seconds)}`);
  if (only.length === 0) {
    writeFileSync(`${root}/${resultFile}`, resultOf(tallies, survivors, left.length, seconds));
    print(words.written(resultFile));
  }
  return survivors.length === 0 && stale.length === 0;
}

const survives = ({verdict}: Judged) => !verdict.killed;

function lineOf(mutant: Mutant, verdict: Verdict): string {
  const shorten = (text: string) => {
    const line = text.replaceAll(/\s+/g, ' ');
    return line.length > 70 ? `${line.slice(0, 69)}…` : line;
  };
  const by = verdict.killed ? `  [${verdict.by}]` : '';
  return `${mutant.family}  ${nameOf(mutant)}: ${shorten(mutant.text)} → ${shorten(mutant.instead)}${by}`;
}

function printTable(tallies: readonly Tally[], words: Words, print: (line: string) => void): void {
  const rows = [
    words.head,
    ...tallies.map(({family, facts, changed, noticed}) => [family, facts, changed, noticed].map(String)),
    [
      words.total,
      ...(['facts', 'changed', 'noticed'] as const).map((key) =>
        String(tallies.reduce((sum, tally) => sum + tally[key], 0)),
      ),
    ],
  ];
  print('');
  for (const [name = '', ...figures] of rows) {
    print(`  ${name.padEnd(24)}${figures.map((figure) => figure.padStart(11)).join('')}`);
  }
}

function resultOf(
  tallies: readonly Tally[],
  survivors: readonly Judged[],
  beyond: number,
  seconds: number,
): string {
  const sum = (key: 'changed' | 'noticed') => tallies.reduce((so, tally) => so + tally[key], 0);
  const result = {
    date: new Date().toISOString().slice(0, 10),
    seed,
    seconds,
    changed: sum('changed'),
    noticed: sum('noticed'),
    beyondKnowledge: beyond,
    unnoticed: survivors.map(({mutant}) => nameOf(mutant)),
    families: tallies,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
