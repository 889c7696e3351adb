/** Ctrl-C, a polite kill or a closed terminal end a check; nothing has been changed by then, and nothing is left. */
import {NetworkTrouble} from '../network/trouble';

/** Waits of MSAL cannot be ended: they are left behind. */
export async function whileNotStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => {
      reject(new NetworkTrouble({code: 'stopped', args: {}}));
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, {once: true});
  });
  return Promise.race([work, stopped]);
}

export function untilCtrlC(): {readonly signal: AbortSignal; off(): void} {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, stop);
  return {
    signal: controller.signal,
    off: () => {
      for (const name of signals) process.off(name, stop);
    },
  };
}
