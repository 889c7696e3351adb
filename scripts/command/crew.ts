/** Work that is shared out to every core, once there is enough of it to be worth starting threads for. */
import {availableParallelism} from 'node:os';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {parentPort, Worker} from 'node:worker_threads';

/** Whoever does tasks, here or elsewhere. */
export type Crew<Task, Result> = {
  /** How many tasks may be asked for at once, so that nobody waits for the next. */
  readonly lanes: number;
  /**
   * @param left how many more tasks may follow
   * @throws what the work throws; from another thread, an `Error` with its message
   */
  do(task: Task, left: number): Promise<Result>;
  close(): Promise<void>;
};

export type Work<Task, Result> = (task: Task) => Promise<Result>;

export type CrewOptions<Task, Result> = {
  /** What runs, as a path: its threads run it again, and find out by themselves that they are threads. */
  readonly program: string;
  /** For the threads, as `workerData`: functions cannot be sent. */
  readonly data: unknown;
  /** The same work in this thread, which does its share, and all of it where no thread can be had. */
  readonly here: Work<Task, Result>;
  /** How many tasks are done before threads are thought of, and how many must be left then. */
  readonly worthIt: {readonly after: number; readonly left: number};
  /** As many as a thread is given ahead, so that it need not wait while this one is at work. */
  readonly ahead: number;
  readonly cores?: number;
};

type Question<Task> = {readonly id: number; readonly task: Task};
type Answer<Result> = {readonly id: number} & ({readonly result: Result} | {readonly fault: string});

type Waiting<Task, Result> = {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
};

type Thread<Task, Result> = {readonly worker: Worker; readonly waiting: Map<number, Waiting<Task, Result>>};

/** Each holds the program and its libraries once more. */
const mostThreads = 7;

/** All in this thread, one after the other. */
export function crewHere<Task, Result>(here: Work<Task, Result>): Crew<Task, Result> {
  return {lanes: 1, do: here, close: () => Promise.resolve()};
}

/** This thread works too, and takes over what a thread that ends before its time leaves behind. */
export function crewOnThreads<Task, Result>(options: CrewOptions<Task, Result>): Crew<Task, Result> {
  const {here, worthIt, ahead, cores = availableParallelism()} = options;
  // Sources are run through a loader that threads know nothing of.
  const count = options.program.endsWith('.ts') ? 0 : Math.max(0, Math.min(mostThreads, cores - 1));
  let threads: Thread<Task, Result>[] | undefined;
  let asked = 0;

  const start = (): Thread<Task, Result>[] => {
    const thread = startThread(options, () => {
      threads = threads?.filter((other) => other !== thread);
    });
    return thread ? [thread] : [];
  };
  const freeThread = (): Thread<Task, Result> | undefined =>
    threads
      ?.filter(({waiting}) => waiting.size < ahead)
      .toSorted((a, b) => a.waiting.size - b.waiting.size)[0];
  return {
    lanes: count > 0 ? count * ahead + 1 : 1,
    do: async (task, left) => {
      const id = ++asked;
      if (!threads && count > 0 && id > worthIt.after && left > worthIt.left)
        threads = Array.from({length: count}, start).flat();
      if (!threads) return here(task);
      // Answers of threads arrive between turns alone: without this, ours would never end.
      if (!freeThread()) await nextTurn();
      const free = freeThread();
      if (!free) return here(task);
      return new Promise((resolve, reject) => {
        free.waiting.set(id, {task, resolve, reject});
        free.worker.postMessage({id, task} satisfies Question<Task>);
      });
    },
    close: async () => {
      const ending = threads ?? [];
      threads = [];
      await Promise.all(ending.map(({worker}) => worker.terminate()));
    },
  };
}

function startThread<Task, Result>(
  {program, data, here}: CrewOptions<Task, Result>,
  onEnd: () => void,
): Thread<Task, Result> | undefined {
  let worker: Worker;
  try {
    worker = new Worker(program, {workerData: data, argv: []});
  } catch {
    // No program that a thread could run: slower, and as right.
    return undefined;
  }
  const waiting = new Map<number, Waiting<Task, Result>>();
  worker.on('message', (answer: Answer<Result>) => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('result' in answer) one?.resolve(answer.result);
    else one?.reject(new Error(answer.fault));
  });
  const takeOver = (): void => {
    onEnd();
    const left = [...waiting.values()];
    waiting.clear();
    void inTurn(left, here);
  };
  // Out of memory, a fault of the machine: an error is followed by the end.
  worker.on('error', takeOver);
  worker.on('exit', takeOver);
  return {worker, waiting};
}

async function inTurn<Task, Result>(
  left: readonly Waiting<Task, Result>[],
  work: Work<Task, Result>,
): Promise<void> {
  for (const {task, resolve, reject} of left) await work(task).then(resolve, reject);
}

/** What a thread of a crew does: it works as it is asked to, until it is ended. */
export function workAsAsked<Task, Result>(work: Work<Task, Result>): void {
  let before: Promise<void> = Promise.resolve();
  parentPort?.on('message', ({id, task}: Question<Task>) => {
    before = before
      .then(() => work(task))
      .then(
        (result): Answer<Result> => ({id, result}),
        (error: unknown): Answer<Result> => ({
          id,
          fault: error instanceof Error ? error.message : String(error),
        }),
      )
      .then((answer) => {
        parentPort?.postMessage(answer);
      });
  });
}
