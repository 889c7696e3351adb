import type {ProgressOptions} from './progress';
import type {ProgressState} from './progress-lines';

export type Progress = {
  /** Cheap enough for every file and every answer: most calls draw nothing. */
  update(state: ProgressState): void;
  /** Clears what stands there, lets `write` print, and goes on below. */
  around(write: () => void): void;
  /** Clears what stands there and gives the cursor back. More calls do nothing. */
  stop(): void;
};

/** What tells whether a person looks on. */
export type Watched = {
  readonly isTerminal: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** Progress, as {@link createProgress} makes it: what draws is loaded only where somebody sees it. */
export async function openProgress(options: ProgressOptions): Promise<Progress> {
  return isWatched(options) ? (await import('./progress')).createProgress(options) : silent;
}

export function isWatched({isTerminal, env = {}}: Watched): boolean {
  const isCi = env['CI'] !== undefined && !['', '0', 'false'].includes(env['CI']);
  return isTerminal && !isCi && env['TERM'] !== 'dumb';
}

export const silent: Progress = {
  update: () => {},
  around: (write) => {
    write();
  },
  stop: () => {},
};
