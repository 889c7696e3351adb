import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {crewHere, crewOnThreads, type Crew} from './crew';

type Doubled = {readonly doubled: number; readonly by: 'thread' | 'here'};

const program = fileURLToPath(new URL('harness/thread.mjs', import.meta.url));

const here = async (task: number): Promise<Doubled> => {
  // As work here does: it lets what threads have done be heard.
  await new Promise((resolve) => setImmediate(resolve));
  return {doubled: task * 2, by: 'here'};
};

const crewWith = (data: object, more: {program?: string; cores?: number} = {}): Crew<number, Doubled> =>
  crewOnThreads({program, data, here, worthIt: {after: 2, left: 5}, ahead: 3, cores: 3, ...more});

/** All tasks by the crew's lanes, as its users do. */
async function doubleAll(crew: Crew<number, Doubled>, tasks: readonly number[]): Promise<Doubled[]> {
  const results: Doubled[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < tasks.length; at = next++)
      results[at] = await crew.do(tasks[at] ?? 0, tasks.length - next);
  };
  await Promise.all(Array.from({length: crew.lanes}, lane)).finally(() => crew.close());
  return results;
}

const tasks = Array.from({length: 200}, (_, index) => index);
const doubles = tasks.map((task) => task * 2);

describe('a crew', () => {
  it('does much work on threads and here, and each task once', async () => {
    const done = await doubleAll(crewWith({}), tasks);
    expect(done.map(({doubled}) => doubled)).toEqual(doubles);
    expect(new Set(done.map(({by}) => by))).toEqual(new Set(['thread', 'here']));
  });

  it('starts no thread for little work', async () => {
    const done = await doubleAll(crewWith({}), [1, 2, 3, 4, 5, 6]);
    expect(done.every(({by}) => by === 'here')).toBe(true);
  });

  it.each([
    ['one core', {cores: 1}],
    ['sources that only a loader can run', {program: program.replace('.mjs', '.ts')}],
    ['no such program', {program: `${program}.none`}],
  ])('does all here: %s', async (_, more) => {
    const done = await doubleAll(crewWith({}, more), tasks);
    expect(done.map(({doubled}) => doubled)).toEqual(doubles);
    expect(done.every(({by}) => by === 'here')).toBe(true);
  });

  it.each(['dies of a task', 'dies as it starts'])(
    'takes over what a thread leaves that %s',
    async (fate) => {
      const done = await doubleAll(crewWith({fate}), tasks);
      expect(done.map(({doubled}) => doubled)).toEqual(doubles);
    },
  );

  it('passes on what the work says against a task', async () => {
    await expect(doubleAll(crewWith({fate: 'refuses'}), tasks)).rejects.toThrow('refused');
  });

  it('of one works in this thread', async () => {
    expect(await doubleAll(crewHere(here), [4])).toEqual([{doubled: 8, by: 'here'}]);
  });
});
