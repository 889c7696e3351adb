/**
 * What a check costs: over parsing alone, with more pairs, in memory. The target is about the command as people run it:
 * its wall time, with everything it does and on every core it takes, over that of parsing the same pages once on one
 * thread. What the rules alone cost on one thread is told beside it.
 */
import {fileURLToPath} from 'node:url';
import {z} from 'zod';
import {compiledModule, compilingLess} from '../../../scripts/bootstrap/compiled.mjs';
import {measure} from '../../links/measure/child';
import type {Result} from '../result';
import {measureFresh, measureSite, type Cost} from './command';

type Kind = 'check' | 'satteri' | 'remark';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const answerSchema = z.object({wall: z.number(), cpu: z.number()});

export async function measureSpeed(tell: (what: string) => void): Promise<Result[]> {
  const told = (what: string, cost: Cost): Cost => {
    const [wall, cpu, memory] = [cost.wall, cost.cpu, cost.memory].map((value) => value.toFixed(0));
    tell(`${what}: ${wall} ms, ${cpu} ms of processors, ${memory} MB`);
    return cost;
  };
  const run = async (kind: Kind, pairs: number, rounds: number) =>
    told(`${kind}, ${pairs}`, await bestOf(rounds, kind, pairs));
  const satteri = await run('satteri', 2000, 3);
  const check = await run('check', 2000, 3);
  const few = await run('check', 200, 3);
  const remark = await run('remark', 200, 1);
  const further = (check.cpu - few.cpu) / 1800;
  const site = await measureSite(root, 2000, 2);
  for (const [name, cost] of Object.entries(site)) told(name, cost);
  const copies = told('copies', await measureFresh(root, 2000, 'copies'));
  const distinct = told('distinct', await measureFresh(root, 2000, 'distinct'));
  const many = told('10,000', (await measureSite(root, 10_000, 1)).fresh);
  return [
    {
      id: 'command-wall',
      value: site.fresh.wall / satteri.wall,
      target: {atMost: 3},
      of: `${site.fresh.wall.toFixed(0)} / ${satteri.wall.toFixed(0)} ms`,
    },
    {
      id: 'command-copies',
      value: copies.wall / satteri.wall,
      target: {atMost: 3},
      of: `${copies.wall.toFixed(0)} / ${satteri.wall.toFixed(0)} ms`,
    },
    {
      id: 'command-distinct',
      value: distinct.wall / satteri.wall,
      target: {atMost: 3},
      of: `${distinct.wall.toFixed(0)} / ${satteri.wall.toFixed(0)} ms`,
    },
    {id: 'command-cpu', value: site.fresh.cpu / satteri.cpu},
    {
      id: 'over-satteri',
      value: check.cpu / satteri.cpu,
      of: `${check.cpu.toFixed(0)} / ${satteri.cpu.toFixed(0)} ms`,
    },
    {id: 'over-remark', value: few.cpu / remark.cpu},
    {id: 'linear', value: further / (few.cpu / 200), target: {atMost: 1.25}},
    {id: 'again', value: site.again.wall, unit: 'ms'},
    {id: 'one-changed', value: site.oneChanged.wall, unit: 'ms'},
    {id: 'memory', value: check.memory, unit: 'MB', target: {atMost: 400}},
    {id: 'command-memory', value: site.fresh.memory, unit: 'MB'},
    {id: 'many-memory', value: many.memory, unit: 'MB'},
  ];
}

/** The best of several: the machine's other work only ever adds. Compiled, as the command is: a loader is a tenth slower. */
async function bestOf(rounds: number, kind: Kind, pairs: number): Promise<Cost> {
  const work = await compiledModule(root, '../bench/sync/parts/work');
  if (work === undefined) throw new Error('the work could not be compiled');
  let best: Cost = {wall: Infinity, cpu: Infinity, memory: Infinity};
  for (let round = 0; round < rounds; round++) {
    const args = [...compilingLess, work, kind, String(pairs)];
    const {status, output, memory = Infinity} = await measure({args, cwd: root, limit: 300_000});
    if (status !== 0) throw new Error(output);
    const cost = answerSchema.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
    if (cost.cpu < best.cpu) best = {...cost, memory};
  }
  return best;
}
