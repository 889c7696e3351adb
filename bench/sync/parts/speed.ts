/** What a check costs: over parsing alone, with more pairs, in memory. */
import {fileURLToPath} from 'node:url';
import {z} from 'zod';
import {measure} from '../../links/measure/child';
import type {Result} from '../result';

type Kind = 'check' | 'satteri' | 'remark';
type Run = {readonly milliseconds: number; readonly memory: number};

const root = fileURLToPath(new URL('../../..', import.meta.url));
const work = fileURLToPath(new URL('work.mts', import.meta.url));
const answerSchema = z.object({milliseconds: z.number()});

export async function measureSpeed(tell: (what: string) => void): Promise<Result[]> {
  const run = async (kind: Kind, pairs: number, rounds: number) => {
    const best = await bestOf(rounds, kind, pairs);
    tell(`${kind}, ${pairs}: ${best.milliseconds.toFixed(0)} ms, ${best.memory.toFixed(0)} MB`);
    return best;
  };
  const satteri = await run('satteri', 2000, 3);
  const check = await run('check', 2000, 3);
  const few = await run('check', 200, 3);
  const remark = await run('remark', 200, 1);
  const further = (check.milliseconds - few.milliseconds) / 1800;
  return [
    {
      id: 'over-satteri',
      value: check.milliseconds / satteri.milliseconds,
      target: {atMost: 3},
      of: `${check.milliseconds.toFixed(0)} / ${satteri.milliseconds.toFixed(0)} ms`,
    },
    {id: 'over-remark', value: few.milliseconds / remark.milliseconds},
    {id: 'linear', value: further / (few.milliseconds / 200), target: {atMost: 1.25}},
    {id: 'memory', value: check.memory, unit: 'MB', target: {atMost: 400}},
  ];
}

/** The best of several: the machine's other work only ever adds. */
async function bestOf(rounds: number, kind: Kind, pairs: number): Promise<Run> {
  let best: Run = {milliseconds: Infinity, memory: Infinity};
  for (let round = 0; round < rounds; round++) {
    const {
      status,
      output,
      memory = Infinity,
    } = await measure({
      args: ['--import', 'tsx', work, kind, String(pairs)],
      cwd: root,
      limit: 300_000,
    });
    if (status !== 0) throw new Error(output);
    const {milliseconds} = answerSchema.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
    if (milliseconds < best.milliseconds) best = {milliseconds, memory};
  }
  return best;
}
