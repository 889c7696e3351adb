import type {ProgressWords, WaitReason} from '../messages/command-words';

/** A host of which nothing is asked just now. Times in milliseconds of the same clock as `now`. */
export type WaitingHost = {
  readonly host: string;
  readonly because: WaitReason;
  readonly since: number;
  /** When it will be asked again, if that is known. */
  readonly until?: number;
  /** Addresses that wait for it. */
  readonly queued: number;
};

export type ProgressState =
  | {readonly phase: 'reading'; readonly done: number; readonly of: number}
  | {readonly phase: 'checking'}
  | {
      readonly phase: 'asking';
      readonly done: number;
      readonly of: number;
      readonly waiting: readonly WaitingHost[];
    }
  | {readonly phase: 'built'; readonly done: number; readonly of: number};

const mostHosts = 4;

/**
 * What stands in the window: the phase, then the hosts that hold up most. A pace that is kept is no news until it
 * has lasted a second.
 *
 * @param rows as many lines as there is room for
 */
export function progressLines(
  state: ProgressState,
  words: ProgressWords,
  {now, rows}: {readonly now: number; readonly rows: number},
): string[] {
  if (state.phase === 'reading') return [words.reading(state.done, state.of)];
  if (state.phase === 'checking') return [words.checking];
  if (state.phase === 'built') return [words.built(state.done, state.of)];
  const waiting = state.waiting
    .filter(({since}) => now - since >= 1000)
    .sort((a, b) => b.queued - a.queued || a.since - b.since || (a.host < b.host ? -1 : 1));
  const room = Math.max(0, Math.min(mostHosts, rows - 2));
  const shown = waiting.slice(0, room).map(({host, because, since, until, queued}) => {
    // What is left to wait where that is known, else how long it has lasted.
    const milliseconds = until === undefined ? now - since : Math.max(0, until - now);
    return `  ${words.waiting(host, because, Math.round(milliseconds / 1000), queued)}`;
  });
  const more = waiting.length - shown.length;
  return [
    words.asking(state.done, state.of),
    ...shown,
    ...(more > 0 && rows > 1 ? [`  ${words.moreHosts(more)}`] : []),
  ];
}
