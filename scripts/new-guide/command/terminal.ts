/** Somebody at a terminal, asked one line at a time. */
import {createInterface} from 'node:readline/promises';
import type {Surroundings} from './surroundings';

export type Terminal = {
  /** @throws Interrupted at Ctrl-C, and where the input ends */
  readonly ask: (question: string) => Promise<string>;
  readonly close: () => void;
};

/** Somebody has had enough. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

export function openTerminal({stdin, stdout}: Pick<Surroundings, 'stdin' | 'stdout'>): Terminal {
  const lines = createInterface({input: stdin, output: stdout, terminal: stdin.isTTY === true});
  const stop = new AbortController();
  const interrupt = () => {
    stop.abort();
  };
  lines.on('SIGINT', interrupt);
  lines.on('close', interrupt);
  // Lines may arrive before they are asked for, where somebody pastes several.
  const waiting: string[] = [];
  const askers: ((line: string) => void)[] = [];
  lines.on('line', (line) => {
    const asker = askers.shift();
    if (asker) asker(line);
    else waiting.push(line);
  });
  return {
    async ask(question) {
      stdout.write(question);
      const line = waiting.shift();
      if (line !== undefined) return line;
      if (stop.signal.aborted) throw new Interrupted();
      return new Promise((resolve, reject) => {
        const abandon = () => {
          reject(new Interrupted());
        };
        stop.signal.addEventListener('abort', abandon);
        // One left behind for each question would be reported as a leak in the middle of the eleventh.
        askers.push((answer) => {
          stop.signal.removeEventListener('abort', abandon);
          resolve(answer);
        });
      });
    },
    close() {
      lines.off('close', interrupt);
      lines.close();
    },
  };
}
