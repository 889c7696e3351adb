import {isWatched} from '../../links/report/open-progress';

export type Progress = {
  /** Cheap enough for every page: most calls draw nothing. */
  readonly show: (done: number, of: number) => void;
  /** Takes the line away, however the run ends. */
  readonly end: () => void;
};

/** Ten a second: what is drawn more often nobody can read. A run that is over before shows nothing. */
const redrawMs = 100;

/** A line that is written over, for a person at a terminal and for nobody else. */
export async function progressOn(
  stream: NodeJS.WriteStream,
  env: Readonly<Record<string, string | undefined>>,
  say: (done: number, of: number) => string,
): Promise<Progress> {
  if (!isWatched({isTerminal: stream.isTTY, env})) return {show: () => undefined, end: () => undefined};
  const {createLogUpdate} = await import('log-update');
  const line = createLogUpdate(stream, {showCursor: true});
  let shown = performance.now();
  return {
    show: (done, of) => {
      const now = performance.now();
      if (now - shown < redrawMs) return;
      shown = now;
      line(say(done, of));
    },
    end: () => {
      line.clear();
    },
  };
}
