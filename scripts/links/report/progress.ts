/**
 * What is happening, redrawn in place: for a person at a terminal, and for nobody else. In a pipe, and in continuous
 * integration, whose logs keep every redraw, nothing at all is written.
 */
import {createLogUpdate} from 'log-update';
import {commandWords, type Lang} from '../messages';
import {fitLine} from './fit-line';
import {isWatched, silent, type Progress, type Watched} from './open-progress';
import {progressLines, type ProgressState} from './progress-lines';

export type {ProgressState} from './progress-lines';

export type ProgressOptions = Watched & {
  readonly stream: NodeJS.WritableStream & {readonly columns?: number; readonly rows?: number};
  readonly lang: Lang;
  /** Milliseconds; any clock that only moves forward. */
  readonly now: () => number;
  /** Calls regularly, and stops when told to. By default an interval that keeps no process alive. */
  readonly every?: (milliseconds: number, call: () => void) => () => void;
  /** Where the end of the process is told. */
  readonly process?: Pick<NodeJS.Process, 'once' | 'off' | 'listenerCount' | 'kill' | 'pid'>;
};

/** Ten a second: what is drawn more often nobody can read. */
const redrawMs = 100;

const hideCursor = '\u001b[?25l';
const showCursor = '\u001b[?25h';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export function createProgress(options: ProgressOptions): Progress {
  const {stream, lang, now, every = everyInterval, process: owner = process} = options;
  if (!isWatched(options)) return silent;

  // The library hides the cursor of standard error, whatever stream it draws on: that is done here.
  const draw = createLogUpdate(stream, {showCursor: true});
  const words = commandWords[lang].progress;
  let state: ProgressState | undefined;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let isStopped = false;

  const redraw = () => {
    if (isStopped || state === undefined || now() - drawnAt < redrawMs) return;
    drawnAt = now();
    const columns = stream.columns ?? 80;
    // The last line of a window holds the cursor.
    const rows = Math.max(1, (stream.rows ?? 24) - 1);
    const lines = progressLines(state, words, {now: now(), rows}).map((line) => fitLine(line, columns));
    draw(lines.join('\n'));
  };

  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    stopTimer();
    owner.off('exit', stop);
    for (const signal of signals) owner.off(signal, onSignal);
    draw.clear();
    stream.write(showCursor);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    stop();
    // Where nobody else answers the signal, it ends the process, as it would have without us.
    if (owner.listenerCount(signal) === 0) owner.kill(owner.pid, signal);
  };

  stream.write(hideCursor);
  owner.once('exit', stop);
  for (const signal of signals) owner.once(signal, onSignal);
  // Waiting times grow while nothing else happens.
  const stopTimer = every(redrawMs, redraw);

  return {
    update: (next) => {
      state = next;
      redraw();
    },
    around: (write) => {
      if (!isStopped) draw.clear();
      write();
      drawnAt = Number.NEGATIVE_INFINITY;
      redraw();
    },
    stop,
  };
}

function everyInterval(milliseconds: number, call: () => void): () => void {
  const timer = setInterval(call, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
