/** Judges on every core, once there are enough pairs to be worth starting threads for. */
import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import type {SyncSettings} from '../settings';
import {judgeWith, type PairRule} from './judge';
import type {JudgedPair, Judges, JudgeTask} from './task';

/** What a thread needs to judge by the same rules; it makes them itself, for functions cannot be sent. */
export type ThreadData = {readonly settings: SyncSettings; readonly glossary?: string};

export type Question = {readonly id: number; readonly task: JudgeTask};
export type Answer = {readonly id: number} & ({readonly judged: JudgedPair} | {readonly fault: string});

type Waiting = {
  readonly task: JudgeTask;
  readonly resolve: (judged: JudgedPair) => void;
  readonly reject: (error: Error) => void;
};

type Thread = {readonly worker: Worker; readonly waiting: Map<number, Waiting>};

/** A thread starts in the time that some 30 pairs take: it pays where there are several times as many. */
const firstHere = 40;
const worthIt = 160;
/** As many as a thread is given ahead, so that it need not wait while this one is at work. */
const ahead = 8;
/** Each holds the program and its libraries once more. */
const mostThreads = 7;

/**
 * This thread judges too, and takes over what a thread that ends before its time leaves behind.
 *
 * @param program what runs, as a path: its threads run it again, and find out by themselves that they are threads
 */
export function judgesOnThreads(
  program: string,
  rules: readonly PairRule[],
  data: ThreadData,
  cores = availableParallelism(),
): Judges {
  const here = judgeWith(rules);
  const count = Math.min(mostThreads, cores - 1);
  let threads: Thread[] | undefined;
  let asked = 0;

  const start = (): Thread[] => {
    let worker: Worker;
    try {
      worker = new Worker(program, {workerData: data, argv: []});
    } catch {
      // No program that a thread could run: slower, and as right.
      return [];
    }
    const waiting = new Map<number, Waiting>();
    const thread = {worker, waiting};
    worker.on('message', (answer: Answer) => {
      const one = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('judged' in answer) one?.resolve(answer.judged);
      else one?.reject(new Error(answer.fault));
    });
    const takeOver = (): void => {
      threads = threads?.filter((other) => other !== thread);
      const left = [...waiting.values()];
      waiting.clear();
      void inTurn(left, here);
    };
    // Out of memory, a fault of the machine: an error is followed by the end.
    worker.on('error', takeOver);
    worker.on('exit', takeOver);
    return [thread];
  };

  return {
    lanes: count > 0 ? count * ahead + 1 : 1,
    judge: (task, left) => {
      const id = ++asked;
      if (!threads && count > 0 && id > firstHere && left > worthIt)
        threads = Array.from({length: count}, start).flat();
      const [free] = (threads ?? []).toSorted((one, other) => one.waiting.size - other.waiting.size);
      if (!free || free.waiting.size >= ahead) return here(task);
      return new Promise((resolve, reject) => {
        free.waiting.set(id, {task, resolve, reject});
        free.worker.postMessage({id, task} satisfies Question);
      });
    },
    close: async () => {
      const ending = threads ?? [];
      threads = [];
      await Promise.all(ending.map(({worker}) => worker.terminate()));
    },
  };
}

async function inTurn(
  left: readonly Waiting[],
  judge: (task: JudgeTask) => Promise<JudgedPair>,
): Promise<void> {
  for (const {task, resolve, reject} of left) await judge(task).then(resolve, reject);
}
