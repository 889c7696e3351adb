import type {CheckProgress} from '../check';
import type {Progress, WaitingHost} from '../report';
import type {AskEvent} from '../web/ask';

/** Lets the event loop draw, and answer Ctrl-C, this often. */
const breatheMs = 50;

/** What is drawn while a check runs: its phase, and the hosts that make it wait. */
export function painter(
  progress: Progress,
  now: () => number,
): {
  readonly onProgress: (state: CheckProgress) => Promise<void> | undefined;
  readonly onEvent: (event: AskEvent) => void;
} {
  const waiting = new Map<string, WaitingHost>();
  let drawnAt = now();
  return {
    onProgress: (state) => {
      progress.update(state.phase === 'asking' ? {...state, waiting: [...waiting.values()]} : state);
      if (state.phase === 'asking' || now() - drawnAt < breatheMs) return undefined;
      drawnAt = now();
      return new Promise((resolve) => {
        setImmediate(resolve);
      });
    },
    onEvent: (event) => {
      if (event.kind !== 'waiting') {
        waiting.delete(event.host);
        return;
      }
      const {host, untilMs, why} = event;
      const known = waiting.get(host);
      waiting.set(host, {
        host,
        because: why === 'back-off' ? 'retry' : why,
        since: known?.since ?? now(),
        until: untilMs,
        queued: (known?.queued ?? 0) + 1,
      });
    },
  };
}
